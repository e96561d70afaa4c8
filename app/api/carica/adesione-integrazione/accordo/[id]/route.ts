import { caricamento } from '@/app/caricamento';
import { richiestaDelRichiedenteConFile } from '@/app/richiedente';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';

/** The signed agreement of who holds the link of its request; it stands here for its cookie's sake. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id: documentoId } = await params;
  return caricamento(request, {
    casoUso: caricareCopiaFirmata,
    tipi: ['PDF', 'P7M'],
    chi: richiestaDelRichiedenteConFile,
    input: ({ file }) => ({ documentoId, file }),
  });
}
