import type { Metadata } from 'next';
import { interrogaARegola, titoloDi } from '@/app/porta';
import { CheCosaCambia } from '@/components/convenzioni/che-cosa-cambia';
import { ClausoleDaModificare } from '@/components/convenzioni/clausole-da-modificare';
import { NonSiModifica } from '@/components/convenzioni/non-si-modifica';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Conferma } from '@/components/ui/conferma';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { chiPuo } from '@/lib/core/ruoli';
import { leggereModifica } from '@/lib/convenzioni/use-cases/leggere-modifica';
import type { ModificaView } from '@/lib/convenzioni/views';
import { scartare } from './azioni';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Modifica le clausole', leggereModifica, { id: (await params).id });
}

/** The next clauses of a convenzione in force: what changes, what there is to do, and every clause that may be changed. */
export default async function ModificaLeClausole({ params }: Props) {
  const quale = { id: (await params).id };
  const esito = await interrogaARegola(leggereModifica, quale);
  if ('rifiuto' in esito) return <NonSiModifica id={quale.id} titolo="Modifica le clausole" perche={esito.rifiuto} />;
  const modifica = esito.vista;
  const { id, numero, ente } = modifica;
  const fascicolo = `/ufficio/convenzioni/${id}`;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: `Convenzione n. ${numero}`, href: fascicolo }]} qui="Modifica le clausole" />
      <Titolo
        sopra={`${ente} · convenzione n. ${numero}`}
        sommario="Qui si preparano le clausole del prossimo atto aggiuntivo. Fino alla firma di entrambe le parti valgono quelle in vigore, in tutto Varco."
      >
        Modifica le clausole
      </Titolo>
      <div className="space-y-8">
        {modifica.puoModificare ? null : (
          <Avviso>Le clausole le cambia chi ha il ruolo {chiPuo('convenzione:generare')}: qui si leggono.</Avviso>
        )}
        <StatoDellaBozza {...modifica} />
        <CheCosaCambia {...modifica} />
        <ClausoleDaModificare {...modifica} />
      </div>
    </Pagina>
  );
}

function StatoDellaBozza({ id, versione, puoModificare, bozza, cambiate }: ModificaView) {
  if (!bozza)
    return (
      <Avviso>
        È in vigore la versione {versione} delle clausole, e non c’è una bozza che le cambi.{' '}
        {puoModificare
          ? 'Cambia ciò che la convenzione concede, o le regole e il testo di una clausola: le modifiche restano in una bozza finché l’atto aggiuntivo non è firmato.'
          : null}
      </Avviso>
    );
  return (
    <Avviso
      tono={bozza.impedimento ? 'attenzione' : 'info'}
      titolo={cambiate.length === 1 ? 'La bozza cambia una clausola' : `La bozza cambia ${cambiate.length} clausole`}
      azioni={
        <>
          {bozza.impedimento ? null : (
            <CollegamentoBottone href={`/ufficio/convenzioni/${id}/documenti/nuovo/ADDENDUM`} icona="documento">
              Prepara l’atto aggiuntivo
            </CollegamentoBottone>
          )}
          {puoModificare ? (
            <Conferma
              titolo="Scartare la bozza?"
              etichetta="Scarta la bozza"
              conferma="Scarta la bozza"
              variante="pericolo"
              azione={scartare}
              valori={{ id, letta: bozza.letta }}
              fatto="La bozza è scartata: restano le clausole in vigore."
            >
              <p>Le modifiche di tutti si perdono. Gli atti aggiuntivi già preparati restano come sono.</p>
            </Conferma>
          ) : null}
        </>
      }
    >
      <p>
        Salvata da {bozza.salvataDa} il {bozza.salvataIl}, sulla versione {versione} delle clausole.
      </p>
      {bozza.impedimento ? <p className="font-semibold">Prima di preparare l’atto: {bozza.impedimento}</p> : null}
    </Avviso>
  );
}
