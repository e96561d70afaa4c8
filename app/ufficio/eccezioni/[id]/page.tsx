import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { DatiEccezione } from '@/components/eccezioni/dati-eccezione';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { chiPuo } from '@/lib/core/ruoli';
import { leggereEccezione } from '@/lib/visure/use-cases/leggere-eccezione';
import { ModuloDecisione } from './modulo-decisione';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Richiesta motivata', leggereEccezione, { id: (await params).id });
}

export default async function UnaEccezione({ params }: Props) {
  const eccezione = await interroga(leggereEccezione, { id: (await params).id });
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Scrivania', href: '/ufficio' },
          { etichetta: 'Richieste motivate', href: '/ufficio/eccezioni' },
        ]}
        qui={eccezione.ente}
      />
      <Titolo stato={<EtichettaStato stato={eccezione.stato} />}>Richiesta motivata di altri dati</Titolo>
      <div className="space-y-6">
        <Scheda titolo="Che cosa si chiede, e perché">
          <DatiEccezione eccezione={eccezione} />
        </Scheda>
        {eccezione.stato === 'CHIESTA' ? (
          <Scheda titolo="Decidi">
            {eccezione.puoDecidere ? (
              <ModuloDecisione id={eccezione.id} />
            ) : (
              <p>La decisione spetta a chi ha il ruolo {chiPuo('eccezione:decidere')}.</p>
            )}
          </Scheda>
        ) : null}
      </div>
    </Pagina>
  );
}
