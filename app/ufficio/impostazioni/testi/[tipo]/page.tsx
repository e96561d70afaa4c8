import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { EditorDiTesto } from '@/components/testi/editor-di-testo';
import { attoInParole, StoriaDelTesto } from '@/components/testi/storia-del-testo';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereTesto } from '@/lib/atti/use-cases/leggere-testo';
import type { TestoAttoView } from '@/lib/atti/views';
import { rileggere, salvare, scartare } from '../azioni';

type Props = { params: Promise<{ tipo: string }> };
const PERCORSO = '/ufficio/impostazioni/testi';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Testo dell’atto', leggereTesto, { tipo: (await params).tipo });
}

/** The wording of one kind of act: whose it is, the draft beside the act as it would be, the versions. */
export default async function TestoDellAtto({ params }: Props) {
  const vista = await interroga(leggereTesto, { tipo: (await params).tipo });
  const { titolo, uso, puoScrivere, testoInVigore } = vista;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Testi degli atti', href: PERCORSO },
        ]}
        qui={titolo}
      />
      <Titolo sopra="Testo dell’atto" sommario={uso} azioni={<Azioni {...vista} />}>
        {titolo}
      </Titolo>
      <div className="space-y-8">
        <Avviso>{inParole(vista)}</Avviso>
        {puoScrivere ? (
          <EditorDiTesto vista={vista} quale={{ tipo: vista.tipo }} azione={salvare} rileggi={rileggere} anteprima="/api/testi/anteprima" />
        ) : (
          <Scheda titolo="Testo in vigore">
            <div className="prosa break-words whitespace-pre-line">{testoInVigore}</div>
          </Scheda>
        )}
        <StoriaDelTesto storia={vista.storia} />
      </div>
    </Pagina>
  );
}

function inParole({ vigente, bozza }: TestoAttoView): string {
  const inVigore = vigente
    ? `È in vigore il testo ${vigente.testo === null ? 'di Varco' : 'del comune'}, versione ${vigente.versione} dal ${vigente.dal}, ${attoInParole(vigente.atto)}.`
    : 'È in vigore il testo di Varco.';
  return bozza ? `${inVigore} C’è una bozza di ${bozza.salvatoDa}, salvata il ${bozza.salvatoIl}.` : inVigore;
}

function Azioni({ tipo, bozza, vigente, puoScrivere, puoApprovare }: TestoAttoView) {
  return (
    <>
      {bozza && puoApprovare ? (
        <CollegamentoBottone href={`${PERCORSO}/${tipo}/approvazione`} variante="secondario" dimensione="piccola" icona="spunta">
          Approva la bozza
        </CollegamentoBottone>
      ) : null}
      {bozza && puoScrivere ? (
        <Conferma
          titolo="Rinunciare alla bozza?"
          etichetta="Rinuncia alla bozza"
          conferma="Rinuncia alla bozza"
          variante="secondario"
          dimensione="piccola"
          azione={scartare}
          valori={{ tipo, letta: bozza.letta }}
          fatto="La bozza è scartata: il testo in vigore resta com’è."
          alSuccesso={PERCORSO}
        >
          <p>Il testo della bozza va perduto. Quello in vigore resta com’è.</p>
        </Conferma>
      ) : null}
      {vigente?.testo && puoApprovare ? (
        <CollegamentoBottone href={`${PERCORSO}/${tipo}/ritorno`} variante="secondario" dimensione="piccola">
          Torna al testo di Varco
        </CollegamentoBottone>
      ) : null}
    </>
  );
}
