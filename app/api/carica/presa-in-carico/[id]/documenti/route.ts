import { caricamento } from '@/app/caricamento';
import { caricareDocumenti } from '@/lib/presa-in-carico/use-cases/caricare-documenti';

/** Papers of a load: a file, or an archive of them. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return caricamento(request, { casoUso: caricareDocumenti, tipi: ['ZIP', 'PDF', 'P7M'], input: ({ file }) => ({ id, file }) });
}
