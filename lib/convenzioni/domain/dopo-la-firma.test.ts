import { expect, it } from 'vitest';
import { dopoLaFirma } from './dopo-la-firma';

const FATTI = {
  conseguenza: null,
  manca: null,
  inVigore: true,
  daProtocollare: true,
  scadenzaIl: '2030-04-20',
  applicato: true,
  ente: true,
  adesioneId: null,
} as const;

it('CA-16 says whose turn it is, to each side', () => {
  expect(dopoLaFirma({ ...FATTI, manca: 'EROGATORE' }).testo).toMatch(/^Ora tocca al comune: .*Non devi fare nulla\.$/);
  expect(dopoLaFirma({ ...FATTI, manca: 'EROGATORE', ente: false }).testo).toBe('Ora tocca al comune: manca la sua firma.');
  for (const manca of ['EROGATORE', null] as const)
    expect(dopoLaFirma({ ...FATTI, manca, superato: true }).testo).toContain('C’è una versione più recente');
  expect(dopoLaFirma({ ...FATTI, manca: 'EROGATORE', annullata: true }).testo).toMatch(/^La convenzione è stata annullata/);
  expect(dopoLaFirma({ ...FATTI, manca: 'FRUITORE', ente: false }).testo).toContain('tocca all’ente');
});

it('CA-16 says what can be done once they have all signed: what the act brings about', () => {
  expect(dopoLaFirma({ ...FATTI, conseguenza: 'STIPULA' })).toMatchObject({ testo: expect.stringContaining('è in vigore') });
  expect(dopoLaFirma({ ...FATTI, ente: false }).testo).toContain('si può protocollare');
  expect(dopoLaFirma({ ...FATTI, ente: false, daProtocollare: false }).testo, 'it has its protocol').toBe('Le firme ci sono tutte.');
  expect(dopoLaFirma({ ...FATTI, conseguenza: 'STIPULA', inVigore: false }).testo, 'it has ended').toBe('Le firme ci sono tutte.');
  expect(dopoLaFirma({ ...FATTI, ente: false, adesioneId: 'a1' }).vai?.href).toBe('/ufficio/adesioni/a1');
});

it('CH-04 CA-06 of a designation says who enables now, as the clause wants, to each side', () => {
  const dopo = (abilita: 'REFERENTE' | 'UFFICIO', altro: object = {}) =>
    dopoLaFirma({ ...FATTI, conseguenza: 'DESIGNAZIONE', abilita, ...altro });
  expect(dopo('REFERENTE')).toMatchObject({
    testo: expect.stringContaining('ora puoi abilitarle') as string,
    vai: { href: '/ente/operatori' },
  });
  expect(dopo('UFFICIO').testo).toContain('ora chiedi al comune di abilitarle');
  expect(dopo('REFERENTE', { ente: false }).testo).toContain('le abilita il referente dell’ente');
  expect(dopo('UFFICIO', { ente: false })).toMatchObject({
    testo: expect.stringContaining('ora l’ufficio può abilitarle') as string,
    vai: { href: '/ufficio/operatori' },
  });
  expect(dopo('UFFICIO', { inVigore: false }).testo).toBe('Le persone nominate sono designate.');
});

it('CA-14 CH-09 of a renewal says the last day that it has brought, to both sides', () => {
  for (const ente of [true, false]) {
    const { testo } = dopoLaFirma({ ...FATTI, ente, conseguenza: 'RINNOVO' });
    expect(testo).toMatch(/^Le firme ci sono tutte.* l’ultimo giorno della convenzione ora è il 20 aprile 2030\.$/);
  }
  expect(dopoLaFirma({ ...FATTI, manca: 'EROGATORE', conseguenza: 'RINNOVO' }).testo).not.toContain('rinnovo');
  expect(dopoLaFirma({ ...FATTI, conseguenza: 'RINNOVO', inVigore: false }).testo, 'it has ended').not.toContain('ultimo giorno');
});

it('CH-02 CA-04 of an addendum says that its clauses are those enforced, to both sides, and of one that brings none it does not', () => {
  for (const ente of [true, false])
    expect(dopoLaFirma({ ...FATTI, ente, conseguenza: 'MODIFICA' }).testo).toMatch(
      /^Le firme ci sono tutte.* Varco applica già le clausole/,
    );
  for (const altro of [{ inVigore: false }, { applicato: false }, { manca: 'FRUITORE' as const }])
    expect(dopoLaFirma({ ...FATTI, conseguenza: 'MODIFICA', ...altro }).testo).not.toContain('Varco applica');
});
