import { richiestaDiSessione } from '@/app/porta';
import { scaricamento } from '@/app/scaricamento';
import { scaricarePacchetto } from '@/lib/pacchetti/use-cases/scaricare-pacchetto';

/** A package of data, at the address of one of its recipients (RT-12). */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return scaricamento(richiestaDiSessione(), (await params).id, scaricarePacchetto);
}
