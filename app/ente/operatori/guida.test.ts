import { expect, it } from 'vitest';
import { guida } from './guida';

const elenco = { abilitiTu: false, designazione: 'SINGOLA', termineElencoGiorni: 10, viva: true } as const;

it('SA-10 tells the referente how somebody is enabled, and nothing to do once the convenzione has ended', () => {
  expect(guida(elenco)).toMatch(/chiedi l’abilitazione.*entro 10 giorni/);
  expect(guida({ ...elenco, abilitiTu: true })).toContain('sei tu che abiliti');
  expect(guida({ ...elenco, viva: false })).toMatch(/chi ne faceva parte/);
  expect(guida({ ...elenco, viva: false })).not.toMatch(/abilit|si comunicano/);
});
