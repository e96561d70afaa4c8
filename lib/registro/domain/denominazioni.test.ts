import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BANCHE } from '@/lib/banche/domain/elenco';
import { chiaviInParole, nomeMotivo, nomeOperazione, nomeRuolo } from './denominazioni';
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

  it('RT-11 tells whatever may be typed of any bank in words, in the order in which it is asked, then what the request adds', () => {
    const chieste = BANCHE.flatMap(({ ricerche, verifiche }) => [...ricerche, ...verifiche].flatMap(({ voci }) => voci));
    const scelte = BANCHE.flatMap(({ estratti }) => estratti.flatMap(({ selezioni }) => selezioni));
    for (const { nome } of [...chieste, ...scelte]) expect(chiaviInParole({ [nome]: 'x' })).toMatch(/^[A-ZÈ][^:]*: x$/);
    expect(chiaviInParole({ testo: 'a', altroCodiceFiscale: 'b', foglio: 'c', codiceFiscale: 'd', ignota: 'e' })).toBe(
      'Codice fiscale: d; Foglio: c; Codice fiscale dell’altra persona: b; Scritto: a; ignota: e',
    );
    for (const { codice, etichetta } of BANCHE.flatMap(({ ricerche }) => ricerche))
      expect(chiaviInParole({ tipo: codice })).toBe(etichetta.toLowerCase());
  });
});
