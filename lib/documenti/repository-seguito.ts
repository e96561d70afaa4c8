import type { Conseguenza } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { tipiChe } from './domain/raccolta';
import { ASPETTA_FIRMA } from './repository-sorte';

/** An act of a convenzione that is signed by all, or still waits to be. */
type AttoDelSeguito = { readonly id: string; readonly il: Date; readonly firmato: boolean };

const FIRMATO = sql`cardinality(d.firme_apposte) >= cardinality(d.firme_richieste)`;

/** Composed here and signed since, or signed already when it was taken over (CA-14): nobody signs that again. */
const DELLE_PARTI = sql`(d.generato OR d.presa_in_carico_id IS NOT NULL)`;

/** The acts of a convenzione whose signature brings that about, the newest first; those that are signed no more are left out. */
export function attiDelSeguito(tx: Tx, convenzioneId: string, conseguenza: Conseguenza): Promise<AttoDelSeguito[]> {
  return tx.$queryRaw<AttoDelSeguito[]>`
    SELECT d.id, d.creato_il AS il, ${FIRMATO} AS firmato FROM documento d
     WHERE d.erogatore_id = varco_erogatore() AND d.convenzione_id = ${convenzioneId}::uuid AND ${DELLE_PARTI}
       AND d.tipo = ANY (${[...tipiChe(conseguenza)]}) AND (${FIRMATO} OR ${ASPETTA_FIRMA})
     ORDER BY d.versione DESC, d.creato_il DESC, d.id DESC`;
}
