import type { Contesto } from '@/lib/platform/use-case';
import { avvisare } from './avviso';
import type { EsitoImportazione } from './importazione/importa';
import { scrivi } from './repository';
import type { ViaCaricamento } from './views';

interface Caricato {
  readonly id: string;
  readonly banca: string;
  readonly origine: string;
  readonly via: ViaCaricamento;
  /** Who sent it, when a person did. */
  readonly da: string | null;
}

/** By these roads somebody is there waiting for the answer: a page of the office, a terminal. */
const QUALCUNO_ATTENDE: readonly ViaCaricamento[] = ['UFFICIO', 'COMANDO'];

/** Writes down what became of an archive. A refusal that nobody waits for is told to who looks after the service. True when it was published. */
export async function scrivereEsito(contesto: Contesto<unknown, unknown>, caricato: Caricato, esito: EsitoImportazione): Promise<boolean> {
  const { tx, attore, now, registra } = contesto;
  const { id, banca, origine, via } = caricato;
  registra({ oggetto: id, dettagli: { banca, origine, via, esito: esito.esito } });
  const di = { ...caricato, erogatoreId: attore.erogatoreId, istante: now, motivo: null };
  if (esito.esito === 'PUBBLICATA') {
    const { aggiornatiAl, conteggi } = esito;
    await scrivi(tx, { ...di, esito: 'PUBBLICATO', aggiornatiAl, conteggi, errori: [], totaleErrori: 0 });
    return true;
  }
  const { errori, totale } = esito;
  await scrivi(tx, { ...di, esito: 'RIFIUTATO', aggiornatiAl: null, conteggi: {}, errori, totaleErrori: totale });
  if (!QUALCUNO_ATTENDE.includes(via)) await avvisare(contesto, banca, { archivio: origine, flusso: false });
  return false;
}
