import { differenzaGiorni, type DataIso } from './date';

/** Small Italian grammar for articles and screens. Strings go to a signed act: no abbreviations. */

/** `1 anno`, `4 anni`, `12.500 righe`. */
export function quanti(numero: number, singolare: string, plurale: string): string {
  return `${numero.toLocaleString('it-IT')} ${numero === 1 ? singolare : plurale}`;
}

/** `45 minuti`, `1 ora`, `10 ore`: whole hours are told as hours. */
export function minutiInParole(minuti: number): string {
  return minuti % 60 === 0 ? quanti(minuti / 60, 'ora', 'ore') : quanti(minuti, 'minuto', 'minuti');
}

/** `a`, `a e b`, `a, b e c`; with another conjunction, `a o b`. Empty for no items. */
export function enumera(voci: readonly string[], congiunzione = 'e'): string {
  if (voci.length <= 1) return voci[0] ?? '';
  return `${voci.slice(0, -1).join(', ')} ${congiunzione} ${voci[voci.length - 1]}`;
}

/** A comma that goes on with lettered lines, as the document's block `articolo` sets them: `intro:\na) …;\nb) ….` */
export function conLettere(introduzione: string, voci: readonly string[]): string {
  const righe = voci.map((voce, i) => `${lettera(i)}) ${voce}${i === voci.length - 1 ? '.' : ';'}`);
  return [`${introduzione}:`, ...righe].join('\n');
}

/** The same text with a capital first letter, where it begins a sentence or a label. */
export function maiuscola(testo: string): string {
  return testo.charAt(0).toUpperCase() + testo.slice(1);
}

/** The same text with a small first letter, within a sentence; an acronym stays as it is. */
export function minuscola(testo: string): string {
  return /^\p{Lu}{2}/u.test(testo) ? testo : testo.charAt(0).toLowerCase() + testo.slice(1);
}

function lettera(indice: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + indice);
}

/** How far a day is from today. */
export function quantoManca(oggi: DataIso, il: DataIso): string {
  const giorni = differenzaGiorni(oggi, il);
  if (giorni === 0) return 'oggi';
  if (giorni < 0) return giorni === -1 ? 'scaduto ieri' : `scaduto da ${-giorni} giorni`;
  if (giorni === 1) return 'domani';
  return giorni < 60
    ? `fra ${giorni} giorni`
    : giorni < 700
      ? `fra ${Math.round(giorni / 30.44)} mesi`
      : `fra ${Math.round(giorni / 365.25)} anni`;
}
