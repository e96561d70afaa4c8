import { Avviso } from '@/components/ui/avviso';
import { Collegamento } from '@/components/ui/collegamento';
import type { BancaView } from '@/lib/banche/views';
import { formatoItaliano } from '@/lib/core/date';
import { CaricoInCorso } from './carico-in-corso';
import { InviaArchivio } from './invia-archivio';
import { ModuloRitorno } from './modulo-ritorno';
import { Rifiuto } from './rifiuto';
import { TabellaCaricamenti } from './tabella-caricamenti';

/** What day the data is of, what is wrong now if something is, what can be done, and what came lately. */
export function StatoBanca({ banca }: { banca: BancaView }) {
  const { codice, nome, aggiornatiAl, ultimo, caricamenti, carico, precedente, puo } = banca;
  return (
    <div className="space-y-6">
      <p>
        {aggiornatiAl === null
          ? 'Nessun archivio è ancora stato caricato: chi consulta non trova nulla.'
          : `Dati aggiornati al ${formatoItaliano(aggiornatiAl)}.`}
      </p>
      {ultimo?.esito === 'RIFIUTATO' ? <Rifiuto ultimo={ultimo} banca={banca} /> : null}
      {ultimo?.esito === 'NON_ARRIVATO' ? (
        <Avviso tono="attenzione" titolo="I dati attesi non sono arrivati">
          <p>
            Una convenzione in vigore li promette più recenti. Controlla che il gestionale abbia prodotto l’archivio, o che mandi il flusso,
            e caricalo. Chi consulta vede i dati di prima, con un avviso.
          </p>
        </Avviso>
      ) : null}
      {carico ? <CaricoInCorso carico={carico} puoFermare={puo.aggiornare} /> : null}
      {puo.aggiornare && !carico ? <InviaArchivio banca={codice} nome={nome} /> : null}
      {puo.ripristinare && precedente && aggiornatiAl !== null && !carico ? (
        <ModuloRitorno banca={codice} nome={nome} ora={aggiornatiAl} precedente={precedente} />
      ) : null}
      {carico && caricamenti.length === 0 ? null : (
        <TabellaCaricamenti didascalia={`${nome}: ultimi caricamenti, dal più recente`} caricamenti={caricamenti} />
      )}
      {caricamenti.length > 0 ? (
        <Collegamento href={`/ufficio/impostazioni/banche-dati/caricamenti?banca=${codice}`}>Tutti i caricamenti: {nome}</Collegamento>
      ) : null}
    </div>
  );
}
