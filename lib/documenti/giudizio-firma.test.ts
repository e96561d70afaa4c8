import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirmaVerificata, Verifica } from '@/lib/platform/firme/tipi';
import { motivo } from '@/lib/platform/firme/motivi';
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

describe('CA-16 what is left to a person', () => {
  const firma = (cambi: Partial<FirmaVerificata> = {}): FirmaVerificata => ({
    firmatario: 'Mario Rossi',
    codiceFiscale: MARIO.codiceFiscale,
    integra: true,
    fiducia: 'attendibile',
    revoca: 'non_verificata',
    istante: null,
    marca: null,
    certificato: { emittente: 'CA', seriale: '01', validoDal: '2026-01-01T00:00:00Z', validoAl: '2027-01-01T00:00:00Z' },
    motivi: [],
    ...cambi,
  });
  const verifica = (firme: FirmaVerificata[], esito: Verifica['esito'] = 'DA_ESAMINARE', motivi: Verifica['motivi'] = []): Verifica => ({
    esito,
    formato: 'CADES',
    firme,
    modificheSuccessive: 'nessuna',
    motivi,
  });
  const giudizio = (vista: Verifica, attesi = [MARIO], altri = [LUCIA]): string => {
    try {
      return giudicareFirma(vista, attesi, altri);
    } catch (errore) {
      return `${(errore as { codice: string }).codice} ${(errore as Error).message}`;
    }
  };

  it('goes to a person when it is the right one’s, also under a certificate still to be weighed', () => {
    expect(giudizio(verifica([firma()]))).toBe('DA_ESAMINARE');
    expect(giudizio(verifica([firma({ fiducia: 'non_attendibile', motivi: [motivo('CERTIFICATO_NON_QUALIFICATO')] })]))).toBe(
      'DA_ESAMINARE',
    );
    expect(giudizio(verifica([firma()], 'VALIDA'))).toBe('VALIDA');
  });

  it('is refused at once when it is another’s, nobody’s, not intact, or the other party’s', () => {
    const lucia = firma({ codiceFiscale: LUCIA.codiceFiscale, firmatario: 'Lucia D’Amàto' });
    expect(giudizio(verifica([lucia]))).toMatch(/^FIRMATARIO_DIVERSO .*firmato da Lucia D’Amàto: deve firmarlo Mario Rossi/);
    expect(giudizio(verifica([firma({ codiceFiscale: null, firmatario: '' })]))).toMatch(/^FIRMATARIO_DIVERSO .*persona non indicata/);
    expect(giudizio(verifica([firma({ integra: false })]))).toMatch(/^FIRMATARIO_DIVERSO/);
    expect(giudizio(verifica([firma({ fiducia: 'non_attendibile' })], 'VALIDA'))).toMatch(/^FIRMATARIO_DIVERSO/);
    expect(giudizio(verifica([firma()]), [MARIO], [MARIO])).toMatch(/^STESSO_FIRMATARIO/);
  });

  it('is of any of those expected, but of nobody who signs for the other party too', () => {
    const lucia = firma({ codiceFiscale: LUCIA.codiceFiscale });
    expect(giudizio(verifica([lucia], 'VALIDA'), [MARIO, LUCIA], [])).toBe('VALIDA');
    expect(giudizio(verifica([lucia], 'VALIDA'), [MARIO, LUCIA], [LUCIA])).toMatch(
      /^FIRMATARIO_DIVERSO .*deve firmarlo Mario Rossi o Lucia/,
    );
    expect(giudizio(verifica([firma()], 'VALIDA'), [MARIO, LUCIA], [LUCIA])).toBe('VALIDA');
    expect(giudizio(verifica([firma(), firma()], 'VALIDA'))).toBe('VALIDA');
  });

  it('is never what is not valid: each reason is said, and not those that an altered file makes up', () => {
    const rifiutata = verifica([firma({ integra: false, motivi: [motivo('CONTENUTO_ALTERATO')] })], 'NON_VALIDA', [
      motivo('ALTRO_DOCUMENTO'),
      motivo('REVOCA_NON_VERIFICATA'),
    ]);
    expect(giudizio(rifiutata)).toBe(`FIRMA_NON_VALIDA ${motivo('CONTENUTO_ALTERATO').frase}`);
    expect(giudizio(verifica([firma()], 'NON_VALIDA', [motivo('ALTRO_DOCUMENTO')]))).toBe(
      `FIRMA_NON_VALIDA ${motivo('ALTRO_DOCUMENTO').frase}`,
    );
    expect(giudizio(verifica([], 'NON_VALIDA'))).toMatch(/^FIRMA_NON_VALIDA La firma non è valida: firma di nuovo/);
  });
});
