import { anteprima } from '@/app/anteprima';
import { anteprimaTesto } from '@/lib/atti/use-cases/anteprima-testo';

/** A wording as it would be printed, with an example. */
export function POST(request: Request): Promise<Response> {
  return anteprima(request, anteprimaTesto);
}
