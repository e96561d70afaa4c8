import { richiestaDiSessione } from '@/app/porta';
import { scaricamento } from '@/app/scaricamento';
import { comporreCartaIntestata } from '@/lib/enti/use-cases/comporre-carta-intestata';

/** A sample letter on the comune's paper. */
export function GET(): Promise<Response> {
  return scaricamento(richiestaDiSessione(), '', comporreCartaIntestata);
}
