import { describe, expect, it } from 'vitest';
import { criteriSchema } from './schema-criteri';

describe('search form', () => {
  it('reads the form: Italian dates, empty fields, apostrophes', () => {
    expect(criteriSchema.parse({ tipo: 'NOMINATIVO', cognome: ' D’Angelo ', nome: '', dataNascita: '5/7/1980', annoNascita: '' })).toEqual({
      tipo: 'NOMINATIVO',
      cognome: "D'Angelo",
      nome: undefined,
      dataNascita: '1980-07-05',
      annoNascita: undefined,
    });
    expect(criteriSchema.safeParse({ tipo: 'NOMINATIVO', cognome: 'Rossi', dataNascita: '31/2/1980' }).success).toBe(false);
    expect(criteriSchema.safeParse({ tipo: 'ALTRO' }).success).toBe(false);
  });
});
