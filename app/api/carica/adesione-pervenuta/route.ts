import { caricamento } from '@/app/caricamento';
import { daCampi } from '@/app/campi-multipart';
import { registrareAdesionePervenuta } from '@/lib/adesioni/use-cases/registrare-adesione-pervenuta';

/** A request typed in by the office with the file it came in, in one body. */
export function POST(request: Request): Promise<Response> {
  return caricamento(request, {
    casoUso: registrareAdesionePervenuta,
    tipi: ['PDF', 'P7M'],
    input: ({ file, campi }) => ({ ...daCampi(campi), file }),
  });
}
