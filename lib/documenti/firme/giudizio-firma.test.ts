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
    const { esito, motivi } = giudicareFirma(verifica, [atteso], [altra]);
    return [esito, ...motivi.map(({ codice }) => codice)].join(' ');
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

  it('the same signatory twice is for a person to judge, and never stands for both parties', async () => {
    const due = await firmaPades(scena.firmato, scena.mario);
    expect(await esamina(due)).toBe('DA_ESAMINARE FIRMA_RIPETUTA');
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
      return giudicareFirma(vista, attesi, altri).esito;
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
    expect(giudizio(verifica([lucia, lucia])), 'who signed twice is named once').toContain('firmato da Lucia D’Amàto: deve');
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
    expect(giudizio(verifica([firma(), lucia], 'VALIDA'))).toBe('VALIDA');
  });

  it('is the only one of its party: more of them, the same twice or a stranger’s say why they wait', () => {
    const [lucia, ignoto] = [firma({ codiceFiscale: LUCIA.codiceFiscale }), firma({ codiceFiscale: null })];
    const perche = (firme: FirmaVerificata[], attesi = [MARIO], altri = [LUCIA]): string[] => {
      const { esito, motivi } = giudicareFirma(verifica(firme, 'VALIDA'), attesi, altri);
      return [esito, ...motivi.map(({ codice }) => codice)];
    };
    expect(perche([firma(), firma({ codiceFiscale: MARIO.codiceFiscale.toLowerCase() })])).toEqual(['DA_ESAMINARE', 'FIRMA_RIPETUTA']);
    expect(perche([lucia, firma(), firma()])).toEqual(['DA_ESAMINARE', 'FIRMA_RIPETUTA']);
    expect(perche([lucia, lucia, firma()])).toEqual(['DA_ESAMINARE', 'FIRMA_RIPETUTA']);
    expect(perche([firma(), ignoto])).toEqual(['DA_ESAMINARE', 'FIRME_IN_PIU']);
    expect(perche([firma(), lucia], [MARIO], [])).toEqual(['DA_ESAMINARE', 'FIRME_IN_PIU']);
    expect(perche([firma(), lucia], [MARIO, LUCIA], [])).toEqual(['DA_ESAMINARE', 'FIRME_IN_PIU']);
    expect(perche([lucia, firma()])).toEqual(['VALIDA']);
  });

  it('is told by its gravest reason with what to do, the others beneath as facts, none against it', () => {
    const scaduta = firma({ motivi: [motivo('CERTIFICATO_SCADUTO'), motivo('CERTIFICATO_NON_QUALIFICATO')] });
    const motivi = [motivo('TIMBRATO_PRIMA_DELLA_FIRMA'), motivo('CERTIFICATO_SCADUTO')];
    expect(() => giudicareFirma(verifica([scaduta, scaduta], 'NON_VALIDA', motivi), [MARIO], [LUCIA])).toThrow(
      expect.objectContaining({
        message: motivo('TIMBRATO_PRIMA_DELLA_FIRMA').frase,
        dettagli: ['Il certificato di chi ha firmato è scaduto.'],
      }),
    );
  });

  it('is never what is not valid: the reason is said, and not what is only said', () => {
    const rifiutata = verifica([firma({ integra: false, motivi: [motivo('CONTENUTO_ALTERATO')] })], 'NON_VALIDA', [
      motivo('REVOCA_NON_VERIFICATA'),
    ]);
    expect(giudizio(rifiutata)).toBe(`FIRMA_NON_VALIDA ${motivo('CONTENUTO_ALTERATO').frase}`);
    expect(giudizio(verifica([firma()], 'NON_VALIDA', [motivo('ALTRO_DOCUMENTO')]))).toBe(
      `FIRMA_NON_VALIDA ${motivo('ALTRO_DOCUMENTO').frase}`,
    );
    expect(giudizio(verifica([], 'NON_VALIDA'))).toMatch(/^FIRMA_NON_VALIDA La firma non è valida: firma di nuovo/);
  });
});
