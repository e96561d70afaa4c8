import { addMesi, type DataIso } from '@/lib/core/date';

const NOMI = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'] as const;

/** The last twelve months as `YYYY-MM`, the current one last. */
export function dodiciMesi(oggi: DataIso): string[] {
  return Array.from({ length: 12 }, (_, indice) => addMesi(`${oggi.slice(0, 7)}-01`, indice - 11).slice(0, 7));
}

/** `2026-03` → `mar 2026`. */
export function nomeMese(mese: string): string {
  return `${NOMI[Number(mese.slice(5, 7)) - 1] ?? ''} ${mese.slice(0, 4)}`;
}
