import type { Metadata } from 'next';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { StatoConvenzione } from '@/components/convenzioni/stato-convenzione';
import { FiltroSelezione } from '@/components/filtri/filtro-selezione';
import { ModuloFiltri } from '@/components/filtri/modulo-filtri';
import { descrizioneStato } from '@/components/stati';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Tabella } from '@/components/ui/tabella';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { isDaFirmare, STATI_CONVENZIONE } from '@/lib/convenzioni/domain/stati';
import { elencareConvenzioni } from '@/lib/convenzioni/use-cases/elencare-convenzioni';
import { elencoConvenzioniSchema } from '@/lib/convenzioni/schema';
import { formatoItaliano } from '@/lib/core/date';
import { DaGenerare } from './da-generare';

export const metadata: Metadata = { title: 'Convenzioni' };
const PERCORSO = '/ufficio/convenzioni';
const GRUPPI = [
  { valore: 'IN_VIGORE', etichetta: 'In vigore' },
  { valore: 'SOSPESE', etichetta: 'Con accessi sospesi' },
  { valore: 'IN_SCADENZA', etichetta: 'In scadenza entro sei mesi' },
  { valore: 'TUTTE', etichetta: 'Tutte, anche concluse' },
];

export default async function Convenzioni({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { righe, totale, perPagina, daGenerare } = await interroga(elencareConvenzioni, parametri);
  const { stato, pagina } = elencoConvenzioniSchema.parse(parametri);
  const filtrato = stato !== 'ATTIVE';
  return (
    <Pagina>
      <Titolo
        sommario="Gli atti con cui altri enti consultano la banca dati: in vigore, da firmare, conclusi."
        azioni={
          <CollegamentoBottone href="/ufficio/pervenute" variante="secondario" dimensione="piccola">
            Richieste per PEC o su carta
          </CollegamentoBottone>
        }
      >
        Convenzioni
      </Titolo>
      <DaGenerare adesioni={daGenerare} />
      <ModuloFiltri percorso={PERCORSO} attivi={filtrato}>
        <FiltroSelezione
          nome="stato"
          etichetta="Mostra"
          valore={filtrato ? stato : ''}
          tutte="In vigore o da firmare"
          opzioni={[
            ...GRUPPI,
            ...STATI_CONVENZIONE.map((valore) => ({ valore, etichetta: descrizioneStato(valore).testo, gruppo: 'Per stato' })),
          ]}
        />
      </ModuloFiltri>
      <Tabella
        didascalia="Convenzioni"
        righe={righe}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto titolo={filtrato ? 'Nessuna convenzione con questo filtro' : 'Ancora nessuna convenzione'} icona="documento">
            {filtrato ? (
              'Cambia o togli il filtro.'
            ) : (
              <>
                Nascono dalle domande accolte: <Collegamento href="/ufficio/adesioni">vai alle adesioni</Collegamento>. Quelle già firmate,
                su carta o altrove, si <Collegamento href="/ufficio/impostazioni/presa-in-carico">prendono in carico</Collegamento> da un
                foglio.
              </>
            )}
          </Vuoto>
        }
        colonne={[
          {
            campo: 'ente',
            titolo: 'Ente',
            nomeDellaRiga: true,
            cella: (riga) => <Collegamento href={`${PERCORSO}/${riga.id}`}>{riga.ente}</Collegamento>,
          },
          { campo: 'numero', titolo: 'Numero', cella: (riga) => riga.numero },
          {
            campo: 'stato',
            titolo: 'Stato',
            cella: (riga) => <StatoConvenzione stato={riga.stato} sospesaDa={riga.sospesa ? ['EROGATORE'] : []} />,
          },
          { campo: 'operatori', titolo: 'Accessi in uso', cella: (riga) => `${riga.operatori} su ${riga.tetto ?? '—'}` },
          {
            campo: 'scadenza',
            titolo: 'Ultimo giorno',
            cella: (riga) =>
              riga.ultimoGiornoIl === null ? (
                <span className="text-muted">{isDaFirmare(riga.stato) ? 'Da firmare' : 'Mai in vigore'}</span>
              ) : (
                formatoItaliano(riga.ultimoGiornoIl)
              ),
          },
        ]}
      />
      <Paginazione
        pagina={pagina}
        perPagina={perPagina}
        totale={totale}
        cosa="convenzioni"
        href={(n) => indirizzo(PERCORSO, { stato: filtrato ? stato : undefined, pagina: String(n) })}
      />
    </Pagina>
  );
}
