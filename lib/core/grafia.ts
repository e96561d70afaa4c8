/**
 * One spelling for search. The same function fills the normalised columns of the data bank and treats what an operator types, so that
 * "D'Angelo", "D’ANGELO", "D Angelo" and "DANGELO", or "Niccolò" and the registry's "NICCOLO'", meet.
 */

/** Letters that Unicode decomposition leaves alone, with the spelling the registry uses for them. */
const SENZA_SCOMPOSIZIONE: Readonly<Record<string, string>> = {
  ß: 'SS',
  ẞ: 'SS',
  Æ: 'AE',
  æ: 'AE',
  Œ: 'OE',
  œ: 'OE',
  Ø: 'O',
  ø: 'O',
  Ł: 'L',
  ł: 'L',
  Đ: 'D',
  đ: 'D',
  Ð: 'D',
  ð: 'D',
  Þ: 'TH',
  þ: 'TH',
  ı: 'I',
  ə: 'E',
  Ə: 'E',
};

const ASCII = /^[\u0000-\u007f]*$/;

/** Capital letters without accents; everything else as it is. `Müller` → `MULLER`, `Żółć` → `ZOLC`. */
export function senzaAccenti(testo: string): string {
  if (ASCII.test(testo)) return testo.toUpperCase();
  return testo
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u0000-\u007f]/g, (lettera) => SENZA_SCOMPOSIZIONE[lettera] ?? lettera)
    .toUpperCase();
}

/** The search key: only `A–Z` and `0–9`, everything else dropped. Empty when nothing remains. */
export function chiaveRicerca(testo: string | null | undefined): string {
  return senzaAccenti(testo ?? '').replace(/[^A-Z0-9]/g, '');
}

/** The search keys of the single words, in order: `Via G. Verdi` → `VIA`, `G`, `VERDI`. An apostrophe does not part words. */
export function paroleRicerca(testo: string | null | undefined): string[] {
  return (testo ?? '')
    .split(/[^\p{L}\p{N}\p{M}'’‘`´ʼ]+/u)
    .map(chiaveRicerca)
    .filter((parola) => parola !== '');
}

/** Typed text made tidy: spaces collapsed, typographic apostrophes made plain, composed accents. Case is left alone. */
export function ripulisci(testo: string): string {
  return testo
    .normalize('NFC')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
