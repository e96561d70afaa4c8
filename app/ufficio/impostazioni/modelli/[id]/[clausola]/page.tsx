import type { Metadata } from 'next';
import { interrogaARegola, titoloDi } from '@/app/porta';
import { RegoleInContrasto } from '@/components/modelli/regole-in-contrasto';
import { ModuloParametri } from '@/components/modelli/modulo-parametri';
import { EditorDiTesto } from '@/components/testi/editor-di-testo';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereTestoClausola } from '@/lib/modelli/use-cases/leggere-testo-clausola';
import { rileggere, salvare, salvareParametri } from '../../azioni';

type Props = { params: Promise<{ id: string; clausola: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

async function cercata({ params }: Props) {
  const { id, clausola } = await params;
  return { id, chiave: clausola };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titoloDi('Testo dell’articolo', leggereTestoClausola, await cercata(props));
}

export default async function PaginaTesto(props: Props) {
  const letta = await interrogaARegola(leggereTestoClausola, await cercata(props));
  if ('rifiuto' in letta) return <Superato id={(await props.params).id} perche={letta.rifiuto} />;
  const clausola = letta.vista;
  const { id, chiave, forma, titolo, modello, come, daCompilare, bozza, parametri, nuovo, contrasti } = clausola;
  const torna = `${PERCORSO}/${id}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Modelli di convenzione', href: PERCORSO },
          { etichetta: modello, href: torna },
        ]}
        qui={titolo}
      />
      <Titolo
        sopra={modello}
        sommario={forma === 'ARTICOLO' && !daCompilare ? `Che cosa fa Varco: ${come}` : come}
        azioni={
          <CollegamentoBottone variante="secondario" dimensione="piccola" href={`${torna}#${chiave}`}>
            Torna al modello
          </CollegamentoBottone>
        }
      >
        {forma === 'ARTICOLO' ? `Testo dell’articolo «${titolo}»` : `Testo «${titolo}»`}
      </Titolo>
      <div className="space-y-8">
        <Avviso>
          {bozza ? `C’è una bozza di ${bozza.salvatoDa}, salvata il ${bozza.salvatoIl}. ` : null}
          Ciò che salvi resta nella bozza della {nuovo ? 'prima' : 'prossima'} versione del modello, finché non è approvata.
        </Avviso>
        <RegoleInContrasto contrasti={contrasti} />
        {parametri ? (
          <section aria-labelledby="regole" className="max-w-3xl space-y-4">
            <h2 id="regole" className="text-xl">
              Le regole
            </h2>
            <p className="misura">
              Ciò che la clausola stabilisce: l’articolo lo dice con i segnaposti, Varco lo fa rispettare nelle convenzioni generate con la
              nuova versione.
            </p>
            <ModuloParametri
              id={id}
              chiave={chiave}
              parametri={parametri}
              azione={salvareParametri}
              fatto="Regole salvate nella bozza: valgono dopo l’approvazione del modello."
            />
          </section>
        ) : null}
        {parametri ? <h2 className="text-xl">Il testo</h2> : null}
        <EditorDiTesto vista={clausola} quale={{ id, chiave }} azione={salvare} rileggi={rileggere} anteprima="/api/modelli/anteprima" />
      </div>
    </Pagina>
  );
}

/** Somebody approved another version, or gave the model up, while this page was open elsewhere. */
function Superato({ id, perche }: { id: string; perche: string }) {
  const qui = 'Testo dell’articolo';
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Modelli di convenzione', href: PERCORSO }]} qui={qui} />
      <Titolo>{qui}</Titolo>
      <Avviso
        tono="attenzione"
        titolo="Questo testo non si modifica più"
        azioni={
          <CollegamentoBottone variante="secondario" href={`${PERCORSO}/${id}#versioni`}>
            Apri le versioni del modello
          </CollegamentoBottone>
        }
      >
        <p>{perche}</p>
      </Avviso>
    </Pagina>
  );
}
