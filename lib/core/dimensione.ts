const KB = 1024;
const MB = KB * 1024;

/** `48 KB`, `1,5 MB`, `25 MB`: of 1,024 bytes, as file managers count. Never less than 1 KB: no file that was kept weighs nothing. */
export function dimensioneInParole(byte: number): string {
  const kilo = Math.max(1, Math.round(byte / KB));
  if (kilo < KB) return `${kilo.toLocaleString('it-IT')} KB`;
  return `${(byte / MB).toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB`;
}
