import { anteprima } from '@/app/anteprima';
import { richiestaDelRichiedente } from '@/app/richiedente';
import { anteprimaAccordo } from '@/lib/adesioni/use-cases/anteprima-accordo';

/** The agreement that this browser's domanda would make; it stands under the path to which the link's cookie travels. */
export function POST(request: Request): Promise<Response> {
  return anteprima(request, anteprimaAccordo, richiestaDelRichiedente);
}
