import { richiestaDelRichiedente } from '@/app/richiedente';
import { scaricamento } from '@/app/scaricamento';
import { scaricareAllegato } from '@/lib/adesioni/use-cases/scaricare-allegato';

/** A file of this browser's domanda; it stands under the path to which the link's cookie travels. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return scaricamento(richiestaDelRichiedente(), (await params).id, scaricareAllegato);
}
