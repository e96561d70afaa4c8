import { richiestaDiSessione } from '@/app/porta';
import { scaricamento } from '@/app/scaricamento';
import { scaricareArchivio } from '@/lib/documenti/use-cases/scaricare-archivio';

/** All the documents of one convenzione as a ZIP. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return scaricamento(richiestaDiSessione(), (await params).id, scaricareArchivio);
}
