import { caricamento } from '@/app/caricamento';
import { caricareCopiaFirmata } from '@/lib/convenzioni/use-cases/caricare-copia-firmata';

/** The signed copy of an act: whose signature it is, the act says. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id: documentoId } = await params;
  return caricamento(request, { casoUso: caricareCopiaFirmata, tipi: ['PDF', 'P7M'], input: ({ file }) => ({ documentoId, file }) });
}
