import type { ZodType } from 'zod';
import type { Attore } from '@/lib/core/attore';
import { haCaratteriInammissibili } from '@/lib/core/caratteri';
import { inputNonValido, nonValido, type ErroreVarco } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import type { Tx } from './db';
import { scriviRegistro, type VoceDaScrivere } from './registro';

/** What the two doors, `use-case` and `porta-servizio`, have in common. */

/** Milliseconds: how long a request waits for a connection, and how long its transaction may last. */
export const OPZIONI_TRANSAZIONE = { maxWait: 20_000, timeout: 30_000 };

/** Which operation, in which role, when and from where: what a row says beside the use case's own {@link VoceDaScrivere}. */
export type Occasione = { readonly operazione: string; readonly ruolo: string; readonly now: Date; readonly indirizzoIp: string | null };

/** The input as the schema reads it, or the refusal that names its fields. */
export function interpreta<I>(schema: ZodType<I>, grezzo: unknown): I {
  if (haCaratteriInammissibili(grezzo))
    throw nonValido({}, 'Il testo contiene caratteri non ammessi: riscrivilo a mano, senza incollarlo.');
  const letto = schema.safeParse(grezzo);
  if (!letto.success) throw inputNonValido(letto.error.issues);
  return letto.data;
}

/**
 * What a use case says of its row, added to what it has said before: details add up, everything else is the last word. What a row was told early,
 * for a refusal that may come, is not lost when more is known.
 */
export function aggiungi(voce: VoceDaScrivere, { dettagli, ...resto }: VoceDaScrivere): void {
  Object.assign(voce, resto);
  if (dettagli !== undefined) voce.dettagli = dettagli === null ? null : { ...voce.dettagli, ...dettagli };
}

/** Writes the row of an outcome, in the transaction whose outcome it is. A refusal has disclosed nothing, whatever had been read. */
export async function annota(
  tx: Tx,
  attore: Attore,
  { operazione, ruolo, now, indirizzoIp }: Occasione,
  voce: VoceDaScrivere,
  rifiuto: ErroreVarco | null,
): Promise<void> {
  const esito = rifiuto
    ? ({ esito: 'NEGATO', motivo: rifiuto.codice, soggetti: [], campi: [] } as const)
    : ({ esito: 'CONSENTITO', motivo: null } as const);
  await scriviRegistro(tx, {
    ...voce,
    ...esito,
    id: idCasuale(),
    erogatoreId: attore.erogatoreId,
    istante: now,
    operazione,
    attore,
    ruolo,
    indirizzoIp,
  });
}
