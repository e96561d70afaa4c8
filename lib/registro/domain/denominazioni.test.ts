import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nomeMotivo, nomeOperazione, nomeRuolo } from './denominazioni';
import { OPERAZIONI } from './operazioni';

describe('words for the register', () => {
  it('RT-11 has words for every operation that a use case can write', () => {
    const nomi = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .filter((file) => /^[a-z-]+\/use-cases\/[a-z-]+\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(`lib/${file}`, 'utf8').matchAll(/^ {2}name: '([a-z-]+)'/gm)].map(([, nome]) => nome ?? ''));
    expect(nomi.length).toBeGreaterThan(10);
    expect(nomi.filter((nome) => !(nome in OPERAZIONI))).toEqual([]);
  });

  it('shows a code without words as it is, or as plain words', () => {
    expect(nomeOperazione('cosa-futura')).toBe('cosa-futura');
    expect(nomeMotivo('PASSWORD_ERRATA')).toBe('Password errata');
    expect(nomeMotivo('ESAME_GIA_DECISO')).toBe('Esame già deciso');
    expect(nomeRuolo('SISTEMA')).toBe('Sistema');
  });
});
