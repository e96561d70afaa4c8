import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { operazioniDi, type Conteggio, type Genere } from './domain/consultazioni';
import type { Lettore } from './domain/voce';

type MeseContato = Conteggio & { mese: string };

const quante = (genere: Genere) =>
  sql`count(*) FILTER (WHERE esito = 'CONSENTITO' AND operazione = ANY(${operazioniDi(genere)}::text[]))::int`;

/** Consultations of each month since that instant, counted and never read: nobody's data leave the table. Months in Europe/Rome. */
export function contaPerMese(tx: Tx, dal: Date, { enteId, ambito }: Lettore): Promise<MeseContato[]> {
  return tx.$queryRaw<MeseContato[]>`
    SELECT to_char(istante AT TIME ZONE 'Europe/Rome', 'YYYY-MM') AS mese,
           ${quante('ricerche')} AS ricerche, ${quante('verifiche')} AS verifiche,
           ${quante('visure')} AS visure, ${quante('pacchetti')} AS pacchetti,
           count(*) FILTER (WHERE esito = 'NEGATO')::int AS negate
      FROM registro
     WHERE erogatore_id = varco_erogatore() AND categoria = 'CONSULTAZIONE' AND istante >= ${dal}::timestamptz
       AND (${enteId}::uuid IS NULL OR ente_id = ${enteId}::uuid)
       AND (${ambito}::uuid[] IS NULL OR convenzione_id = ANY(${ambito}::uuid[]))
     GROUP BY 1`;
}
