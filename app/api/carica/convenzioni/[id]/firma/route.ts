import { caricamento } from '@/app/caricamento';
import { firmaDiParte } from '@/app/firma-di-parte';

/** The signed file of one party: `?parte=EROGATORE` for the comune's, `?parte=FRUITORE` for the fruitore's. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const parte = new URL(request.url).searchParams.get('parte');
  return caricamento(request, { casoUso: () => firmaDiParte(parte), tipi: ['PDF', 'P7M'], input: ({ file }) => ({ id, file }) });
}
