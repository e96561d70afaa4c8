import { anteprima } from '@/app/anteprima';
import { stampareVisura } from '@/lib/visure/use-cases/stampare-visura';

/** The PDF of a visura that the page holds under its seal. */
export async function POST(request: Request): Promise<Response> {
  return anteprima(request, stampareVisura);
}
