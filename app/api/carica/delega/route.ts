import { daCampi } from '@/app/campi-multipart';
import { caricamento } from '@/app/caricamento';
import { registrareDelega } from '@/lib/identita/use-cases/registrare-delega';

/** The act by which a person of the comune attests and signs, with its particulars, in one body. */
export function POST(request: Request): Promise<Response> {
  return caricamento(request, {
    casoUso: registrareDelega,
    tipi: ['PDF', 'P7M'],
    input: ({ file, campi }) => ({ ...daCampi(campi), file }),
  });
}
