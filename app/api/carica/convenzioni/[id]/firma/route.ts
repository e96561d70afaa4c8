import { caricamento } from '@/app/caricamento';
import { caricareFirmaErogatore } from '@/lib/convenzioni/use-cases/caricare-firma-erogatore';
import { caricareFirmaFruitore } from '@/lib/convenzioni/use-cases/caricare-firma-fruitore';

/** The signed file of one party: `?parte=erogatore` for the comune's, the fruitore's otherwise. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const erogatore = new URL(request.url).searchParams.get('parte') === 'erogatore';
  const opzioni = { tipi: ['PDF', 'P7M'] as const, input: ({ file }: { file: unknown }) => ({ id, file }) };
  return erogatore ? caricamento(request, { casoUso: caricareFirmaErogatore, ...opzioni }) : caricamento(request, { casoUso: caricareFirmaFruitore, ...opzioni });
}
