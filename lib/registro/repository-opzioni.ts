import type { Tx } from '@/lib/platform/db';
import type { OpzioniRegistro } from './views';

/**
 * What the filters offer to choose among. Row-level security keeps a fruitore to its own people; `ambito` holds an auditor to its mandate;
 * with `enteId` chosen the people are that ente's, so that the list stays short.
 */
export async function opzioni(
  tx: Tx,
  { enteId, convenzioneId, ambito }: { enteId?: string; convenzioneId?: string; ambito: readonly string[] | null },
): Promise<OpzioniRegistro> {
  const enti = await tx.$queryRaw<{ valore: string; etichetta: string }[]>`
    SELECT e.id AS valore, e.denominazione AS etichetta FROM ente e
     WHERE e.erogatore_id = varco_erogatore()
       AND (${ambito}::uuid[] IS NULL OR EXISTS (SELECT FROM convenzione c WHERE c.erogatore_id = e.erogatore_id AND c.ente_id = e.id
         AND c.id = ANY(${ambito}::uuid[])))
     ORDER BY e.denominazione LIMIT 500`;
  const persone = await tx.$queryRaw<{ valore: string; etichetta: string; ente: string | null }[]>`
    SELECT u.id AS valore, u.cognome || ' ' || u.nome AS etichetta, e.denominazione AS ente
      FROM utente u LEFT JOIN ente e ON e.erogatore_id = u.erogatore_id AND e.id = u.ente_id
     WHERE u.erogatore_id = varco_erogatore() AND (${enteId ?? null}::uuid IS NULL OR u.ente_id = ${enteId ?? null}::uuid)
       AND (${ambito}::uuid[] IS NULL OR EXISTS (SELECT FROM convenzione c WHERE c.erogatore_id = u.erogatore_id AND c.ente_id = u.ente_id
         AND c.id = ANY(${ambito}::uuid[])))
     ORDER BY e.denominazione NULLS FIRST, u.cognome, u.nome, u.id LIMIT 1000`;
  const convenzione = convenzioneId ? await tx.convenzione.findFirst({ where: { id: convenzioneId }, select: { numero: true } }) : null;
  return { enti, persone, convenzione: convenzione?.numero ?? null };
}
