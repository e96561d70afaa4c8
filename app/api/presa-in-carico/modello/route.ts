import { richiestaDiSessione } from '@/app/porta';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { rispostaConFile } from '@/app/scaricamento';
import { scaricareModelloPresa } from '@/lib/presa-in-carico/use-cases/scaricare-modello-presa';

/** The workbook to be filled in. */
export async function GET(): Promise<Response> {
  try {
    return rispostaConFile(await scaricareModelloPresa.esegui(await richiestaDiSessione(), {}));
  } catch (error) {
    return rispostaDiErrore(error);
  }
}
