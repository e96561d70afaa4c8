import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { erroriDi } from '@/components/testi/controlli';
import { CorniceDelTesto } from '@/components/testi/cornice-del-testo';
import { DifferenzeDelTesto } from '@/components/testi/differenze-del-testo';
import { ModuloEstremi } from '@/components/testi/modulo-estremi';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import { leggereTesto } from '@/lib/atti/use-cases/leggere-testo';
import { oggi } from '@/lib/core/date';
import { chiPuo } from '@/lib/core/ruoli';
import { inParole } from '@/lib/core/testo/lavorazione';
import { approvare } from '../../azioni';

type Props = { params: Promise<{ tipo: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Approva il testo', leggereTesto, { tipo: (await params).tipo });
}

/** What the draft changes, and the act of the Giunta that approves it. */
export default async function ApprovaTesto({ params }: Props) {
  const vista = await interroga(leggereTesto, { tipo: (await params).tipo });
  const { tipo, titolo, bozza, testoInVigore, puoApprovare } = vista;
  const torna = `/ufficio/impostazioni/testi/${tipo}`;
  const errori = bozza ? erroriDi(bozza.testo, vista) : [];
  return (
    <CorniceDelTesto
      sopra={[
        { etichetta: 'Testi degli atti', href: '/ufficio/impostazioni/testi' },
        { etichetta: titolo, href: torna },
      ]}
      titolo="Approva il testo"
      possibile={bozza !== null}
      altrimenti="Non c’è una bozza da approvare."
    >
      {bozza ? (
        <>
          <Scheda titolo="Che cosa cambia">
            <DifferenzeDelTesto prima={testoInVigore} dopo={bozza.testo} />
          </Scheda>
          {errori.length > 0 ? (
            <Avviso
              tono="attenzione"
              titolo="Prima di approvare il testo va corretto"
              azioni={
                <CollegamentoBottone variante="secondario" href={torna}>
                  Torna al testo
                </CollegamentoBottone>
              }
            >
              <ul className="list-disc space-y-1.5 pl-5">
                {errori.map((errore) => (
                  <li key={inParole(errore)}>{inParole(errore)}</li>
                ))}
              </ul>
            </Avviso>
          ) : puoApprovare ? (
            <Scheda titolo={`Approva la versione ${bozza.versione}`}>
              <ModuloEstremi
                oggi={oggi(new Date())}
                valori={{ tipo, letta: bozza.letta }}
                azione={approvare}
                torna={torna}
                fatto={`Versione ${bozza.versione} approvata: vale per i documenti composti da ora in poi.`}
                invio={`Approva la versione ${bozza.versione}`}
                conseguenza={
                  <ul className="list-disc space-y-1.5 pl-5">
                    <li>I documenti composti da ora in poi hanno questo testo.</li>
                    <li>Quelli già in archivio restano come sono.</li>
                    <li>Una versione approvata non si modifica: per cambiarla se ne approva un’altra.</li>
                  </ul>
                }
              />
            </Scheda>
          ) : (
            <Avviso>L’approvazione spetta a chi ha il ruolo {chiPuo('testo:approvare')}.</Avviso>
          )}
        </>
      ) : null}
    </CorniceDelTesto>
  );
}
