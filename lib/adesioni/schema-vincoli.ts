import type { z } from 'zod';
import { profiloAmmesso } from '@/lib/clausole/denominazioni';
import type { CampoScheda, Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { DataIso } from '@/lib/core/date';
import { pervenutaSchema } from './schema-atti';
import { datiAdesioneSchema, SCHEMI_PASSO, type DatiAdesione, type PassoAdesione } from './schema';

/** A profile that the modello lets one ask, as the form tells it: fields by their names. */
export type ProfiloInModulo = {
  readonly codice: string;
  readonly nome: string;
  readonly campi: readonly string[];
  readonly soloForzeOrdine: boolean;
};

/** What the clauses of a modello ask of the form: plain data, so that the browser checks with the same rules as the server. */
export type VincoliModulo = {
  readonly destinatari: readonly TipoEnte[];
  readonly visure: readonly string[];
  readonly profili: readonly ProfiloInModulo[];
  /** Rows of the operators' list on this form (CH-13). */
  readonly righe: number;
  /** Hard cap on accesses, when the clause sets one (CH-02). */
  readonly tetto: number | null;
  readonly scheda: readonly CampoScheda[];
  /** Births come before this day. */
  readonly oggi: DataIso;
};

export function vincoliDaRegole(regole: Regole, profili: readonly ProfiloInModulo[], oggi: DataIso): VincoliModulo {
  return {
    destinatari: regole.destinatari,
    visure: regole.visure,
    profili,
    righe: regole.righeModuloAdesione,
    tetto: regole.tettoOperatori,
    scheda: regole.schedaOperatore,
    oggi,
  };
}

export const ARRIVO_FUTURO = 'La data di arrivo è nel futuro.';

export type Problema = { readonly percorso: readonly (string | number)[]; readonly frase: string };

const nascita = (data: DataIso | undefined, oggi: DataIso, percorso: (string | number)[]): Problema[] =>
  data !== undefined && data > oggi ? [{ percorso: [...percorso, 'dataNascita'], frase: 'La data di nascita è nel futuro.' }] : [];

/** What does not fit the modello, in what there is of the adhesion: a step has only its own part. */
export function problemi(dati: Partial<DatiAdesione>, vincoli: VincoliModulo): Problema[] {
  const { ente, legaleRappresentante, responsabile, richieste, numeroAccessi, operatori } = dati;
  const { oggi } = vincoli;
  const profilo = vincoli.profili.find(({ codice }) => codice === richieste?.profilo);
  return [
    ...(ente && !vincoli.destinatari.includes(ente.tipo)
      ? [{ percorso: ['ente', 'tipo'], frase: 'Questa convenzione non è aperta a enti di questo tipo.' }]
      : []),
    ...nascita(legaleRappresentante?.dataNascita, oggi, ['legaleRappresentante']),
    ...nascita(responsabile?.dataNascita, oggi, ['responsabile']),
    ...(richieste?.profilo && !profilo
      ? [{ percorso: ['richieste', 'profilo'], frase: 'Questo profilo non è previsto dalla convenzione.' }]
      : []),
    ...(ente && profilo && !profiloAmmesso(profilo, { forzeOrdine: ente.tipo === 'FORZA_DI_POLIZIA' })
      ? [{ percorso: ['richieste', 'profilo'], frase: 'Questo profilo è riservato alle forze di polizia.' }]
      : []),
    ...(richieste?.visure ?? []).flatMap(({ codice }, indice) =>
      vincoli.visure.includes(codice)
        ? []
        : [{ percorso: ['richieste', 'visure', indice, 'codice'], frase: 'Questa visura non è prevista dalla convenzione.' }],
    ),
    ...problemiAccessi(numeroAccessi, operatori, vincoli),
    ...(operatori ?? []).flatMap((operatore, indice) => nascita(operatore.dataNascita, oggi, ['operatori', indice])),
  ];
}

function problemiAccessi(
  accessi: number | undefined,
  operatori: DatiAdesione['operatori'] | undefined,
  { tetto, righe }: VincoliModulo,
): Problema[] {
  const quanti = operatori?.length ?? 0;
  const frasi: Problema[] = [];
  if (accessi !== undefined && tetto !== null && accessi > tetto)
    frasi.push({ percorso: ['numeroAccessi'], frase: `La convenzione ammette al massimo ${tetto} accessi.` });
  if (quanti > righe)
    frasi.push({ percorso: ['operatori'], frase: `Il modulo di adesione prevede al massimo ${righe} persone: ne hai indicate ${quanti}.` });
  if (accessi !== undefined && quanti > accessi)
    frasi.push({
      percorso: ['numeroAccessi'],
      frase: `Hai indicato ${quanti} persone ma chiedi ${accessi} accessi: ogni persona usa il proprio.`,
    });
  return frasi;
}

function conVincoli<S extends z.ZodType<Partial<DatiAdesione>>>(schema: S, vincoli: VincoliModulo): S {
  return schema.superRefine((dati, contesto) => {
    for (const { percorso, frase } of problemi(dati, vincoli)) contesto.addIssue({ code: 'custom', path: [...percorso], message: frase });
  }) as S;
}

/** The schema of one step under that modello; the same in the browser and behind the door. */
export function schemaPasso<P extends PassoAdesione>(passo: P, vincoli: VincoliModulo): (typeof SCHEMI_PASSO)[P] {
  return conVincoli(SCHEMI_PASSO[passo] as z.ZodType<Partial<DatiAdesione>>, vincoli) as (typeof SCHEMI_PASSO)[P];
}

/** The schema of the whole adhesion under that modello. */
export function schemaAdesione(vincoli: VincoliModulo): typeof datiAdesioneSchema {
  return conVincoli(datiAdesioneSchema, vincoli);
}

/** The schema of a request typed in by the office: what arrived, not after today, and the same data under the same modello. */
export function schemaPervenuta(vincoli: VincoliModulo): typeof pervenutaSchema {
  const ricevutaIl = pervenutaSchema.shape.ricevutaIl.refine((giorno) => giorno <= vincoli.oggi, ARRIVO_FUTURO);
  return conVincoli(pervenutaSchema.extend({ ricevutaIl }) as unknown as typeof pervenutaSchema, vincoli);
}
