import type { OrigineSospensione } from '@/lib/core/sospensione';
import { GENERI, type Conteggio } from '@/lib/registro/domain/consultazioni';
import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import { formatoItaliano, type DataIso } from '@/lib/core/date';

/** Figures of one convenzione over one calendar year (Europe/Rome), counted on the register. */
export type DatiRelazione = {
  readonly anno: number;
  readonly erogatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly stato: StatoConvenzione;
  readonly stipulataIl: DataIso | null;
  /** The earliest of term, withdrawal and end. */
  readonly ultimoGiornoIl: DataIso | null;
  /** The last instant that the figures cover: a report asked during the year says so. */
  readonly finoAl: DataIso;
  readonly perMese: readonly (Readonly<Conteggio> & { readonly mese: number })[];
  readonly perOperatore: readonly (Readonly<Conteggio> & { readonly operatore: string; readonly ultimoAccesso: DataIso | null })[];
  readonly perVisura: readonly { readonly visura: string; readonly numero: number }[];
  readonly perFinalita: readonly { readonly finalita: string; readonly numero: number }[];
  readonly senzaRiferimento: number;
  readonly operatoriAttivi: number;
  readonly sospensioni: readonly {
    readonly origine: OrigineSospensione;
    readonly dal: DataIso;
    readonly al: DataIso | null;
    readonly motivo: string;
  }[];
  readonly disabilitazioni: readonly { readonly operatore: string; readonly il: DataIso; readonly motivo: string }[];
};

export const annoDi = (giorno: DataIso): number => Number(giorno.slice(0, 4));

type Vita = Pick<DatiRelazione, 'stipulataIl' | 'ultimoGiornoIl'>;

/** SA-05: the years of which a convenzione has a report, the latest first: from the one of its signature to the one of its end, or today's. */
export function anniDellaRelazione({ stipulataIl, ultimoGiornoIl }: Vita, oggi: DataIso): number[] {
  if (stipulataIl === null) return [];
  const ultimo = annoDi(ultimoGiornoIl !== null && ultimoGiornoIl < oggi ? ultimoGiornoIl : oggi);
  return Array.from({ length: Math.max(0, ultimo - annoDi(stipulataIl) + 1) }, (_, indice) => ultimo - indice);
}

const COLONNE = [...GENERI, 'negate'] as const;

export function totali({ perMese }: Pick<DatiRelazione, 'perMese'>): Conteggio {
  const somma = (campo: keyof Conteggio) => perMese.reduce((totale, mese) => totale + mese[campo], 0);
  return Object.fromEntries(COLONNE.map((campo) => [campo, somma(campo)])) as Conteggio;
}

/** One sentence that says which part of the year is covered. */
export function periodo(dati: DatiRelazione): string {
  const fine = `${dati.anno}-12-31`;
  return dati.finoAl < fine
    ? `Periodo: dal 01/01/${dati.anno} al ${formatoItaliano(dati.finoAl)} (anno in corso: i dati sono parziali).`
    : `Periodo: dal 01/01/${dati.anno} al 31/12/${dati.anno}.`;
}
