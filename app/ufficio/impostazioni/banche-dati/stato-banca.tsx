import { Avviso } from '@/components/ui/avviso';
import { Collegamento } from '@/components/ui/collegamento';
import { dove } from '@/lib/banche/domain/dove';
import type { BancaView } from '@/lib/banche/views';
import { formatoItaliano } from '@/lib/core/date';
import { CaricoInCorso } from './carico-in-corso';
import { InviaArchivio } from './invia-archivio';
import { ModuloRitorno } from './modulo-ritorno';
import { TabellaCaricamenti } from './tabella-caricamenti';

/** What day the data is of, what is wrong now if something is, what can be done, and what came lately. */
export function StatoBanca({ banca }: { banca: BancaView }) {
  const { codice, nome, aggiornatiAl, caricamenti, carico, precedente, puo } = banca;
  const [ultimo] = caricamenti;
  return (
    <div className="space-y-6">
      <p>
        {aggiornatiAl === null
          ? 'Nessun archivio è ancora stato caricato: chi consulta non trova nulla.'
          : `Dati aggiornati al ${formatoItaliano(aggiornatiAl)}.`}
      </p>
      {ultimo?.esito === 'RIFIUTATO' ? <Rifiuto banca={banca} /> : null}
      {ultimo?.esito === 'NON_ARRIVATO' ? (
        <Avviso tono="attenzione" titolo="I dati attesi non sono arrivati">
          <p>
            Controlla che il gestionale abbia lasciato l’archivio nella cartella, o che mandi il flusso. Chi consulta vede i dati di prima,
            con un avviso.
          </p>
        </Avviso>
      ) : null}
      {carico ? <CaricoInCorso carico={carico} puoFermare={puo.aggiornare} /> : null}
      {puo.aggiornare && !carico ? <InviaArchivio banca={codice} nome={nome} /> : null}
      {puo.ripristinare && precedente && aggiornatiAl !== null && !carico ? (
        <ModuloRitorno banca={codice} nome={nome} ora={aggiornatiAl} precedente={precedente} />
      ) : null}
      <TabellaCaricamenti didascalia={`${nome}: ultimi caricamenti, dal più recente`} caricamenti={caricamenti} />
      {caricamenti.length > 0 ? (
        <Collegamento href={`/ufficio/impostazioni/banche-dati/caricamenti?banca=${codice}`}>Tutti i caricamenti: {nome}</Collegamento>
      ) : null}
    </div>
  );
}

function Rifiuto({ banca: { caricamenti, errori } }: { banca: BancaView }) {
  const [ultimo] = caricamenti;
  if (!ultimo) return null;
  const { id, via, origine, totaleErrori } = ultimo;
  const dallUfficio = via === 'UFFICIO';
  return (
    <Avviso tono="errore" titolo={`L’archivio ${origine ?? ''} è stato rifiutato`}>
      <p>
        {dallUfficio ? 'Chi consulta vede i dati di prima.' : 'Chi consulta vede i dati di prima, con un avviso.'} Correggi all’origine e
        manda un nuovo archivio: tutti gli errori sono{' '}
        {dallUfficio ? (
          <a className="text-primary underline" href={`/api/banche-dati/${id}/rapporto`}>
            nel rapporto
          </a>
        ) : (
          'nel rapporto accanto al file, nella cartella «rifiutati»'
        )}
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
