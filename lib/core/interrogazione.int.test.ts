import { expect, it } from 'vitest';
import { sql } from '@/lib/testing/mondo';
import { protettiCercati } from './interrogazione';

const id = (numero: number): string => `00000000-0000-8000-8000-${String(numero).padStart(12, '0')}`;
/** A hundred who are called almost so, every other one protected by the archive; the last alone is called exactly so. */
const GENTE = `(SELECT ('00000000-0000-8000-8000-' || lpad(n::text, 12, '0'))::uuid AS id, n % 2 = 0 AS protetto,
  CASE WHEN n = 100 THEN 'ROSSI' ELSE 'ROSSINI' END AS cognome FROM generate_series(1, 100) n)`;

async function incontrati(esclusi: readonly string[]): Promise<{ id: string; esatto: boolean }[]> {
  const cercati = protettiCercati(GENTE, "starts_with(s.cognome, 'ROSSI')", "(s.cognome = 'ROSSI')");
  return sql(`WITH esclusi AS MATERIALIZED (SELECT $1::text[]::uuid[] AS id) ${cercati}`, [esclusi]);
}

it('SA-17 however many protected people a search meets, it says so of the one whom it names', async () => {
  const trovati = await incontrati([]);
  expect(trovati[0]).toEqual({ id: id(100), esatto: true });
  expect(trovati).toHaveLength(20);
});

it('SA-17 of whom the office and the other archives protect it tells too, each once', async () => {
  const trovati = await incontrati([id(1), id(2), id(200)]);
  expect(trovati.slice(0, 4).map((uno) => uno.id)).toEqual([100, 1, 2, 4].map(id));
  expect(new Set(trovati.map((uno) => uno.id)).size).toBe(trovati.length);
});
