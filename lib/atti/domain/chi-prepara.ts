import type { TipoDocumento, Verso } from '@/lib/core/documenti';

/** The acts that are the fruitore's own: its people see their preview and prepare them, of these alone. */
const DEL_FRUITORE: ReadonlySet<TipoDocumento> = new Set<TipoDocumento>(['ATTO_DESIGNAZIONE', 'RECESSO_FRUITORE', 'SOSPENSIONE_FRUITORE']);

export function isDelFruitore(tipo: TipoDocumento): boolean {
  return DEL_FRUITORE.has(tipo);
}

/**
 * Seen from the comune: what it writes to somebody, or signs with the fruitore, goes out; what the fruitore writes to it comes in; what it
 * attests in its own file stays.
 */
export function versoDellAtto(
  tipo: TipoDocumento,
  { destinatario, firme }: { readonly destinatario?: unknown; readonly firme: readonly unknown[] },
): Verso {
  if (isDelFruitore(tipo) || tipo === 'ACCORDO_ADESIONE') return 'ENTRATA';
  const perAltri = destinatario !== undefined || firme.includes('FRUITORE') || tipo === 'ESTRATTO_CITTADINO';
  return perAltri ? 'USCITA' : 'INTERNO';
}
