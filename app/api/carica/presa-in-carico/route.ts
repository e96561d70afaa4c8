import { caricamento } from '@/app/caricamento';
import { MASSIMO_FOGLIO } from '@/lib/presa-in-carico/schema';
import { caricareFoglio } from '@/lib/presa-in-carico/use-cases/caricare-foglio';

/** The workbook of a new load. */
export function POST(request: Request): Promise<Response> {
  return caricamento(request, { casoUso: caricareFoglio, tipi: ['XLSX', 'ZIP'], massimo: MASSIMO_FOGLIO, input: ({ file }) => ({ file }) });
}
