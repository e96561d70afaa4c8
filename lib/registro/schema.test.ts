import { expect, it } from 'vitest';
import { filtriRegistroSchema, leggiPeriodo } from './schema';

it('RT-11 reads the period as people write it, and as an address of the page itself holds it', () => {
  expect(leggiPeriodo({ dal: '5/3/2026', al: '2026-03-10', esito: 'NEGATO' })).toEqual({
    validi: { dal: '2026-03-05', al: '2026-03-10', esito: 'NEGATO' },
    errori: {},
  });
  expect(filtriRegistroSchema.parse({ dal: '05/03/2026', al: '' })).toMatchObject({ dal: '2026-03-05' });
});

it('RT-11 tells beside its field a date that is none, and a period that ends before it begins, and goes on without', () => {
  expect(leggiPeriodo({ dal: '31/02/2026', al: 'ieri' })).toEqual({
    validi: {},
    errori: { dal: expect.stringContaining('data'), al: expect.stringContaining('data') },
  });
  expect(leggiPeriodo({ dal: '10/03/2026', al: '05/03/2026' })).toEqual({
    validi: { dal: '2026-03-10' },
    errori: { al: expect.stringContaining('prima') },
  });
});
