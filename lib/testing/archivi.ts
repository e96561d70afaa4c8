import type { ArchivioBanca } from '@/lib/banche/importazione/archivio';
import type { Difetto } from '@/lib/banche/importazione/difetto';
import { leggiRecord } from '@/lib/banche/importazione/frasi';
import { schemaIntestazione } from '@/lib/banche/importazione/intestazione';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import { isLetto } from '@/lib/banche/importazione/letto';

/** What is wrong row by row, before the database is asked about the archive as a whole. */
export async function difettiDellArchivio(archivio: ArchivioBanca, righe: Iterable<string>): Promise<Difetto[]> {
  const difetti: Difetto[] = [];
  for await (const uno of leggiJsonLines(archivio, righe)) {
    if (!isLetto(uno)) {
      difetti.push(uno);
      continue;
    }
    const esito = leggiRecord(uno.di?.schema ?? schemaIntestazione(archivio), uno.valore);
    if ('frasi' in esito) difetti.push(...esito.frasi.map((frase) => ({ file: uno.file, riga: uno.riga, frase })));
  }
  return difetti;
}
