import { describe, expect, it } from 'vitest';
import { PREDEFINITI } from '.';
import { conIPropriRecapiti } from './con-i-propri-recapiti';

const COMUNE = {
  ...{ codice: 'roccamarina', pec: 'comune@pec.roccamarina.example', emailUfficio: 'demografici@roccamarina.example' },
  contattiGuasti: ['0583 000199', 'ced@roccamarina.example'],
};

describe.each(PREDEFINITI.map((modello) => [modello.codice, modello] as const))('the preset %s in another comune', (_, modello) => {
  it('CA-23 SA-18 FU-10 sends faults to the comune that signs, by its own channel, and names nobody else’s mailbox', () => {
    const altrove = JSON.stringify(conIPropriRecapiti(modello, COMUNE));
    expect(altrove.match(/[\w.+-]+@[\w.-]+/g) ?? []).toEqual(
      modello.clausole.assistenza?.canale === 'PEC' ? [COMUNE.pec] : ['ced@roccamarina.example'],
    );
  });

  it('CA-23 stays as it was written in the comune of its act', () => {
    expect(conIPropriRecapiti(modello, { ...COMUNE, codice: modello.erogatore })).toBe(modello.clausole);
  });
});

it('CA-23 who has given no mailbox for faults is written to at its office', () => {
  const perPosta = PREDEFINITI.find(({ clausole }) => clausole.assistenza?.canale === 'EMAIL') ?? expect.unreachable('a preset by mail');
  const { assistenza } = conIPropriRecapiti(perPosta, { ...COMUNE, contattiGuasti: ['0583 000199'] });
  expect(assistenza).toMatchObject({ indirizzi: [COMUNE.emailUfficio], inCopia: [] });
});
