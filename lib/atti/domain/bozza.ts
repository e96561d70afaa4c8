import type { DataIso } from '@/lib/core/date';
import { FILIGRANA_BOZZA, type Blocco, type DocumentoPdf } from '@/lib/core/documento-pdf';
import type { CampiAtto, CampoAtto } from '@/lib/core/campi-atto';

/** A day that nobody has typed yet: acts reckon with days, so that a preview needs one until it is printed as a blank. */
const GIORNO_DA_SCRIVERE: DataIso = '9000-01-01';
const GIORNO_VUOTO = /\d{1,2}°? [a-z]+ 9\d{3}|\d{2}\/\d{2}\/9\d{3}/g;

/** What stands in a preview for a field that is not typed yet: an optional one is simply not there; a choice has no blank (null). */
export function spazioVuoto({ tipo, etichetta, facoltativo = false }: CampoAtto): string | null {
  if (facoltativo) return '';
  if (tipo === 'scelta') return null;
  return tipo === 'data' ? GIORNO_DA_SCRIVERE : `[${etichetta}: da scrivere]`;
}

/** Whether a day or an hour that must be there is still a blank: what is reckoned from it would say something that is not so. */
export function mancaUnMomento(campi: CampiAtto, materia: object): boolean {
  return Object.entries(campi).some(
    ([nome, campo]) =>
      (campo.tipo === 'data' || campo.tipo === 'ora') &&
      !campo.facoltativo &&
      (materia as Readonly<Record<string, unknown>>)[nome] === spazioVuoto(campo),
  );
}

/** The document as a draft: said under its pages and in its number; the days that are missing are blanks. */
export function comeBozza(documento: DocumentoPdf): DocumentoPdf {
  const blocchi = JSON.parse(JSON.stringify(documento.blocchi).replace(GIORNO_VUOTO, '[data da scrivere]')) as Blocco[];
  return { ...documento, identificativo: `${documento.identificativo} (anteprima)`, filigrana: FILIGRANA_BOZZA, blocchi };
}
