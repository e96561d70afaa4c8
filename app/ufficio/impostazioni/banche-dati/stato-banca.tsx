import { Avviso } from '@/components/ui/avviso';
import { Etichetta } from '@/components/ui/etichetta';
import { Tabella } from '@/components/ui/tabella';
import { Vuoto } from '@/components/ui/vuoto';
import { dove } from '@/lib/banche/domain/dove';
import type { BancaView, CaricamentoView } from '@/lib/banche/views';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';

const ESITI = {
  PUBBLICATO: { testo: 'Caricato', tono: 'successo' },
  RIFIUTATO: { testo: 'Rifiutato', tono: 'errore' },
  NON_ARRIVATO: { testo: 'Non arrivato', tono: 'attenzione' },
} as const;

/** What day the data is of, what is wrong now if something is, and what came lately. */
export function StatoBanca({ banca: { aggiornatiAl, caricamenti } }: { banca: BancaView }) {
  const [ultimo] = caricamenti;
  return (
    <div className="space-y-6">
      <p>
        {aggiornatiAl === null
          ? 'Nessun archivio è ancora stato caricato: chi consulta non trova nulla.'
          : `Dati aggiornati al ${formatoItaliano(aggiornatiAl)}.`}
      </p>
      {ultimo?.esito === 'RIFIUTATO' ? <Rifiuto caricamento={ultimo} /> : null}
      {ultimo?.esito === 'NON_ARRIVATO' ? (
        <Avviso tono="attenzione" titolo="L’archivio di oggi non è arrivato">
          <p>Controlla che il gestionale lo abbia prodotto e lasciato nella cartella. Chi consulta vede i dati di prima, con un avviso.</p>
        </Avviso>
      ) : null}
      <Tabella
        didascalia="Archivi arrivati dalla cartella, dal più recente"
        righe={caricamenti}
        chiave={(riga) => riga.id}
        vuoto={
          <Vuoto titolo="Niente dalla cartella" icona="carica">
            Gli archivi lasciati nella cartella di questa banca dati si caricano da sé e compaiono qui. Quelli caricati con il comando no.
          </Vuoto>
        }
        colonne={[
          { campo: 'quando', titolo: 'Quando', nomeDellaRiga: true, cella: (riga) => istanteItaliano(riga.istante) },
          {
            campo: 'esito',
            titolo: 'Esito',
            cella: (riga) => <Etichetta tono={ESITI[riga.esito].tono}>{ESITI[riga.esito].testo}</Etichetta>,
          },
          { campo: 'archivio', titolo: 'Archivio', cella: (riga) => <span className="break-all">{riga.origine ?? '–'}</span> },
          { campo: 'dati', titolo: 'Dati', cella: (riga) => contenuto(riga) },
        ]}
      />
    </div>
  );
}

function contenuto({ esito, aggiornatiAl, conteggi, totaleErrori }: CaricamentoView): string {
  if (esito === 'RIFIUTATO') return totaleErrori === 1 ? '1 errore' : `${totaleErrori} errori`;
  if (aggiornatiAl === null) return '–';
  const quanti = Object.entries(conteggi).map(([nome, numero]) => `${numero.toLocaleString('it-IT')} ${nome}`);
  return `al ${formatoItaliano(aggiornatiAl)}: ${quanti.join(', ')}`;
}

function Rifiuto({ caricamento: { origine, errori, totaleErrori } }: { caricamento: CaricamentoView }) {
  return (
    <Avviso tono="errore" titolo={`L’archivio ${origine ?? ''} è stato rifiutato`}>
      <p>
        Chi consulta vede i dati di prima, con un avviso. Correggi all’origine e manda un nuovo archivio: tutti gli errori sono nel rapporto
        accanto al file, nella cartella «rifiutati»
        {totaleErrori > errori.length ? `; qui ci sono i primi ${errori.length} di ${totaleErrori.toLocaleString('it-IT')}.` : '.'}
      </p>
      <ul className="list-disc space-y-1 pl-5">
        {errori.map((errore, indice) => (
          <li key={indice}>
            {dove(errore)}
            {errore.frase}
          </li>
        ))}
      </ul>
    </Avviso>
  );
}
