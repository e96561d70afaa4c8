import { daCampi } from '@/app/campi-multipart';
import { caricamento } from '@/app/caricamento';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';

/** The act that designates one operator or several, with the choice, in one body. */
export function POST(request: Request): Promise<Response> {
  return caricamento(request, {
    casoUso: caricareDesignazione,
    tipi: ['PDF', 'P7M'],
    input: ({ file, campi }) => ({ ...daCampi(campi), file }),
  });
}
