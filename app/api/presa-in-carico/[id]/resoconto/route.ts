import { richiestaDiSessione } from '@/app/porta';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { rispostaConFile } from '@/app/scaricamento';
import { scaricareResocontoPresa } from '@/lib/presa-in-carico/use-cases/scaricare-resoconto-presa';

/** What came of a load, as a workbook. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    return rispostaConFile(await scaricareResocontoPresa.esegui(await richiestaDiSessione(), { id: (await params).id }));
  } catch (error) {
    return rispostaDiErrore(error);
  }
}
