import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAMPI_APPLICATI } from './applicazione';

/** Clauses compile to it, and tests write it: neither is a reading. */
const NON_LETTURE = /\.test\.tsx?$|^lib\/(clausole|testing|demo|generated)\//;

function sorgenti(cartella: string): string[] {
  return readdirSync(cartella, { recursive: true, encoding: 'utf8' })
    .map((nome) => join(cartella, nome))
    .filter((percorso) => /\.tsx?$/.test(percorso) && !NON_LETTURE.test(percorso))
    .map((percorso) => readFileSync(percorso, 'utf8'))
    .filter((testo) => /regole/i.test(testo));
}

describe('Regole', () => {
  const testi = ['lib', 'app', 'components', 'jobs'].flatMap(sorgenti);
  it.each(CAMPI_APPLICATI)('%s is read by something that enforces it or shows it', (campo) => {
    const letto = new RegExp(`\\.${campo}\\b|'${campo}'|[{,]\\s*${campo}\\s*[,}]`);
    expect(testi.some((testo) => letto.test(testo))).toBe(true);
  });
});
