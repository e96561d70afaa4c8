import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { CasoUso } from '@/lib/platform/use-case';
import { nelComune, type Mondo } from './mondo';

type Trovati = {
  /** Behind the door, with a permission each. */
  readonly porta: readonly CasoUso<unknown>[];
  /** Files that open no such door, by name: what comes before a session, and what lends its name to another. */
  readonly altri: readonly string[];
};

const isCasoUso = (valore: unknown): valore is CasoUso<unknown> =>
  typeof valore === 'object' && valore !== null && 'permission' in valore && 'esegui' in valore;

/** Every use case of the house, found on the disk: one that is added tomorrow is found too. */
export async function tuttiICasiUso(): Promise<Trovati> {
  const file = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((nome) => /^[a-z-]+\/use-cases\/[a-z-]+\.ts$/.test(nome))
    .sort();
  const porta: CasoUso<unknown>[] = [];
  const altri: string[] = [];
  for (const nome of file) {
    const trovati = Object.values((await import(path.resolve('lib', nome))) as Record<string, unknown>).filter(isCasoUso);
    porta.push(...trovati);
    if (trovati.length === 0) altri.push(path.basename(nome, '.ts'));
  }
  return { porta, altri };
}

/** One digest of all that a comune keeps, its register aside: two equal ones, nothing has changed. */
export function improntaDelComune(mondo: Mondo): Promise<Record<string, string>> {
  return nelComune(mondo.erogatoreId, async (client) => {
    const tabelle = await client.query<{ nome: string }>(
      `SELECT c.relname AS nome FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'erogatore_id'
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'registro'`,
    );
    const impronte: Record<string, string> = {};
    for (const { nome } of tabelle.rows) {
      // A session's last activity moves at every click, refused ones too.
      const riga = nome === 'sessione' ? "(to_jsonb(t) - 'ultima_attivita')::text" : 't::text';
      const letta = await client.query<{ impronta: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(${riga}, '' ORDER BY ${riga})), '') AS impronta FROM ${nome} t WHERE erogatore_id = $1`,
        [mondo.erogatoreId],
      );
      impronte[nome] = letta.rows[0]?.impronta ?? '';
    }
    return impronte;
  });
}
