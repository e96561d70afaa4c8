import { schedeDi } from '@/lib/banche/steps';
import { campoDiOggi } from '@/lib/core/banca-letta';
import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { conEccezioni, type Condizioni } from './condizioni';
import type { Estremi } from './domain/visura';

/** What the register keeps of the sheet: of whom it told, and by which fields. */
type Letto = { readonly soggetti: readonly string[]; readonly campi: readonly string[] };

/**
 * A sheet in hand is drawn again while what it holds could be opened again: of nobody who has been protected meanwhile (SA-17), and of no field
 * that who asks has no more, nor of an exception that is over (CA-03, CA-08). REGOLA `FOGLIO_SUPERATO`: nothing of it says which of them.
 */
export async function assertAncoraConsultabile(
  tx: Tx,
  condizioni: Condizioni,
  { soggetti, campi }: Letto,
  { finalita, riferimento }: Estremi,
  now: Date,
): Promise<void> {
  const { campi: concessi } = await conEccezioni(tx, condizioni, { finalita, riferimento }, now);
  const tolti = campi.some((campo) => !concessi.includes(campoDiOggi(campo)));
  const schede = tolti || soggetti.length === 0 ? [] : await schedeDi(tx, { codiciFiscali: [], id: soggetti });
  if (tolti || schede.some(({ protetto }) => protetto))
    throw regola(
      'FOGLIO_SUPERATO',
      'Da quando è stato aperto è cambiato chi può leggere questi dati, o quali: torna ai risultati e ripeti la richiesta.',
    );
}
