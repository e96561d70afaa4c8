import { anteprima } from '@/app/anteprima';
import { anteprimaAtto } from '@/lib/atti/use-cases/anteprima-atto';

/** An act as it would be written with what has been typed so far, shown in the page and kept nowhere. */
export function POST(request: Request): Promise<Response> {
  return anteprima(request, anteprimaAtto);
}
