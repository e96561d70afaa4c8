import { banca } from '@/lib/banche/domain/elenco';
import type { PaginaDiEstratto } from '@/lib/core/banca-letta';
import { scrivere } from '@/lib/platform/fogli/scrivere';
import type { Iniziato } from './inizio';

type Pagine = AsyncGenerator<PaginaDiEstratto, void, undefined>;

async function* righe(prima: PaginaDiEstratto, altre: Pagine) {
  yield* prima.righe;
  for await (const pagina of altre) yield* pagina.righe;
}

/** The bytes of a package while its pages are read; each row says the day of its data (RT-03, RT-12). */
export async function* byteDelPacchetto({ banca: codice, estratto, formato, aggiornatiAl }: Iniziato, pagine: Pagine) {
  const prima = await pagine.next();
  if (prima.done) return;
  const nome = banca(codice)?.estratti.find((uno) => uno.codice === estratto)?.nome ?? estratto;
  yield* scrivere(formato, { nome, colonne: prima.value.colonne, aggiornatiAl }, righe(prima.value, pagine));
}
