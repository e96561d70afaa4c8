import { anteprima } from '@/app/anteprima';
import { stampareProva } from '@/lib/visure/use-cases/stampare-prova';

/** The PDF of a visura of somebody invented, that the page of a trial holds under its seal. */
export async function POST(request: Request): Promise<Response> {
  return anteprima(request, stampareProva);
}
