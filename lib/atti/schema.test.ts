import { describe, expect, it } from 'vitest';
import { schemaDellAtto } from './schema';
import { preparareSchema } from './schema-atto';

const CAMPI = {
  oggetto: { etichetta: 'Oggetto', tipo: 'testo' },
  ragioni: { etichetta: 'Ragioni', tipo: 'area' },
  giorno: { etichetta: 'Giorno', tipo: 'data' },
  ore: { etichetta: 'Ore', tipo: 'ora' },
  causa: { etichetta: 'Causa', tipo: 'scelta', scelte: { A: 'Prima', B: 'Seconda' } },
  nota: { etichetta: 'Nota', tipo: 'area', facoltativo: true },
} as const;
const CONVENZIONE = '019308c0-0000-7000-8000-000000000001';
const VALORI = { oggetto: ' La  rete ', ragioni: 'Una.\nDue.', giorno: '5/7/2026', ore: '9.30', causa: 'B', nota: '' };
const leggi = (valori: object, soggetto: 'CONVENZIONE' | 'OPERATORI' = 'CONVENZIONE') =>
  schemaDellAtto({ campi: CAMPI, soggetto }).safeParse({ tipo: 'X', convenzioneId: CONVENZIONE, valori });
const errori = (valori: object) =>
  Object.fromEntries((leggi(valori).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));

describe('what is typed for an act', () => {
  it('is tidied up as everywhere: spaces, Italian dates, hours; what is optional and empty is the empty string', () => {
    expect(leggi(VALORI).data?.valori).toEqual({
      oggetto: 'La rete',
      ragioni: 'Una.\nDue.',
      giorno: '2026-07-05',
      ore: '09:30',
      causa: 'B',
      nota: '',
    });
  });

  it('is refused field by field, in words', () => {
    expect(errori({ oggetto: '', ragioni: ' ', giorno: '31/2/2026', ore: '25:00', causa: 'C', nota: 'x' })).toEqual({
      'valori.oggetto': 'Compila «Oggetto».',
      'valori.ragioni': 'Compila «Ragioni».',
      'valori.giorno': 'Scrivi una data che esiste, come 31/12/2026.',
      'valori.ore': 'Scrivi l’ora con ore e minuti, come 14:30.',
      'valori.causa': 'Scegli una voce in «Causa».',
    });
    expect(errori({ ...VALORI, giorno: '' })).toEqual({ 'valori.giorno': 'Compila questo campo.' });
  });

  it('asks whom where it speaks of people, and asks it of nobody else', () => {
    expect(leggi(VALORI).success).toBe(true);
    expect(leggi(VALORI, 'OPERATORI').error?.issues).toMatchObject([{ path: ['operatori'], message: 'Scegli almeno un operatore.' }]);
    const unaSola = schemaDellAtto({ campi: CAMPI, soggetto: 'OPERATORI', unaPerPersona: true });
    const scritto = { tipo: 'X', convenzioneId: CONVENZIONE, valori: VALORI };
    expect(unaSola.safeParse(scritto).error?.issues).toMatchObject([{ path: ['operatori'], message: 'Scegli l’operatore.' }]);
  });

  it('is read by the command with the fields of its own kind', () => {
    const letto = preparareSchema.safeParse({ tipo: 'VERIFICA_TRIMESTRALE', convenzioneId: CONVENZIONE, operatori: [], valori: {} });
    expect(letto.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['operatori', 'valori.termineIl']);
    expect(preparareSchema.safeParse({ tipo: 'constructor', valori: {} }).success).toBe(false);
    expect(preparareSchema.safeParse(null).success).toBe(false);
  });
});
