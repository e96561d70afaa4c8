import { caricamento } from '@/app/caricamento';
import { MASSIMO_STEMMA } from '@/lib/enti/schema';
import { caricareStemma } from '@/lib/enti/use-cases/caricare-stemma';

/** The comune's coat of arms. */
export function POST(request: Request): Promise<Response> {
  return caricamento(request, { casoUso: caricareStemma, tipi: ['PNG'], massimo: MASSIMO_STEMMA, input: ({ file }) => ({ file }) });
}
