import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { formatoItaliano } from '@/lib/core/date';
import { NOMI_MODO, NOMI_STATO_PERVENUTA } from '@/lib/visure/domain/pervenuta';
import { leggerePervenuta } from '@/lib/visure/use-cases/leggere-pervenuta';
import { ModuloChiusura } from './modulo-chiusura';
import { RicercaPerPervenuta } from './ricerca-per-pervenuta';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Richiesta pervenuta', leggerePervenuta, { id: (await params).id });
}

export default async function UnaPervenuta({ params }: Props) {
  const { richiesta, contesto } = await interroga(leggerePervenuta, { id: (await params).id });
  const aperta = richiesta.stato === 'APERTA';
  return (
    <Pagina>
      <div className="non-stampare space-y-6">
        <Briciole sopra={[{ etichetta: 'Richieste pervenute', href: '/ufficio/pervenute' }]} qui={richiesta.ente} />
        <Titolo sopra={`${richiesta.ente} · convenzione n. ${richiesta.convenzione}`}>Richiesta pervenuta</Titolo>
        <Scheda titolo="La richiesta">
          <Riepilogo
            voci={[
              { termine: 'Stato', valore: NOMI_STATO_PERVENUTA[richiesta.stato] },
              { termine: 'Come è arrivata', valore: `${NOMI_MODO[richiesta.modo]}, il ${formatoItaliano(richiesta.ricevutaIl)}` },
              { termine: 'Protocollo', valore: richiesta.protocollo },
              { termine: 'Chiesta da', valore: richiesta.richiedente },
              { termine: 'Finalità', valore: richiesta.finalita },
              ...(richiesta.riferimento ? [{ termine: 'Riferimento della pratica', valore: richiesta.riferimento }] : []),
              { termine: 'Che cosa chiede', valore: richiesta.oggetto },
              ...(richiesta.rispostaIl ? [{ termine: 'Risposta del', valore: formatoItaliano(richiesta.rispostaIl) }] : []),
              ...(richiesta.nota ? [{ termine: 'Nota', valore: richiesta.nota }] : []),
            ]}
          />
        </Scheda>
      </div>
      {aperta ? (
        <div className="mt-6 space-y-6">
          <RicercaPerPervenuta id={richiesta.id} contesto={contesto} />
          <div className="non-stampare">
            <Scheda titolo="Chiudi la richiesta">
              <ModuloChiusura id={richiesta.id} />
            </Scheda>
          </div>
        </div>
      ) : null}
    </Pagina>
  );
}
