const KB = 1024;
const MB = KB * 1024;
const GB = MB * 1024;

const conVirgola = (quanti: number): string => quanti.toLocaleString('it-IT', { maximumFractionDigits: 1 });

/** `48 KB`, `1,5 MB`, `25 MB`, `1 GB`: of 1,024 bytes, as file managers count. Never less than 1 KB: no file that was kept weighs nothing. */
export function dimensioneInParole(byte: number): string {
  const kilo = Math.max(1, Math.round(byte / KB));
  if (kilo < KB) return `${conVirgola(kilo)} KB`;
  return byte < GB ? `${conVirgola(byte / MB)} MB` : `${conVirgola(byte / GB)} GB`;
}
