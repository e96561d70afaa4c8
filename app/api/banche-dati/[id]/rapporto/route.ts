import { richiestaDiSessione } from '@/app/porta';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { rispostaConFile } from '@/app/scaricamento';
import { scaricareRapportoCaricamento } from '@/lib/banche/use-cases/scaricare-rapporto-caricamento';

/** All that was wrong with an archive that the office sent. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    return rispostaConFile(await scaricareRapportoCaricamento.esegui(await richiestaDiSessione(), { id: (await params).id }));
  } catch (error) {
    return rispostaDiErrore(error);
  }
}
