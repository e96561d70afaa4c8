import type { Tx } from '@/lib/platform/db';
import type { AccessoConvenzione } from '@/lib/core/attore';
import type { Finalita } from '@/lib/clausole/regole';
import type { ContestoConsultazione } from './views';

/**
 * The instant of this operator's `quante`-th most recent request within the last hour; null when there were fewer. Refused ones count, but
 * not those refused for having asked too much: who insists is not kept out for longer.
 */
export async function richiestaPiuVecchia(tx: Tx, operatoreId: string, quante: number, now: Date): Promise<Date | null> {
  // One at a time for the same operator: many at once would all count the same requests, and all pass.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${operatoreId}, 0))`;
  const [riga] = await tx.$queryRaw<{ istante: Date }[]>`
    SELECT istante FROM registro
     WHERE erogatore_id = varco_erogatore() AND operatore_id = ${operatoreId}::uuid AND categoria = 'CONSULTAZIONE'
       AND istante > ${now}::timestamptz - interval '1 hour' AND istante <= ${now}::timestamptz
       AND motivo IS DISTINCT FROM 'SOGLIA_ORARIA'
     ORDER BY istante DESC OFFSET ${quante - 1}::int LIMIT 1`;
  return riga?.istante ?? null;
}

/** What an operator asks of, and the purpose and case for which it does. */
type Domanda = {
  readonly operatoreId: string;
  readonly id: string;
  readonly finalita: string;
  readonly riferimento: string | null;
};

/** Whether a search of this operator, for that purpose and case, has shown that person, or thing, since that instant (SA-04). */
export async function mostrataDaUnaRicerca(
  tx: Tx,
  { operatoreId, id, finalita, riferimento }: Domanda,
  dal: Date,
  now: Date,
): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ mostrata: boolean }[]>`
    SELECT EXISTS (SELECT FROM registro
     WHERE erogatore_id = varco_erogatore() AND operatore_id = ${operatoreId}::uuid
       AND istante >= ${dal}::timestamptz AND istante <= ${now}::timestamptz
       AND operazione = 'cercare-persone' AND esito = 'CONSENTITO' AND finalita = ${finalita}
       AND riferimento IS NOT DISTINCT FROM ${riferimento}::text
       AND (soggetti @> ARRAY[${id}::text] OR jsonb_exists(dettagli->'mostrati', ${id}::text))) AS mostrata`;
  return riga?.mostrata ?? false;
}

/** What a page and a visura say of the convenzione: its number, and its ente as it is called today. */
export async function intestazione(tx: Tx, { convenzioneId }: AccessoConvenzione): Promise<{ convenzione: string; ente: string }> {
  const [riga] = await tx.$queryRaw<{ convenzione: string; ente: string }[]>`
    SELECT c.numero AS convenzione, e.denominazione AS ente FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE c.id = ${convenzioneId}::uuid`;
  if (!riga) throw new Error('convenzione dell’operatore non leggibile');
  return riga;
}

/** The purposes of an act signed before its clauses named them. */
export async function finalitaDellAtto(tx: Tx, { convenzioneId }: AccessoConvenzione): Promise<readonly Finalita[]> {
  const [riga] = await tx.$queryRaw<{ finalita: Finalita[] }[]>`SELECT finalita FROM convenzione WHERE id = ${convenzioneId}::uuid`;
  if (!riga) throw new Error('convenzione dell’operatore non leggibile');
  return riga.finalita;
}

/** Whom an operator writes to: the office, and for faults. */
export async function contattiErogatore(tx: Tx): Promise<ContestoConsultazione['contatti']> {
  const { emailUfficio, contattiGuasti } = await tx.erogatore.findFirstOrThrow({ select: { emailUfficio: true, contattiGuasti: true } });
  return { ufficio: emailUfficio, guasti: contattiGuasti };
}
