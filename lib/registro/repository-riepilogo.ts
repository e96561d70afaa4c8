import type { Tx } from '@/lib/platform/db';
import { APERTURE_DI_VISURA } from './domain/operazioni';
import type { Lettore } from './domain/voce';

export type MeseContato = { mese: string; ricerche: number; visure: number; negate: number };

/** Consultations of each month since that instant, counted and never read: nobody's data leave the table. Months in Europe/Rome. */
export function contaPerMese(tx: Tx, dal: Date, { enteId, ambito }: Lettore): Promise<MeseContato[]> {
  return tx.$queryRaw<MeseContato[]>`
    SELECT to_char(istante AT TIME ZONE 'Europe/Rome', 'YYYY-MM') AS mese,
           count(*) FILTER (WHERE esito = 'CONSENTITO' AND operazione <> ALL(${[...APERTURE_DI_VISURA]}::text[]))::int AS ricerche,
           count(*) FILTER (WHERE esito = 'CONSENTITO' AND operazione = ANY(${[...APERTURE_DI_VISURA]}::text[]))::int AS visure,
           count(*) FILTER (WHERE esito = 'NEGATO')::int AS negate
      FROM registro
     WHERE erogatore_id = varco_erogatore() AND categoria = 'CONSULTAZIONE' AND istante >= ${dal}::timestamptz
       AND (${enteId}::uuid IS NULL OR ente_id = ${enteId}::uuid)
       AND (${ambito}::uuid[] IS NULL OR convenzione_id = ANY(${ambito}::uuid[]))
     GROUP BY 1`;
}
