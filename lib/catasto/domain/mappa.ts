/** How a property is called on the map, as typed and as stored, brought to one spelling: `0012`, ` 12` and `12` are one sheet. */
import type { Catasto } from './codici';

export interface Mappa {
  readonly sezione: string;
  readonly foglio: string;
  readonly particella: string;
  /** Second part of the number of old parcels, `345/2`; empty for none. */
  readonly denominatore: string;
  readonly subalterno: string;
}

/** Capitals and digits, without the zeros that archives put before a number. Empty for nothing. */
export function chiaveMappa(testo: string | null | undefined): string {
  return (testo ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+(?=[A-Z0-9])/, '');
}

/** Reads what was typed; a sentence per field of what is missing or wrong goes to `problemi`. */
export function leggiMappa(voci: Readonly<Record<string, string>>, problemi: Record<string, string>): Mappa {
  const [numero = '', denominatore = '', ...troppo] = (voci.particella ?? '').split('/');
  const mappa: Mappa = {
    sezione: chiaveMappa(voci.sezione),
    foglio: chiaveMappa(voci.foglio),
    particella: chiaveMappa(numero),
    denominatore: chiaveMappa(denominatore),
    subalterno: chiaveMappa(voci.subalterno),
  };
  if (mappa.foglio === '') problemi.foglio = 'Scrivi il foglio di mappa.';
  if (mappa.particella === '' || troppo.length > 0)
    problemi.particella = 'Scrivi il numero della particella, per esempio 345 oppure 345/2.';
  return mappa;
}

/** Land or building; null where it was not said. */
export function leggiCatasto(voci: Readonly<Record<string, string>>, problemi: Record<string, string>): Catasto | null {
  const scritto = chiaveMappa(voci.catasto);
  if (scritto === '') return null;
  const catasto = (['TERRENI', 'FABBRICATI'] as const).find((nome) => nome.startsWith(scritto));
  if (!catasto) problemi.catasto = 'Scrivi T per i terreni oppure F per i fabbricati.';
  return catasto ?? null;
}
