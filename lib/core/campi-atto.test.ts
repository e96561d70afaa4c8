import { describe, expect, it } from 'vitest';
import { schemaDeiCampi, valoriDiApertura, type CampiAtto } from './campi-atto';

const CAMPI = {
  motivo: { etichetta: 'Motivo', tipo: 'area', minimo: 20, massimo: 40, manca: 'Scrivi il motivo in almeno 20 caratteri.' },
  ambito: { etichetta: 'Ambito', tipo: 'scelta', scelte: { UNO: 'Uno', TUTTI: 'Tutti' }, manca: 'Scegli quali.', iniziale: 'UNO' },
  causa: { etichetta: 'Causa', tipo: 'scelta', scelte: { A: 'Prima' } },
  sospendi: { etichetta: 'Sospendi', tipo: 'spunta', iniziale: true },
  avvisa: { etichetta: 'Avvisa', tipo: 'spunta' },
  dal: { etichetta: 'Dal', tipo: 'data', facoltativo: true },
} as const satisfies CampiAtto;
const BUONI = { motivo: 'Non rispetta le condizioni.', ambito: 'TUTTI', causa: 'A' };
const errori = (valori: object) =>
  Object.fromEntries(
    (schemaDeiCampi(CAMPI).safeParse({ ...BUONI, ...valori }).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  );

describe('the fields of an act', () => {
  it('CH-11 refuses a reason that says too little or is too long, in the words of its field', () => {
    expect(errori({ motivo: ' No. ' })).toEqual({ motivo: 'Scrivi il motivo in almeno 20 caratteri.' });
    expect(errori({ motivo: undefined })).toHaveProperty('motivo');
    expect(errori({ motivo: 'x'.repeat(41) })).toHaveProperty('motivo');
    expect(errori({})).toEqual({});
  });

  it('takes of a choice only what it offers, and of a tick what it opens with', () => {
    expect(errori({ ambito: 'ALTRI', causa: undefined })).toEqual({ ambito: 'Scegli quali.', causa: 'Scegli una voce in «Causa».' });
    expect(errori({ ambito: 'constructor' })).toHaveProperty('ambito');
    expect(schemaDeiCampi(CAMPI).parse(BUONI)).toEqual({ ...BUONI, sospendi: true, avvisa: false, dal: '' });
    expect(schemaDeiCampi(CAMPI).parse({ ...BUONI, sospendi: false })).toMatchObject({ sospendi: false });
    expect(errori({ sospendi: 'sì' })).toHaveProperty('sospendi');
  });

  it('opens its form with what each field says, and leaves to the person what is a choice', () => {
    expect(valoriDiApertura(CAMPI)).toEqual({ motivo: '', ambito: 'UNO', causa: undefined, sospendi: true, avvisa: false, dal: '' });
  });
});
