import type { RegoleSessione } from '@/lib/clausole/regole/regole';
import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { condottaConcorrenza, SESSIONE_PREDEFINITA } from './domain/accesso';
import type { Conto } from './repository-accesso';
import { accessoPrecedente, apriSessione, chiudiSessioni, contaSessioniVive } from './repository-sessioni';

export type SessioneAperta = {
  /** The cookie's secret: the database has its digest only. */
  readonly gettone: string;
  readonly scadeIl: Date;
  /** When the same credentials were last used (FU-04); null at the first login. */
  readonly accessoPrecedente: Date | null;
  /** Sessions that this one took the place of. */
  readonly sostituite: number;
};

type Dove = {
  readonly id: string;
  readonly operatoreId: string | null;
  readonly indirizzoIp: string | null;
  readonly agente: string;
  readonly postazione: string | null;
};

/**
 * Opens a session of a locked account as the convenzione's rule of concurrency says (CA-19, SA-06, FU-03); null: the house's rule.
 * Refuses with SESSIONE_GIA_APERTA where the clause denies the second one.
 */
export async function aprireSessione(tx: Tx, conto: Conto, dove: Dove, regole: RegoleSessione | null, now: Date): Promise<SessioneAperta> {
  const { concorrenza, inattivitaMinuti, durataMassimaMinuti } = regole ?? SESSIONE_PREDEFINITA;
  const vive = await contaSessioniVive(tx, conto.id, now);
  const condotta = condottaConcorrenza({ concorrenza, inattivitaMinuti, durataMassimaMinuti }, conto.demo, vive);
  if (condotta === 'RIFIUTA') {
    throw regola(
      'SESSIONE_GIA_APERTA',
      'C’è già una sessione aperta con queste credenziali su un’altra postazione: esci da quella, poi riprova. Se non sei tu, avvisa subito il tuo referente.',
    );
  }
  const precedente = await accessoPrecedente(tx, conto.id, dove.id);
  if (condotta === 'CHIUDI_LE_ALTRE') await chiudiSessioni(tx, { utentiId: [conto.id] }, 'SOSTITUITA', now);
  const gettone = nuovoGettone();
  const scadeIl = new Date(now.getTime() + durataMassimaMinuti * 60_000);
  await apriSessione(
    tx,
    {
      erogatoreId: conto.erogatoreId,
      id: dove.id,
      utenteId: conto.id,
      enteId: conto.enteId,
      operatoreId: dove.operatoreId,
      tokenHash: improntaGettone(gettone),
      metodo: 'PASSWORD',
      esclusiva: condotta === 'CHIUDI_LE_ALTRE',
      indirizzoIp: dove.indirizzoIp ?? 'sconosciuto',
      agente: dove.agente,
      postazione: dove.postazione,
      inattivaDopo: inattivitaMinuti * 60,
      scadeIl,
    },
    now,
  );
  return { gettone, scadeIl, accessoPrecedente: precedente?.apertaIl ?? null, sostituite: condotta === 'CHIUDI_LE_ALTRE' ? vive : 0 };
}
