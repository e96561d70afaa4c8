import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONSULTAZIONI, GENERI, genereDi, NESSUNA, operazioniDi, risposte } from './consultazioni';

describe('what the register counts as a consultation', () => {
  it('SA-05 RT-11 every use case that consults is of one kind, and nothing else is', () => {
    const consultano = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .filter((file) => /^[a-z-]+\/use-cases\/[a-z-]+\.ts$/.test(file))
      .map((file) => readFileSync(`lib/${file}`, 'utf8'))
      .filter((testo) => testo.includes("category: 'CONSULTAZIONE'"))
      .map((testo) => /^ {2}name: '([a-z-]+)'/m.exec(testo)?.[1]);
    expect(consultano.toSorted()).toEqual(Object.keys(CONSULTAZIONI).toSorted());
  });

  it('names the operations of a kind, and the kind of an operation', () => {
    expect(operazioniDi('visure')).toEqual(['aprire-visura', 'aprire-visura-per-pervenuta']);
    expect(operazioniDi(...GENERI).toSorted()).toEqual(Object.keys(CONSULTAZIONI).toSorted());
    expect(genereDi('verificare-dato')).toBe('verifiche');
    expect(genereDi('leggere-registro')).toBeNull();
  });

  it('counts as answered everything but what was refused', () => {
    expect(risposte({ ...NESSUNA, ricerche: 2, verifiche: 3, visure: 4, pacchetti: 5, negate: 9 })).toBe(14);
  });
});
