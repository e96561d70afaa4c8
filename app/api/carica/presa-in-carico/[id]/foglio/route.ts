import { caricamento } from '@/app/caricamento';
import { MASSIMO_FOGLIO } from '@/lib/presa-in-carico/schema';
import { caricareFoglio } from '@/lib/presa-in-carico/use-cases/caricare-foglio';

/** The workbook of a load, corrected. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return caricamento(request, {
    casoUso: caricareFoglio,
    tipi: ['XLSX', 'ZIP'],
    massimo: MASSIMO_FOGLIO,
    input: ({ file }) => ({ id, file }),
  });
}
