import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAMPI_REGOLE } from './campi-regole';
import type { Regole } from './regole';

/** What a clause set compiles from, and what tests write, are no reading of a field. */
const NON_LETTURE =
  /\.test\.tsx?$|^lib\/(clausole\/(clausole|modelli|regole\.ts|campi-regole\.ts|regole-in-parole\.ts)|testing|demo|generated)/;

function sorgenti(cartella: string): string[] {
  return readdirSync(cartella, { recursive: true, encoding: 'utf8' })
    .map((nome) => join(cartella, nome))
    .filter((percorso) => /\.tsx?$/.test(percorso) && !NON_LETTURE.test(percorso))
    .map((percorso) => readFileSync(percorso, 'utf8'))
    .filter((testo) => /regole/i.test(testo));
}

/** Told before anybody signs; what enforces them is not there yet. */
const DA_APPLICARE: readonly (keyof Regole)[] = [
  'pacchetti',
  'giorniPacchetto',
  'cooperazioneApplicativa',
  'reti',
  'orario',
  'ultimoAccesso',
  'conservazioneMesi',
];

describe('Regole', () => {
  const testi = ['lib', 'app', 'components', 'jobs'].flatMap(sorgenti);
  it.each(CAMPI_REGOLE.filter((campo) => !DA_APPLICARE.includes(campo)))(
    '%s is read by something that enforces it or shows it',
    (campo) => {
      const letto = new RegExp(`\\.${campo}\\b|'${campo}'|[{,]\\s*${campo}\\s*[,}]`);
      expect(testi.some((testo) => letto.test(testo))).toBe(true);
    },
  );
});
