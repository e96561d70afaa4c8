import type { ArchivioBanca } from '@/lib/banche/importazione/archivio';
import type { Difetto } from '@/lib/banche/importazione/difetto';
import { giudicaBlocco } from '@/lib/banche/importazione/giudizio';

/** What is wrong row by row, before the database is asked about the archive as a whole. */
export function difettiDellArchivio(archivio: ArchivioBanca, righe: readonly string[]): readonly Difetto[] {
  return giudicaBlocco(archivio, '', { prima: 0, righe }).difetti;
}
