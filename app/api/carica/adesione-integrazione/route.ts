import { caricamento } from '@/app/caricamento';
import { daCampi } from '@/app/campi-multipart';
import { richiestaDelRichiedenteConFile } from '@/app/richiedente';
import { rispondereIntegrazione } from '@/lib/adesioni/use-cases/rispondere-integrazione';

/** An applicant's answer with its file, in one body; one that does not say of which domanda its page was is refused. */
export function POST(request: Request): Promise<Response> {
  return caricamento(request, {
    casoUso: rispondereIntegrazione,
    tipi: ['PDF', 'P7M'],
    chi: richiestaDelRichiedenteConFile,
    input: ({ file, campi }) => ({ adesioneId: null, ...daCampi(campi), file }),
  });
}
