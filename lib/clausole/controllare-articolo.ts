import { controllare, segnapostiDi } from '@/lib/core/testo/segnaposti';
import { nomiDettiDaiCommi, partiDelComma, segnapostiDellaClausola, type Valori } from './comma';
import type { Clausola, TestoArticolo } from './tipi';

const MASSIMO_TITOLO = 120;
const MASSIMO_COMMA = 4000;
const MASSIMO_COMMI = 30;

/** What is wrong with a wording, in words for whoever writes it: of the title, comma by comma, of the article as a whole. */
export type ErroriTesto = {
  readonly titolo: readonly string[];
  readonly commi: readonly (readonly string[])[];
  readonly articolo: readonly string[];
};

/**
 * The wording of an article against what its clause enforces. `casi`: what the placeholders say in each act that the model can become;
 * an obligatory one that has something to say must be told in every one of them, so that what is signed is what is enforced.
 */
export function controllareArticolo(
  clausola: Pick<Clausola, 'segnaposti'>,
  testo: TestoArticolo,
  casi: readonly (Valori | null)[],
): ErroriTesto {
  return {
    titolo: erroriDelTitolo(testo.titolo),
    commi: testo.commi.map((comma) => erroriDelComma(comma, clausola)),
    articolo: [
      ...(testo.commi.length === 0 ? ['L’articolo ha bisogno di almeno un comma.'] : []),
      ...(testo.commi.length > MASSIMO_COMMI ? [`Un articolo ha al più ${MASSIMO_COMMI} commi: uniscine qualcuno.`] : []),
      ...taciuti(clausola, testo, casi),
    ],
  };
}

/** All of them in a row, for who only asks whether there are any. */
export function frasiDegliErrori({ titolo, commi, articolo }: ErroriTesto): string[] {
  return [...titolo, ...commi.flatMap((frasi, i) => frasi.map((frase) => `Comma ${i + 1}: ${frase}`)), ...articolo];
}

function erroriDelTitolo(titolo: string): string[] {
  if (titolo.trim() === '') return ['Scrivi il titolo dell’articolo.'];
  return [
    ...(titolo.length > MASSIMO_TITOLO ? [`Il titolo supera i ${MASSIMO_TITOLO} caratteri: accorcialo.`] : []),
    ...(/[{}\n]/.test(titolo) ? ['Il titolo sta su una riga e non contiene segnaposti: scrivilo per esteso.'] : []),
  ];
}

function erroriDelComma(comma: string, clausola: Pick<Clausola, 'segnaposti'>): string[] {
  if (comma.trim() === '') return ['Il comma è vuoto: scrivilo o toglilo.'];
  const { prosa, voci, coda } = partiDelComma(comma);
  return [
    ...(comma.length > MASSIMO_COMMA ? [`Il comma supera i ${MASSIMO_COMMA} caratteri: dividilo.`] : []),
    ...(voci.length > 0 && prosa === '' ? ['Prima dell’elenco serve una frase che lo introduca.'] : []),
    ...(coda === '' ? [] : ['L’elenco chiude il comma: scrivi ciò che segue in un altro comma.']),
    ...controllare(comma, segnapostiDellaClausola(clausola))
      .filter(({ tipo }) => tipo !== 'MANCANTE')
      .map(({ frase }) => frase),
  ];
}

/** What the clause enforces and the article does not say in some act: nowhere, or only in a comma that is left out there. */
function taciuti(clausola: Pick<Clausola, 'segnaposti'>, testo: TestoArticolo, casi: readonly (Valori | null)[]): string[] {
  const scritti = new Set(testo.commi.flatMap((comma) => segnapostiDi(comma).map(({ nome }) => nome)));
  return Object.entries(segnapostiDellaClausola(clausola))
    .filter(
      ([nome, { obbligatorio }]) => obbligatorio && casi.some((valori) => valori?.[nome] && !nomiDettiDaiCommi(testo, valori).has(nome)),
    )
    .map(([nome, { descrizione }]) =>
      scritti.has(nome)
        ? `Il segnaposto {{${nome}}} sta solo in un comma che in alcuni atti non compare: dillo anche in un comma a parte.`
        : `Manca il segnaposto {{${nome}}} (${descrizione}): Varco lo applica, e l’articolo deve dirlo.`,
    );
}
