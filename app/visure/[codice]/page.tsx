import type { Metadata } from 'next';
import { GuscioArea } from '@/app/guscio-area';
import { interroga, titoloDi } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { istanteItaliano } from '@/lib/core/date';
import { NON_E_UN_CERTIFICATO } from '@/lib/visure/domain/documento-visura';
import { leggereFoglio } from '@/lib/visure/use-cases/leggere-foglio';

type Props = { params: Promise<{ codice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Foglio di una richiesta', leggereFoglio, { codice: (await params).codice });
}

export default async function PaginaFoglio({ params }: Props) {
  const foglio = await interroga(leggereFoglio, { codice: (await params).codice });
  return (
    <GuscioArea>
      <Pagina>
        <Titolo sommario="Chi ha chiesto ciò che il foglio riporta, quando e perché, come lo dice il registro.">
          Foglio della richiesta n. {foglio.numeroRichiesta}
        </Titolo>
        <div className="space-y-6">
          <Scheda titolo="La richiesta">
            <Riepilogo
              voci={[
                { termine: 'Che cosa', valore: foglio.cosa },
                { termine: 'Data e ora', valore: istanteItaliano(foglio.istante, { secondi: true }) },
                { termine: 'Operatore', valore: `${foglio.operatore} – ${foglio.ente}` },
                { termine: 'Convenzione', valore: `n. ${foglio.convenzione}` },
                { termine: 'Finalità', valore: foglio.finalita },
                ...(foglio.riferimento ? [{ termine: 'Riferimento', valore: foglio.riferimento }] : []),
              ]}
            />
          </Scheda>
          <Avviso>
            <p>I dati che il foglio riporta non si leggono da qui. Anche questa lettura è annotata nel registro.</p>
            <p>{NON_E_UN_CERTIFICATO}</p>
          </Avviso>
        </div>
      </Pagina>
    </GuscioArea>
  );
}
