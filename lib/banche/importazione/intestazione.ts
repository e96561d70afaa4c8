/** What an archive says of itself, optional: what it is updated to and how much it should hold, so that a cut one is not published. */
import { z } from 'zod';
import type { DataIso } from '@/lib/core/date';
import type { ArchivioBanca } from './archivio';
import { data, intero } from './voci';

export const FILE_INTESTAZIONE = 'intestazione.csv';

/** The fields that every bank has; beside them, one for each of its counts. */
const COMUNI = { tipo: z.literal('intestazione'), formato: z.literal(1), aggiornatiAl: data, progressivo: intero(0, 2_000_000_000) };
export interface Intestazione {
  readonly tipo: 'intestazione';
  readonly formato: 1;
  readonly aggiornatiAl?: DataIso | null | undefined;
  /** Up to which delivery of the feed the archive goes (SA-20). */
  readonly progressivo?: number | null | undefined;
  readonly [conto: string]: string | number | null | undefined;
}

export function schemaIntestazione({ conti }: Pick<ArchivioBanca, 'conti'>): z.ZodType<Intestazione> {
  return z.strictObject({
    ...COMUNI,
    ...Object.fromEntries(conti.map(({ colonna }) => [colonna, intero(0, 2_000_000_000)])),
  }) as z.ZodType<Intestazione>;
}
