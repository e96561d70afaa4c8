import { expect, it } from 'vitest';
import { etichettaSulFoglio, fraseOltreIlProfilo, oltreIlProfilo, type Concessa } from './oltre-il-profilo';

const concessa = (cambi: Partial<Concessa>): Concessa => ({ id: 'a', campi: [], visure: [], finoAl: '2026-03-20', ...cambi });
const individuale = { visura: 'INDIVIDUALE', campi: ['cognome', 'storia.statoCivile'] };

it('CA-03 of what is shown, says which fields came through an exception, as they were in the past too, and until when', () => {
  const oltre = oltreIlProfilo(
    [concessa({ campi: ['statoCivile', 'paternita'] }), concessa({ id: 'b', campi: ['cognome'], finoAl: '2026-03-15' })],
    individuale,
  );
  expect(oltre).toEqual({ campi: ['statoCivile', 'cognome'], visura: false, finoAl: '2026-03-15' });
  expect(etichettaSulFoglio('storia.statoCivile', 'Stato civile', oltre)).toBe('Stato civile (per eccezione)');
  expect(etichettaSulFoglio('nome', 'Nome', oltre)).toBe('Nome');
});

it('CA-03 a kind of visura that was granted says it of itself; a grant of which nothing is shown says nothing', () => {
  const visura = oltreIlProfilo([concessa({ visure: ['INDIVIDUALE'] })], individuale);
  expect(visura).toMatchObject({ campi: [], visura: true });
  expect(visura && fraseOltreIlProfilo(visura)).toMatch(/questa visura si apre oltre il profilo.*fino al 20\/03\/2026/);
  expect(oltreIlProfilo([concessa({ campi: ['paternita'], visure: ['DOCUMENTI'] })], individuale)).toBeNull();
  expect(oltreIlProfilo([], individuale)).toBeNull();
});
