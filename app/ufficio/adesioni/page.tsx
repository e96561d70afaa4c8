import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { parolePerTermine } from '@/components/adesione/termine';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Etichetta, EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencareAdesioni } from '@/lib/adesioni/use-cases/elencare-adesioni';
import type { AdesioneInElencoView } from '@/lib/adesioni/views';
import { formatoItaliano } from '@/lib/core/date';
import { Filtri, indirizzoElenco } from './filtri';

export const metadata: Metadata = { title: 'Adesioni' };

const PROVENIENZA = { ONLINE: 'In linea', PEC: 'PEC', CARTA: 'Su carta' } as const;

/** The requests of the office, the most urgent first, with the days left on each (LE-13). */
export default async function Adesioni({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { righe, totale, perPagina, filtri, conteggi } = await interroga(elencareAdesioni, await searchParams);
  return (
    <Pagina>
      <Titolo
        sommario="Le domande di adesione da esaminare, con il tempo che resta per ciascuna."
        azioni={
          <CollegamentoBottone href="/ufficio/adesioni/nuova" icona="piu">
            Registra una domanda
          </CollegamentoBottone>
        }
      >
        Adesioni
      </Titolo>
      <Filtri filtri={filtri} conteggi={conteggi} />
      <Tabella
        didascalia="Domande di adesione"
        righe={righe}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto
            titolo="Nessuna domanda qui"
            azioni={
              <CollegamentoBottone variante="secondario" href={indirizzoElenco({ stato: 'TUTTE', termine: 'TUTTI', pagina: 1 })}>
                Vedi tutte
              </CollegamentoBottone>
            }
          >
            Le domande compilate in linea arrivano da sole; quelle giunte per PEC o su carta si registrano con il pulsante in alto.
          </Vuoto>
        }
        colonne={[
          {
            campo: 'ente',
            titolo: 'Ente',
            nomeDellaRiga: true,
            cella: (riga) => <Collegamento href={`/ufficio/adesioni/${riga.id}`}>{riga.ente}</Collegamento>,
          },
          { campo: 'numero', titolo: 'Numero', cella: (riga) => riga.numero },
          { campo: 'stato', titolo: 'Stato', cella: (riga) => <EtichettaStato stato={riga.stato} /> },
          { campo: 'termine', titolo: 'Termine', cella: (riga) => <Termine riga={riga} /> },
          { campo: 'presentata', titolo: 'Arrivata il', cella: (riga) => formatoItaliano(riga.presentataIl) },
          { campo: 'provenienza', titolo: 'Come', cella: (riga) => PROVENIENZA[riga.provenienza] },
          { campo: 'modello', titolo: 'Convenzione', cella: (riga) => riga.modello },
        ]}
      />
      <Paginazione
        pagina={filtri.pagina}
        perPagina={perPagina}
        totale={totale}
        href={(pagina) => indirizzoElenco({ ...filtri, pagina })}
        cosa="domande"
      />
    </Pagina>
  );
}

function Termine({ riga }: { riga: AdesioneInElencoView }) {
  const parole = parolePerTermine(riga.termine);
  if (parole === null) return <span className="text-muted">Conclusa</span>;
  return riga.urgente ? <Etichetta tono={riga.termine.tipo === 'SCADUTO' ? 'errore' : 'attenzione'}>{parole}</Etichetta> : parole;
}
