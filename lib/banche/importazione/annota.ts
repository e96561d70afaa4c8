import { idCasuale } from '@/lib/core/ids';
import type { Connessione } from '@/lib/platform/connessione';
import type { EsitoImportazione } from './importa';

/** In the list of all loads, one made by the command: its connection is the owner's, outside the door. */
export async function annotaDaComando(
  db: Connessione,
  { erogatoreId, banca, origine, now }: { erogatoreId: string; banca: string; origine: string; now: Date },
  esito: EsitoImportazione,
): Promise<void> {
  const pubblicato = esito.esito === 'PUBBLICATA';
  const [errori, totale] = pubblicato ? [[], 0] : [esito.errori, esito.totale];
  await db.esegui(
    `INSERT INTO banca_caricamento (erogatore_id, id, banca, via, esito, origine, aggiornati_al, conteggi, errori, totale_errori, istante)
     VALUES ($1, $2, $3, 'COMANDO', $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[erogatoreId, idCasuale(), banca, pubblicato ? 'PUBBLICATO' : 'RIFIUTATO', origine],
      ...[pubblicato ? esito.aggiornatiAl : null, JSON.stringify(pubblicato ? esito.conteggi : {}), JSON.stringify(errori), totale, now],
    ],
  );
}
