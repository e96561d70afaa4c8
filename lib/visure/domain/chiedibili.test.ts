import { expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { assertChiedibile, chiedibili } from './chiedibili';

const S = ANAGRAFE.profili.find(({ codice }) => codice === 'S')?.campi ?? [];
const condizioni = { banca: ANAGRAFE, campi: S, visure: ['INDIVIDUALE'], forzeOrdine: false };
const codici = (forzeOrdine: boolean) => chiedibili({ ...condizioni, forzeOrdine }).campi.map(({ id }) => id);

it('CA-03 FU-11 lets ask what the profile lacks, and what is of law enforcement alone to nobody else', () => {
  expect(codici(false)).toContain('statoCivile');
  expect(codici(false)).not.toContain('cognome');
  for (const diPolizia of ['numeroCartaIdentita', 'attoNascita', 'scadenzaCartaIdentita', 'tipoDivorzio'])
    expect(codici(false), diPolizia).not.toContain(diPolizia);
  expect(codici(true)).toContain('numeroCartaIdentita');
  const visure = (forzeOrdine: boolean) => chiedibili({ ...condizioni, forzeOrdine }).visure.map(({ codice }) => codice);
  expect(visure(false)).toContain('COMPOSIZIONE_FAMIGLIA');
  expect([visure(false).includes('DOCUMENTI'), visure(true).includes('DOCUMENTI')]).toEqual([false, true]);
});

it('CA-03 refuses nothing at all, what may not be asked, and a visura that would not open even so', () => {
  const chiedi =
    (campi: string[], visure: string[] = []) =>
    () =>
      assertChiedibile(condizioni, { campi, visure });
  expect(chiedi([])).toThrow(expect.objectContaining({ campi: { campi: expect.any(String) } }));
  expect(chiedi(['numeroCartaIdentita'])).toThrow(expect.objectContaining({ campi: { campi: expect.any(String) } }));
  expect(chiedi([], ['COMPOSIZIONE_FAMIGLIA'])).toThrow(
    expect.objectContaining({ campi: { visure: expect.stringContaining('servono altri dati') } }),
  );
  expect(chiedi([], ['INDIVIDUALE'])).toThrow(expect.objectContaining({ campi: { visure: expect.any(String) } }));
  expect(chiedi(['statoFamiglia', 'relazioneParentela'], ['COMPOSIZIONE_FAMIGLIA'])).not.toThrow();
  expect(chiedi(['statoCivile'])).not.toThrow();
});
