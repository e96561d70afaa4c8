import { expect, it } from 'vitest';
import { varianti } from './varianti';

const RECESSO = { causali: [], primoGiornoFruitore: null };

it.each([
  [null, false],
  ['2026-11-23', false],
  ['2026-11-22', false],
  ['2026-11-21', true],
])('CH-11 a risoluzione offers the reason of a diffida only when its term has passed, else says when: %s', (diffidaTermineIl, offerta) => {
  const { causale } = varianti('risoluzione', { recesso: RECESSO, oggi: '2026-11-22', diffidaTermineIl });
  const cause = causale?.opzioni?.map(({ valore }) => valore);
  expect(cause).toEqual(offerta ? ['INADEMPIMENTO', 'DIFFIDA_SENZA_ESITO', 'FINALITA_CESSATE'] : ['INADEMPIMENTO', 'FINALITA_CESSATE']);
  if (offerta) expect(causale?.aiuto).toBeUndefined();
  else expect(causale?.aiuto).toContain('solo quando una diffida è aperta e il suo termine è passato');
});
