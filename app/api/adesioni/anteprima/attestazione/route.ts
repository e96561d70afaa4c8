import { anteprima } from '@/app/anteprima';
import { anteprimaAttestazione } from '@/lib/adesioni/use-cases/anteprima-attestazione';

/** The attestation as it would be written with what has been typed so far. */
export function POST(request: Request): Promise<Response> {
  return anteprima(request, anteprimaAttestazione);
}
