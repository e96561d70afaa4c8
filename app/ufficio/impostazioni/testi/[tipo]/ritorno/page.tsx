import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { CorniceDelTesto } from '@/components/testi/cornice-del-testo';
import { DifferenzeDelTesto } from '@/components/testi/differenze-del-testo';
import { ModuloEstremi } from '@/components/testi/modulo-estremi';
import { Avviso } from '@/components/ui/avviso';
import { Scheda } from '@/components/ui/scheda';
import { leggereTesto } from '@/lib/atti/use-cases/leggere-testo';
import { oggi } from '@/lib/core/date';
import { chiPuo } from '@/lib/core/ruoli';
import { ripristinare } from '../../azioni';

type Props = { params: Promise<{ tipo: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Torna al testo di Varco', leggereTesto, { tipo: (await params).tipo });
}

/** Back to Varco's wording: what is lost with it, and the act that decides it. */
export default async function TornaAlTestoDiVarco({ params }: Props) {
  const vista = await interroga(leggereTesto, { tipo: (await params).tipo });
  const { tipo, titolo, vigente, testoDiVarco, puoApprovare } = vista;
  const torna = `/ufficio/impostazioni/testi/${tipo}`;
  return (
    <CorniceDelTesto
      sopra={[
        { etichetta: 'Testi degli atti', href: '/ufficio/impostazioni/testi' },
        { etichetta: titolo, href: torna },
      ]}
      titolo="Torna al testo di Varco"
      possibile={vigente?.testo != null}
      altrimenti="È già in vigore il testo di Varco."
    >
      {vigente?.testo ? (
        <>
          <Scheda titolo="Che cosa cambia">
            <DifferenzeDelTesto prima={vigente.testo} dopo={testoDiVarco} nomi={['In vigore', 'Testo di Varco']} />
          </Scheda>
          {puoApprovare ? (
            <Scheda titolo="Con quale atto">
              <ModuloEstremi
                oggi={oggi(new Date())}
                valori={{ tipo, vigente: vigente.versione }}
                azione={ripristinare}
                torna={torna}
                fatto="È tornato in vigore il testo di Varco."
                invio="Torna al testo di Varco"
                conseguenza={
                  <ul className="list-disc space-y-1.5 pl-5">
                    <li>I documenti composti da ora in poi hanno il testo di Varco.</li>
                    <li>Quelli già in archivio restano come sono, e la versione {vigente.versione} si può ancora leggere.</li>
                  </ul>
                }
              />
            </Scheda>
          ) : (
            <Avviso>La decisione spetta a chi ha il ruolo {chiPuo('testo:approvare')}.</Avviso>
          )}
        </>
      ) : null}
    </CorniceDelTesto>
  );
}
