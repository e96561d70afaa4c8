import { describe, expect, it } from 'vitest';
import { conseguenzaRecesso, conseguenzaRecessoFruitore, conseguenzaRevoca } from './conseguenze';

const CAUSE = [
  { causale: 'INADEMPIMENTO', immediato: true },
  { causale: 'INTERESSE_PUBBLICO', immediato: false },
];
const OGGI = '2026-11-22';

describe('what a window says will happen', () => {
  it('CA-15 CH-12 says «now» where the clause makes that cause immediate, whatever day was written', () => {
    const frase = conseguenzaRecesso(CAUSE, { causale: 'INADEMPIMENTO', efficaceIl: '' }, OGGI);
    expect(frase).toMatch(/effetto immediato: la convenzione finisce ora.*Non si può annullare\.$/);
    expect(frase).not.toMatch(/giorno|altrimenti/);
    expect(conseguenzaRecesso(CAUSE, { causale: 'INADEMPIMENTO', efficaceIl: '2026-12-31' }, OGGI)).toContain('non conta');
  });

  it('CA-15 says from which day where it is not, and until when they consult', () => {
    const frase = conseguenzaRecesso(CAUSE, { causale: 'INTERESSE_PUBBLICO', efficaceIl: '2026-12-31' }, OGGI);
    expect(frase).toContain('dal 31/12/2026: fino al giorno prima');
    expect(frase).not.toContain('immediato');
  });

  it.each(['', 'domani', OGGI, undefined])('CA-15 sends back for the day that is missing or not after today: %s', (efficaceIl) => {
    expect(conseguenzaRecesso(CAUSE, { causale: 'INTERESSE_PUBBLICO', efficaceIl }, OGGI)).toContain('torna al modulo');
  });

  it('CA-15 tells the fruitore its own day, and the first one when that is too early', () => {
    expect(conseguenzaRecessoFruitore({ efficaceIl: '2027-01-10' }, '2026-12-22')).toContain('dal 10/01/2027');
    expect(conseguenzaRecessoFruitore({ efficaceIl: '2026-12-01' }, '2026-12-22')).toContain('utile è il 22/12/2026');
  });

  it('CH-11 says whose accesses are revoked, and whether the convenzione is suspended too', () => {
    expect(conseguenzaRevoca({ ambito: 'CONVENZIONE', sospendi: false })).toMatch(
      /di questa convenzione.*La convenzione resta in vigore\.$/,
    );
    expect(conseguenzaRevoca({ ambito: 'ENTE', sospendi: true })).toMatch(/di tutte le convenzioni.*restano in vigore ma sospese/);
  });
});
