import { richiestaDiSessione } from '@/app/porta';
import { scaricamento } from '@/app/scaricamento';

/** A document of the archive, for whoever is logged in and may see it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return scaricamento(richiestaDiSessione(), (await params).id);
}
