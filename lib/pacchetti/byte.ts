import type { PaginaDiEstratto } from '@/lib/core/banca';
import type { Iniziato } from './inizio';

export async function* byteDelPacchetto({ aggiornatiAl }: Iniziato, pagine: AsyncIterable<PaginaDiEstratto>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`Dati al ${aggiornatiAl}\n`);
  for await (const { righe } of pagine) yield Buffer.from(righe.map((riga) => `${riga.join(';')}\n`).join(''));
}
