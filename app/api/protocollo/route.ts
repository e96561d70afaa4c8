import { richiestaDiSessione } from '@/app/porta';
import { rispostaConFile } from '@/app/scaricamento';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { esportareProtocollo } from '@/lib/protocollo/use-cases/esportare-protocollo';

/** The register of protocol of a day or of a year, as a CSV. */
export async function GET(request: Request): Promise<Response> {
  try {
    const filtri = Object.fromEntries(new URL(request.url).searchParams);
    return rispostaConFile(await esportareProtocollo.esegui(await richiestaDiSessione(), filtri));
  } catch (error) {
    return rispostaDiErrore(error);
  }
}
