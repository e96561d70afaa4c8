import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { CorniceDelTesto } from '@/components/testi/cornice-del-testo';
import { DifferenzeDelTesto, nomeDiPartenza } from '@/components/testi/differenze-del-testo';
import { ModuloEstremi } from '@/components/testi/modulo-estremi';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import { oggi } from '@/lib/core/date';
import { chiPuo } from '@/lib/core/ruoli';
import { leggereModello } from '@/lib/modelli/use-cases/leggere-modello';
import type { ArticoloView } from '@/lib/modelli/views';
import { approvare } from '../../azioni';

type Props = { params: Promise<{ id: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Che cosa cambia', leggereModello, { id: (await params).id });
}

/** What the draft of the next version changes, article by article, and the act of the Giunta that approves it. */
export default async function PaginaApprovazione({ params }: Props) {
  const { id, nome, versione, bozza, modifiche, articoli, impedimenti, puoApprovare } = await interroga(leggereModello, {
    id: (await params).id,
  });
  const ostacoli = [...impedimenti, ...articoli.filter(({ errori }) => errori.length > 0).map(daCorreggere)];
  const prossima = versione.versione + 1;
  const nuovo = versione.stato === 'IN_PREPARAZIONE';
  const modello = { etichetta: nome, href: `${PERCORSO}/${id}` };
  return (
    <CorniceDelTesto
      sopra={[{ etichetta: 'Modelli di convenzione', href: PERCORSO }, modello]}
      titolo={nuovo ? 'Controlla e approva' : 'Che cosa cambia'}
      possibile={bozza !== null}
      altrimenti="Nessuna bozza da approvare"
    >
      {nuovo ? (
        <Avviso>
          {modifiche.length === 0
            ? 'Le clausole sono quelle del modello da cui si è partiti: qui non c’è nulla di diverso da confrontare.'
            : 'Qui sotto, che cosa è diverso dal modello da cui si è partiti. Per leggerlo tutto, apri l’anteprima in PDF.'}
        </Avviso>
      ) : null}
      {modifiche.map(({ chiave, nome: clausola, prima, dopo }) => (
        <Scheda key={chiave} titolo={clausola}>
          <DifferenzeDelTesto prima={prima} dopo={dopo} nomi={[nomeDiPartenza({ maiInVigore: nuovo }), 'Nella bozza']} />
        </Scheda>
      ))}
      {ostacoli.length > 0 ? (
        <Avviso
          tono="attenzione"
          titolo={`Prima di approvare ${ostacoli.length === 1 ? 'c’è una cosa da sistemare' : 'ci sono cose da sistemare'}`}
          azioni={
            <CollegamentoBottone variante="secondario" href={modello.href}>
              Torna al modello
            </CollegamentoBottone>
          }
        >
          <ul className="list-disc space-y-1.5 pl-5">
            {ostacoli.map((frase) => (
              <li key={frase}>{frase}</li>
            ))}
          </ul>
        </Avviso>
      ) : null}
      {ostacoli.length === 0 && !puoApprovare ? (
        <Avviso>L’approvazione spetta a chi ha il ruolo {chiPuo('modello:approvare')}.</Avviso>
      ) : null}
      {ostacoli.length === 0 && puoApprovare && bozza ? (
        <Scheda titolo={nuovo ? 'Approva il modello' : `Approva la versione ${prossima}`}>
          <ModuloEstremi
            oggi={oggi(new Date())}
            azione={approvare}
            valori={{ id, letta: bozza.letta }}
            torna={PERCORSO}
            fatto={
              nuovo
                ? 'Il modello è approvato: gli enti possono aderire.'
                : `Versione ${prossima} approvata: vale per le domande nuove. Quelle già iniziate restano alla versione ${versione.versione}.`
            }
            aiuto="Si legge nelle premesse di ogni convenzione generata con questa versione."
            invio={nuovo ? 'Approva il modello' : `Approva la versione ${prossima}`}
            conseguenza={<Conseguenze prossima={prossima} />}
          />
        </Scheda>
      ) : null}
    </CorniceDelTesto>
  );
}

const daCorreggere = ({ nome, errori }: ArticoloView): string => `«${nome}». ${errori.join(' ')}`;

function Conseguenze({ prossima }: { prossima: number }) {
  return (
    <ul className="list-disc space-y-1.5 pl-5">
      {prossima === 1 ? (
        <li>Il modello è aperto alle domande degli enti a cui si rivolge.</li>
      ) : (
        <>
          <li>La versione {prossima} è aperta alle nuove domande; quella di oggi non ne accoglie più.</li>
          <li>Le domande già iniziate proseguono con la versione sotto cui sono nate.</li>
          <li>Le convenzioni generate o firmate restano come sono.</li>
        </>
      )}
      <li>Una versione approvata non si modifica: per cambiarla se ne approva un’altra.</li>
    </ul>
  );
}
