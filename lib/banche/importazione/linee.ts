/** The connections of one load: a first one, which holds the bank's turn, and another beside it where there is much to do at once. */
import type { Connessione } from '@/lib/platform/connessione';

export interface Linee {
  readonly prima: Connessione;
  /** Each thing once, as many at a time as there are lines; ends when all have ended, and throws what the first that failed threw. */
  insieme<T>(cose: readonly T[], fai: (db: Connessione, cosa: T) => Promise<void>): Promise<void>;
}

/** Few statements over many rows: their memory is worth more than their compilation. */
const SESSIONE =
  "SELECT set_config('jit', 'off', false), set_config('work_mem', '64MB', false), set_config('synchronous_commit', 'off', false)";

async function prepara(db: Connessione, erogatoreId: string, schema: string): Promise<void> {
  await db.esegui(SESSIONE);
  await db.esegui("SELECT set_config('varco.erogatore', $1, false), set_config('search_path', $2, false)", [
    erogatoreId,
    `${schema}, public`,
  ]);
}

/** Opens the place where rows wait, does the work, and takes the place away with what is in it. */
export async function conLinee<T>(
  prima: Connessione,
  banca: string,
  erogatoreId: string,
  lavoro: (linee: Linee) => Promise<T>,
): Promise<T> {
  const [aperto] = await prima.esegui<{ schema: string }>('SELECT varco_apri_carico($1) AS schema', [banca]);
  const schema = aperto?.schema ?? '';
  const altre: Connessione[] = [];
  try {
    await prepara(prima, erogatoreId, schema);
    return await lavoro({
      prima,
      insieme: async (cose, fai) => {
        if (altre.length === 0 && cose.length > 1) {
          altre.push(await prima.gemella());
          for (const altra of altre) await prepara(altra, erogatoreId, schema);
        }
        const resto = cose.values();
        const linea = async (db: Connessione): Promise<void> => {
          for (const cosa of resto) await fai(db, cosa);
        };
        const esiti = await Promise.allSettled([prima, ...altre].map(linea));
        for (const esito of esiti) if (esito.status === 'rejected') throw esito.reason;
      },
    });
  } finally {
    for (const altra of altre) await altra.chiudi().catch(() => undefined);
    // The server that does not answer has let the place stand: the next load takes it away.
    await prima.esegui("SELECT varco_chiudi_carico($1), set_config('search_path', 'public', false)", [banca]).catch(() => undefined);
  }
}
