/** What was typed in the form of a clause, and the parameters that it becomes: only through the clause's schema are they believed. */
import { fraseNonStampabile } from '@/lib/core/stampa';
import type { CampoModulo, GruppoModulo } from './modulo';

/** As a form holds them: numbers and lists as they are typed, a list one a line. */
export type ValoriModulo = Readonly<Record<string, boolean | string | readonly string[]>>;

type Oggetto = Readonly<Record<string, unknown>>;

/** What the form shows at the beginning. */
export function valoriDelModulo(campi: readonly CampoModulo[], parametri: unknown): ValoriModulo {
  return Object.fromEntries(
    campi.map((campo) => {
      const valore = valoreIn(campo, parametri as Oggetto);
      if (campo.forma === 'SPUNTA') return [campo.nome, valore === true];
      if (campo.forma === 'SCELTE') return [campo.nome, (valore as readonly string[] | undefined) ?? []];
      return [
        campo.nome,
        Array.isArray(valore) ? valore.join('\n') : valore === null || valore === undefined ? '' : String(valore as string | number),
      ];
    }),
  );
}

/** The same, where what is not asked now is as it was `prima`: whoever has it asked again has not to write it anew. */
export function valoriRipresi(campi: readonly CampoModulo[], parametri: unknown, prima: unknown): ValoriModulo {
  const [valori, diPrima] = [valoriDelModulo(campi, parametri), valoriDelModulo(campi, prima)];
  return Object.fromEntries(campi.map((campo) => [campo.nome, (isChiesto(campo, valori) ? valori : diPrima)[campo.nome] ?? '']));
}

/** The same where a clause is to be filled in: nothing stands there that somebody has not decided, choices apart. */
export function valoriDaCompilare(campi: readonly CampoModulo[], esempio: unknown): ValoriModulo {
  const vuoti = { SPUNTA: false, SCELTE: [], NUMERO: '', TESTO: '', ELENCO: '' } as const;
  const valori = valoriDelModulo(campi, esempio);
  return Object.fromEntries(campi.map(({ nome, forma }) => [nome, forma === 'SCELTA' ? (valori[nome] ?? '') : vuoti[forma]]));
}

function valoreIn({ percorso: [primo = '', secondo, terzo], gruppo }: CampoModulo, parametri: Oggetto): unknown {
  const suo = parametri[primo];
  if (gruppo === null || secondo === undefined) return suo;
  if (gruppo.perVoce === null) return (suo as Oggetto | null)?.[secondo];
  const riga = ((suo ?? []) as readonly Oggetto[]).find((una) => una[gruppo.perVoce ?? ''] === secondo);
  return terzo === undefined ? riga !== undefined : riga?.[terzo];
}

/** Whether a field is asked, with what has been typed so far. */
export function isChiesto({ quando }: Pick<CampoModulo, 'quando'>, valori: ValoriModulo): boolean {
  if (quando === null) return true;
  const valore = valori[quando.campo];
  return quando.valori.some((uno) => (Array.isArray(valore) ? valore.includes(uno) : String(valore) === uno));
}

/** The parameters that were typed, not yet checked by the clause's schema; what the form does not ask stays as it was. */
export function parametriDalModulo(campi: readonly CampoModulo[], valori: ValoriModulo, parametri: unknown): object {
  const chiesti = campi.filter((campo) => isChiesto(campo, valori));
  const gruppi = new Map(campi.flatMap(({ gruppo }) => (gruppo ? [[gruppo.nome, gruppo]] : [])));
  return {
    ...(parametri as object),
    ...Object.fromEntries(chiesti.filter(({ gruppo }) => gruppo === null).map((campo) => [campo.nome, letto(campo, valori[campo.nome])])),
    ...Object.fromEntries(
      [...gruppi.values()].map((gruppo) => [
        gruppo.nome,
        delGruppo(
          gruppo,
          chiesti.filter((campo) => campo.gruppo?.nome === gruppo.nome),
          valori,
        ),
      ]),
    ),
  };
}

function delGruppo({ perVoce, facoltativo }: GruppoModulo, chiesti: readonly CampoModulo[], valori: ValoriModulo): unknown {
  const letti = (suoi: readonly CampoModulo[]) =>
    Object.fromEntries(suoi.map((campo) => [campo.percorso.at(-1), letto(campo, valori[campo.nome])]));
  if (perVoce === null) return chiesti.length === 0 && facoltativo ? null : letti(chiesti);
  return chiesti
    .filter(({ nome, percorso }) => percorso.length === 2 && valori[nome] === true)
    .map(({ percorso: [, codice] }) => ({
      [perVoce]: codice,
      ...letti(chiesti.filter(({ percorso }) => percorso.length === 3 && percorso[1] === codice)),
    }));
}

function letto({ forma, facoltativo }: CampoModulo, valore: ValoriModulo[string] | undefined): unknown {
  if (typeof valore !== 'string') return valore;
  const testo = valore.trim();
  if (testo === '' && facoltativo) return null;
  if (forma === 'NUMERO') return /^\d{1,9}$/.test(testo) ? Number(testo) : undefined;
  if (forma !== 'ELENCO') return testo;
  return testo.split('\n').flatMap((riga) => riga.trim() || []);
}

/** The field beside which an error of the schema is told. */
export function campoDellErrore(campi: readonly CampoModulo[], percorso: readonly PropertyKey[]): string {
  const nome = percorso.map(String).join('-');
  const suo = campi.find((campo) => campo.nome === nome) ?? campi.find((campo) => campo.percorso[0] === String(percorso[0]));
  return suo?.nome ?? nome;
}

/**
 * What was typed stands in the article as it is: what cannot be printed, braces, a second line in what is one line and what is no number
 * are refused, beside their field.
 */
export function difettiDelModulo(campi: readonly CampoModulo[], valori: ValoriModulo): Record<string, string> {
  return Object.fromEntries(
    campi.flatMap(({ nome, forma }) => {
      const valore = valori[nome];
      if (typeof valore !== 'string') return [];
      const difetto =
        fraseNonStampabile(valore) ??
        (/[{}]/.test(valore) ? 'Scrivi senza parentesi graffe: i segnaposti stanno nel testo dell’articolo.' : null) ??
        (forma !== 'ELENCO' && /[\r\n]/.test(valore.trim()) ? 'Scrivi su una sola riga.' : null) ??
        (forma === 'NUMERO' && !/^\d{0,9}$/.test(valore.trim()) ? 'Scrivi un numero intero, in cifre.' : null);
      return difetto ? [[nome, difetto]] : [];
    }),
  );
}

/** What the parameters are, one line each: for who compares two versions of a clause. What is not asked there is not told. */
export function parametriInParole(campi: readonly CampoModulo[], parametri: unknown): string[] {
  const valori = valoriDelModulo(campi, parametri);
  return campi
    .filter((campo) => isChiesto(campo, valori))
    .map(({ nome, etichetta, opzioni }) => {
      const valore = valori[nome] ?? '';
      if (typeof valore === 'boolean') return `${etichetta}: ${valore ? 'sì' : 'no'}`;
      const voci = typeof valore === 'string' ? valore.split('\n') : valore;
      const detto = voci.map((voce) => opzioni.find((opzione) => opzione.valore === voce)?.etichetta ?? voce).join(', ');
      return `${etichetta}: ${detto || '—'}`;
    });
}
