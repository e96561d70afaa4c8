import type { Metadata } from 'next';
import { interrogaARegola, titoloDi } from '@/app/porta';
import { RegoleInContrasto } from '@/components/modelli/regole-in-contrasto';
import { ModuloParametri } from '@/components/modelli/modulo-parametri';
import { EditorDiTesto } from '@/components/testi/editor-di-testo';
import { NonSiModifica } from '@/components/convenzioni/non-si-modifica';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereClausolaDaModificare } from '@/lib/convenzioni/use-cases/leggere-clausola-da-modificare';
import { modificareParametri, modificareTesto, rileggere } from '../azioni';

type Props = { params: Promise<{ id: string; clausola: string }> };

async function cercata({ params }: Props) {
  const { id, clausola } = await params;
  return { id, chiave: clausola };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titoloDi('Modifica di una clausola', leggereClausolaDaModificare, await cercata(props));
}

/** One clause as the next addendum would have it: the same forms as in the workshop of the models. */
export default async function ModificaClausola(props: Props) {
  const quale = await cercata(props);
  const esito = await interrogaARegola(leggereClausolaDaModificare, quale);
  if ('rifiuto' in esito) return <NonSiModifica id={quale.id} titolo="Modifica di una clausola" perche={esito.rifiuto} />;
  const clausola = esito.vista;
  const { id, chiave, titolo, modello, come, bozza, parametri, contrasti } = clausola;
  const fascicolo = `/ufficio/convenzioni/${id}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: modello, href: fascicolo },
          { etichetta: 'Modifica le clausole', href: `${fascicolo}/modifica` },
        ]}
        qui={titolo}
      />
      <Titolo sopra={modello} sommario={`Che cosa fa Varco: ${come}`}>
        {titolo}
      </Titolo>
      <div className="space-y-8">
        <Avviso>
          {bozza ? `C’è una bozza di ${bozza.salvatoDa}, salvata il ${bozza.salvatoIl}. ` : null}
          Ciò che salvi entra nel prossimo atto aggiuntivo, e vale da quando entrambe le parti lo hanno firmato.
        </Avviso>
        <RegoleInContrasto contrasti={contrasti} />
        {parametri ? (
          <section aria-labelledby="regole" className="max-w-3xl space-y-4">
            <h2 id="regole" className="text-xl">
              Le regole
            </h2>
            <ModuloParametri
              id={id}
              chiave={chiave}
              parametri={parametri}
              azione={modificareParametri}
              fatto="Regole salvate nella bozza: valgono da quando l’atto aggiuntivo è firmato da entrambe le parti."
            />
          </section>
        ) : null}
        {parametri ? <h2 className="text-xl">Il testo</h2> : null}
        <EditorDiTesto
          vista={clausola}
          quale={{ id, chiave }}
          azione={modificareTesto}
          rileggi={rileggere}
          anteprima="/api/convenzioni/anteprima/modifica"
        />
      </div>
    </Pagina>
  );
}
