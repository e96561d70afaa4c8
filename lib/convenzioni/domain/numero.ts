/** Number of an act as people read it: `2026/0012`. */
export function numeroConvenzione(anno: number, progressivo: number): string {
  return `${anno}/${String(progressivo).padStart(4, '0')}`;
}
