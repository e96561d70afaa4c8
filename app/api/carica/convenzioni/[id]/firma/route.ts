import { caricamento } from '@/app/caricamento';
import { firmaDiParte } from '@/app/firma-di-parte';

/** The signed file of one party: `?parte=erogatore` for the comune's, the fruitore's otherwise. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const casoUso = firmaDiParte(new URL(request.url).searchParams.get('parte'));
  return caricamento(request, { casoUso, tipi: ['PDF', 'P7M'], input: ({ file }) => ({ id, file }) });
}
