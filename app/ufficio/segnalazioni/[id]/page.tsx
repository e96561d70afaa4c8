import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { DatiSegnalazione } from '@/components/segnalazioni/dati-segnalazione';
import { Briciole } from '@/components/ui/briciole';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereSegnalazione } from '@/lib/segnalazioni/use-cases/leggere-segnalazione';
import { ModuloRisposta } from './modulo-risposta';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Segnalazione', leggereSegnalazione, { id: (await params).id });
}

export default async function UnaSegnalazione({ params }: Props) {
  const segnalazione = await interroga(leggereSegnalazione, { id: (await params).id });
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Scrivania', href: '/ufficio' },
          { etichetta: 'Segnalazioni', href: '/ufficio/segnalazioni' },
        ]}
        qui={`Richiesta n. ${segnalazione.numeroRichiesta}`}
      />
      <Titolo stato={<EtichettaStato stato={segnalazione.stato} />}>Segnalazione di un’incongruenza</Titolo>
      <div className="space-y-6">
        <Scheda titolo="La segnalazione">
          <DatiSegnalazione segnalazione={segnalazione} />
        </Scheda>
        {segnalazione.stato === 'APERTA' ? (
          <Scheda titolo="Rispondi">
            <ModuloRisposta id={segnalazione.id} />
          </Scheda>
        ) : null}
      </div>
    </Pagina>
  );
}
