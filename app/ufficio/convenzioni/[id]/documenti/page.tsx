import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { Fascicolo } from '@/components/documenti/fascicolo';
import { ScaricaTutto } from '@/components/documenti/scarica-tutto';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { leggereFascicolo } from '@/lib/documenti/use-cases/leggere-fascicolo';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Documenti', leggereFascicolo, await params);
}

/** The dossier of a convenzione for the office: every document, where it stands, and what to do next with it. */
export default async function DocumentiDellaConvenzione({ params }: Props) {
  const { convenzione, presa, documenti, puoScaricareTutto, puoPreparare } = await interroga(leggereFascicolo, await params);
  const percorso = `/ufficio/convenzioni/${convenzione.id}`;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: `Convenzione n. ${convenzione.numero}`, href: percorso }]} qui="Documenti" />
      <Titolo
        sopra={`${convenzione.ente} · convenzione n. ${convenzione.numero}`}
        sommario="Ogni atto, con le firme, il protocollo e la consegna. Nulla si cancella: le versioni precedenti restano sotto l’ultima."
        azioni={
          <>
            {puoPreparare ? (
              <CollegamentoBottone href={`${percorso}/documenti/nuovo`} dimensione="piccola" icona="piu">
                Prepara un documento
              </CollegamentoBottone>
            ) : null}
            {puoScaricareTutto ? <ScaricaTutto convenzioneId={convenzione.id} /> : null}
            <CollegamentoBottone href="/ufficio/registro/protocollo" variante="secondario" dimensione="piccola">
              Registro di protocollo
            </CollegamentoBottone>
          </>
        }
      >
        Documenti
      </Titolo>
      {presa ? (
        <Avviso tono="neutro" titolo={`Convenzione presa in carico il ${formatoItaliano(oggi(presa.il))} da ${presa.da}`}>
          <p>I documenti di allora portano la loro data; di una scansione Varco non ha verificato le firme.</p>
        </Avviso>
      ) : null}
      <Fascicolo documenti={documenti} percorso={`${percorso}/documenti`} />
    </Pagina>
  );
}
