import { anteprima } from '@/app/anteprima';
import { stamparePerPervenuta } from '@/lib/visure/use-cases/stampare-per-pervenuta';

/** The PDF that answers a request come by PEC or on paper, of a visura that the page holds under its seal. */
export async function POST(request: Request): Promise<Response> {
  return anteprima(request, stamparePerPervenuta);
}
