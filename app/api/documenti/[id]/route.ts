import { richiestaDiSessione } from '@/app/porta';
import { scaricamento } from '@/app/scaricamento';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';

/** A document of the archive, for whoever is logged in and may see it; with `?anteprima` what Varco composed opens in the browser. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const anteprima = new URL(request.url).searchParams.has('anteprima');
  return scaricamento(richiestaDiSessione(), (await params).id, scaricareDocumento, { anteprima });
}
