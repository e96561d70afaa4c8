import { caricamentoAFlusso } from '@/app/caricamento';
import { MASSIMO_ARCHIVIO } from '@/lib/banche/schema';
import { inviareArchivio } from '@/lib/banche/use-cases/inviare-archivio';

/** An archive for a data bank, which the fields before it name. */
export function POST(request: Request): Promise<Response> {
  return caricamentoAFlusso(request, {
    casoUso: inviareArchivio,
    massimo: MASSIMO_ARCHIVIO,
    input: ({ nome, campi: { banca, confermaRiduzione, confermaMenoRecente }, flusso }) => ({
      banca,
      nome,
      confermaRiduzione: confermaRiduzione === 'si',
      confermaMenoRecente: confermaMenoRecente === 'si',
      flusso,
    }),
  });
}
