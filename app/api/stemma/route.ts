import { richiestaDiSessione } from '@/app/porta';
import { scaricamento } from '@/app/scaricamento';
import { scaricareStemma } from '@/lib/enti/use-cases/scaricare-stemma';

/** The coat of arms of one's own comune: a picture may be shown in a page also where it is answered as an attachment. */
export function GET(): Promise<Response> {
  return scaricamento(richiestaDiSessione(), '', scaricareStemma);
}
