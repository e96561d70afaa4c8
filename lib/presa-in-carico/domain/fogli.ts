import { colonneDi, FOGLI, type Foglio } from './colonne';
import { avviso, errore, isErrore, type Problema } from './problema';

/** A row as it was written, by key of its column; empty cells are left out. `riga`: as the spreadsheet numbers it. */
export type Riga = { readonly riga: number; readonly celle: Readonly<Record<string, string>> };
export type Fogli = { readonly [F in Foglio]: readonly Riga[] };
/** A sheet as it came: rows of cells already turned into text, the headings among them. */
export type Tabella = { readonly nome: string; readonly righe: readonly (readonly string[])[] };

/** Rows of one sheet: beyond them it is no roster of a comune, and the load would not fit in one act. */
export const MASSIMO_RIGHE = { convenzioni: 200, operatori: 3000, documenti: 2000 } as const satisfies Record<Foglio, number>;

/** Headings are recognised whatever the capitals, the accents, the apostrophes, the asterisks and the spaces. */
export function nomeRiconosciuto(scritto: string): string {
  return scritto
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The three sheets out of what a workbook holds, and what is wrong with their headings. The headings are the first row that is not empty;
 * sheets of other names are left alone.
 */
export function leggereFogli(tabelle: readonly Tabella[]): { fogli: Fogli; problemi: Problema[] } {
  const problemi: Problema[] = [];
  const leggi = (foglio: Foglio): Riga[] => {
    const tabella = tabelle.find(({ nome }) => nomeRiconosciuto(nome) === nomeRiconosciuto(FOGLI[foglio]));
    if (!tabella) {
      const frase = `Manca il foglio «${FOGLI[foglio]}».`;
      problemi.push(
        foglio === 'convenzioni'
          ? errore({ foglio, riga: null }, null, `${frase} Scarica il modello e compila quello.`)
          : avviso({ foglio, riga: null }, null, `${frase} Non c’è nulla da prendere da lì.`),
      );
      return [];
    }
    const { righe, trovati } = leggereTabella(foglio, tabella.righe);
    problemi.push(...trovati);
    return righe;
  };
  const fogli = { convenzioni: leggi('convenzioni'), operatori: leggi('operatori'), documenti: leggi('documenti') };
  if (fogli.convenzioni.length === 0 && !problemi.some(isErrore))
    problemi.push(errore({ foglio: 'convenzioni', riga: null }, null, 'Il foglio non ha righe: scrivi almeno una convenzione.'));
  return { fogli, problemi };
}

const vuota = (cella: string | undefined): boolean => cella === undefined || cella.trim() === '';

function leggereTabella(foglio: Foglio, righe: Tabella['righe']): { righe: Riga[]; trovati: Problema[] } {
  const prima = righe.findIndex((riga) => riga.some((cella) => !vuota(cella)));
  if (prima < 0)
    return { righe: [], trovati: [errore({ foglio, riga: null }, null, 'Il foglio è vuoto: mancano anche i titoli delle colonne.')] };
  const trovati: Problema[] = [];
  const posti = new Map<string, number>();
  const chiavi = new Map(Object.entries(colonneDi(foglio)).map(([chiave, { titolo }]) => [nomeRiconosciuto(titolo), chiave]));
  (righe[prima] ?? []).forEach((titolo, posto) => {
    if (vuota(titolo)) return;
    const chiave = chiavi.get(nomeRiconosciuto(titolo));
    if (chiave === undefined)
      trovati.push(avviso({ foglio, riga: prima + 1 }, titolo.trim(), 'Questa colonna non è tra quelle del modello: non è letta.'));
    else if (posti.has(chiave)) trovati.push(errore({ foglio, riga: prima + 1 }, chiave, 'Questa colonna c’è due volte: lasciane una.'));
    else posti.set(chiave, posto);
  });
  for (const [chiave, { obbligo }] of Object.entries(colonneDi(foglio)))
    if (obbligo === 'SEMPRE' && !posti.has(chiave)) trovati.push(errore({ foglio, riga: prima + 1 }, chiave, 'Manca questa colonna.'));
  const lette = righe.slice(prima + 1).flatMap((celle, indice): Riga[] => {
    const scritte = [...posti].flatMap(([chiave, posto]) => (vuota(celle[posto]) ? [] : [[chiave, (celle[posto] ?? '').trim()] as const]));
    return scritte.length === 0 ? [] : [{ riga: prima + 2 + indice, celle: Object.fromEntries(scritte) }];
  });
  const massimo = MASSIMO_RIGHE[foglio];
  if (lette.length > massimo)
    trovati.push(
      errore(
        { foglio, riga: null },
        null,
        `Le righe sono ${lette.length}: al massimo ${massimo} per volta. Dividi il foglio in più caricamenti.`,
      ),
    );
  return { righe: lette.slice(0, massimo), trovati };
}
