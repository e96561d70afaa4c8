import { expect, it } from 'vitest';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { leggiOrigine, scriviOrigine } from './origine';

it('LE-01 what a model starts from is read as it was written, and nothing else is read', () => {
  for (const { codice } of PREDEFINITI) {
    const origine = { genere: 'PREDEFINITO', quale: codice } as const;
    expect(leggiOrigine(scriviOrigine(origine))).toEqual(origine);
  }
  const suo = { genere: 'MODELLO', quale: '7d2b0f8e-0000-4000-8000-000000000000' } as const;
  expect(leggiOrigine(scriviOrigine(suo))).toEqual(suo);
  for (const scritta of ['', 'PREDEFINITO:', 'MODELLO:capannori', 'PREDEFINITO:a b', `${scriviOrigine(suo)}0`, 'ALTRO:capannori'])
    expect(leggiOrigine(scritta), scritta).toBeNull();
});
