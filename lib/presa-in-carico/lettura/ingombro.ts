import { fileRifiutato } from './rifiuto';

/** Rows by columns of the smallest rectangle that holds a sheet: readers make all of it, the empty cells too. */
const MASSIMO_CELLE = 1_000_000;
/** Far beyond what one load may bring: each is read one character at a time, empty or not. */
const MASSIMO_RIGHE_SCRITTE = 20_000;
/** What a spreadsheet lets one write in a cell. */
export const MASSIMO_IN_CELLA = 32_767;
/** The longest that one character is written in XML: `&#x1F4A9;`. */
const SCRITTURA = 9;

export const troppe = () =>
  fileRifiutato(
    'FOGLIO_TROPPO_GRANDE',
    'Il foglio è troppo grande: cancella le righe e le colonne vuote in fondo, le immagini e i fogli che non servono, e salvalo di nuovo.',
  );
export const lunga = () =>
  fileRifiutato(
    'CELLA_TROPPO_LUNGA',
    `Una cella contiene più di ${MASSIMO_IN_CELLA.toLocaleString('it-IT')} caratteri: accorciala e salva di nuovo.`,
  );

const RIGA = /<(?:\w+:)?row\b(?:[^<>]*?\br="(\d+)")?/g;
const CELLA = /<(?:\w+:)?c\b(?:[^<>]*?\br="([A-Z]+)\d+")?/g;

/**
 * Refuses (NON_VALIDO) a part of an XLSX that few bytes make enormous: one cell at the other end of a sheet, a million rows that hold nothing,
 * a cell of megabytes, text that refers to itself. By one look at its text, before anything is made of it.
 */
export function assertIngombro(xml: string): void {
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'))
    throw fileRifiutato(
      'FOGLIO_ILLEGGIBILE',
      'Il foglio di calcolo non si riesce a leggere: compila il modello scaricato da Varco e ricaricalo.',
    );
  const ultimaRiga = estremo(xml.matchAll(RIGA), Number);
  const ultimaColonna = estremo(xml.matchAll(CELLA), numeroDi);
  const righe = Math.max(ultimaRiga.massimo, ultimaRiga.quante);
  const celle = Math.max(righe * ultimaColonna.massimo, ultimaColonna.quante);
  if (righe > MASSIMO_RIGHE_SCRITTE || celle > MASSIMO_CELLE) throw troppe();
  if (haTrattoLungo(xml)) throw lunga();
}

/** The same of a CSV. */
export function assertIngombroCsv(testo: string, separatore: string): void {
  let celle = 0;
  for (const segno of [separatore, '\n'])
    for (let posto = testo.indexOf(segno); posto >= 0; posto = testo.indexOf(segno, posto + 1)) if (++celle > MASSIMO_CELLE) throw troppe();
}

function estremo(trovati: Iterable<RegExpMatchArray>, valore: (scritto: string) => number): { quante: number; massimo: number } {
  let [quante, massimo] = [0, 0];
  for (const [, scritto] of trovati) {
    quante += 1;
    if (scritto !== undefined) massimo = Math.max(massimo, valore(scritto));
  }
  return { quante, massimo };
}

/** A is 1, Z is 26, AA is 27. */
const numeroDi = (lettere: string): number => [...lettere].reduce((numero, lettera) => numero * 26 + lettera.charCodeAt(0) - 64, 0);

/** Whether some text between a tag and the next is longer than any cell. */
function haTrattoLungo(testo: string): boolean {
  for (let da = 0; da < testo.length;) {
    const a = testo.indexOf('<', da);
    if ((a < 0 ? testo.length : a) - da > MASSIMO_IN_CELLA * SCRITTURA) return true;
    if (a < 0) return false;
    da = a + 1;
  }
  return false;
}
