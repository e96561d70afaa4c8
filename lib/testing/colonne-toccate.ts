import { BANCHE } from '@/lib/banche/domain/elenco';
import { nelComune } from './mondo';
import type { Istruzione } from './al-driver';

/** A column of a data bank that a statement names, wherever: among what it answers, in a condition, in an order. */
interface Toccata {
  readonly tabella: string;
  readonly colonna: string;
}

const DELLE_BANCHE = /\b(anagrafe|catasto)_\w+/;
/** What the statements of the banks may call: who is protected, by which key of a name, which load is read. */
const FUNZIONI = [
  ...BANCHE.map(({ codice }) => `varco_protetti_${codice.toLowerCase()}`),
  ...['varco_chiave', 'varco_versione_letta', 'varco_erogatore'],
];

export const diBanca = ({ testo }: Istruzione): boolean => DELLE_BANCHE.test(testo);

const gia = new Map<string, readonly Toccata[]>();

/**
 * The columns that a statement names, by PostgreSQL's own reading of it: it is made a view, of which the catalogue keeps on which columns it
 * depends. Texts are few, and each is read once.
 */
export async function colonneToccate({ testo, valori }: Istruzione): Promise<readonly Toccata[]> {
  const nota = gia.get(testo);
  if (nota) return nota;
  const scritto = testo.replaceAll(/\$(\d+)/g, (_, posto: string) => `'${String(valori[Number(posto) - 1]).replaceAll("'", "''")}'`);
  const toccate = await nelComune('', async (client) => {
    await client.query(`CREATE TEMP VIEW letta AS SELECT count(*) AS righe FROM (${scritto}) tutto`);
    const { rows } = await client.query<{ tabella: string | null; colonna: string | null; funzione: string | null }>(
      `SELECT DISTINCT c.relname AS tabella, a.attname AS colonna, p.proname AS funzione
         FROM pg_rewrite w JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid AND d.refobjid <> w.ev_class
         LEFT JOIN pg_class c ON d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid
         LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = nullif(d.refobjsubid, 0)
         LEFT JOIN pg_proc p ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid
        WHERE w.ev_class = 'letta'::regclass`,
    );
    await client.query('DROP VIEW letta');
    return rows;
  });
  const ignote = toccate.flatMap(({ funzione }) => (funzione === null || FUNZIONI.includes(funzione) ? [] : [funzione]));
  if (ignote.length > 0) throw new Error(`Functions that nobody has looked into: ${ignote.join(', ')}`);
  const colonne = toccate.flatMap(({ tabella, colonna }) => (tabella === null ? [] : [{ tabella, colonna: colonna ?? '' }]));
  gia.set(testo, colonne);
  return colonne;
}
