import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA, MARIO, type IdentitaDiProva } from '@/lib/testing/firme';
import { allestisciFirma, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { giudicareFirma } from './giudizio-firma';

let scena: ScenaFirma;
let lucia: IdentitaDiProva;
beforeAll(async () => {
  scena = await allestisciFirma();
  lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
});
afterAll(() => scena.ca.chiudi());

/** Whether the file is Mario's signature, where Lucia is the other party; the code of the refusal otherwise. */
async function esamina(file: Uint8Array, atteso = MARIO, altra = LUCIA): Promise<string> {
  const verifica = await scena.verifica(file);
  try {
    return giudicareFirma(verifica, [atteso], [altra]);
  } catch (errore) {
    return (errore as { codice?: string }).codice ?? String(errore);
  }
}

describe('CA-16 who signs is who was declared', () => {
  it('Mario’s own signature, in both formats, and declared with a codice fiscale in lower case', async () => {
    expect(await esamina(scena.firmato)).toBe('VALIDA');
    expect(await esamina(await firmaP7m(scena.originale, scena.mario))).toBe('VALIDA');
    expect(await esamina(scena.firmato, { ...MARIO, codiceFiscale: MARIO.codiceFiscale.toLowerCase() })).toBe('VALIDA');
  });

  it('another person, another codice fiscale under the same name, none at all', async () => {
    expect(await esamina(await firmaPades(scena.originale, lucia))).toBe('FIRMATARIO_DIVERSO');
    const omonimo = await scena.ca.emetti({ ...MARIO, codiceFiscale: 'RSSMRA81A01H501V' }, { chiave: 'P-256' });
    expect(await esamina(await firmaPades(scena.originale, omonimo))).toBe('FIRMATARIO_DIVERSO');
    const anonimo = await scena.ca.emetti(MARIO, { chiave: 'P-256', soggetto: '/C=IT/CN=Mario Rossi' });
    expect(await esamina(await firmaP7m(scena.originale, anonimo))).toBe('FIRMATARIO_DIVERSO');
  });

  it('the same signatory twice stands for one party, never for both', async () => {
    const due = await firmaPades(scena.firmato, scena.mario);
    expect(await esamina(due)).toBe('VALIDA');
    expect(await esamina(due, LUCIA, MARIO)).toBe('FIRMATARIO_DIVERSO');
    expect(await esamina(due, MARIO, MARIO)).toBe('STESSO_FIRMATARIO');
    expect(await esamina(await firmaP7m(await firmaP7m(scena.originale, scena.mario), scena.mario), LUCIA, MARIO)).toBe(
      'FIRMATARIO_DIVERSO',
    );
  });

  it('a good signature beside a broken one is not accepted for the sake of the good one', async () => {
    const insieme = Buffer.from(await firmaP7m(await firmaP7m(scena.originale, lucia), scena.mario, { aggiungi: true }));
    insieme[insieme.length - 3] = (insieme[insieme.length - 3] ?? 0) ^ 1;
    expect(await esamina(insieme)).toBe('FIRMA_NON_VALIDA');
    expect(await esamina(insieme, LUCIA, MARIO)).toBe('FIRMA_NON_VALIDA');
  });
});
