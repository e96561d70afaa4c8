import { daCampi } from '@/app/campi-multipart';
import { caricamento } from '@/app/caricamento';
import { registrareFirmaAutografa } from '@/lib/convenzioni/use-cases/registrare-firma-autografa';

/** The scan of an act signed by hand, with the declaration of who collected the signature, in one body. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return caricamento(request, {
    casoUso: registrareFirmaAutografa,
    tipi: ['PDF'],
    input: ({ file, campi }) => ({ ...daCampi(campi), id, file }),
  });
}
