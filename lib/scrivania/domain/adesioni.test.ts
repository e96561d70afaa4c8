import { describe, expect, it } from 'vitest';
import { compitiAdesioni, type AdesioneAperta } from './adesioni';

const OGGI = '2026-03-10';
const adesione = (stato: AdesioneAperta['stato'], resto: Partial<AdesioneAperta> = {}): AdesioneAperta => ({
  id: stato,
  numero: '2026/0001',
  stato,
  ente: 'Ente',
  presentataIl: '2026-03-01',
  termineIl: '2026-03-31',
  risposta: false,
  ...resto,
});
const NESSUNO = { istruire: false, attestare: false, decidere: false, generare: false };
const UFFICIO = { ...NESSUNO, istruire: true, decidere: true, generare: true };
const RESPONSABILE = { ...NESSUNO, attestare: true, decidere: true };
const titoli = (stato: AdesioneAperta['stato'], puoi: typeof NESSUNO, resto: Partial<AdesioneAperta> = {}) =>
  compitiAdesioni([adesione(stato, resto)], puoi, OGGI).map(({ titolo }) => titolo);

describe('what a request asks', () => {
  it.each([
    ['PRESENTATA', UFFICIO, ['Prendi in carico la domanda 2026/0001']],
    ['PRESENTATA', RESPONSABILE, []],
    ['IN_ISTRUTTORIA', UFFICIO, []],
    ['IN_ISTRUTTORIA', RESPONSABILE, ['Attesta la legittimità della domanda 2026/0001']],
    ['LEGITTIMITA_ATTESTATA', UFFICIO, ['Decidi sulla domanda 2026/0001']],
    ['ACCOLTA', UFFICIO, ['Genera la convenzione per la domanda 2026/0001']],
    ['ACCOLTA', RESPONSABILE, []],
    ['PRESENTATA', NESSUNO, []],
  ] as const)('LE-02 CA-01 %s, told to who may take the step', (stato, puoi, attesi) => {
    expect(titoli(stato, puoi)).toEqual(attesi);
  });

  it('LE-13 chases the term when it is near or past, and not while it stands still', () => {
    expect(titoli('IN_ISTRUTTORIA', UFFICIO, { termineIl: '2026-03-17' })).toEqual(['Concludi l’istruttoria della domanda 2026/0001']);
    expect(titoli('IN_ISTRUTTORIA', UFFICIO, { termineIl: null })).toEqual([]);
    expect(compitiAdesioni([adesione('PRESENTATA', { termineIl: '2026-03-09' })], UFFICIO, OGGI)[0]).toMatchObject({
      termine: 'scaduto ieri',
      urgente: true,
    });
  });

  it('tells of integrations that were answered', () => {
    expect(titoli('IN_ISTRUTTORIA', UFFICIO, { risposta: true })).toEqual(['Esamina le integrazioni della domanda 2026/0001']);
    expect(titoli('IN_ISTRUTTORIA', RESPONSABILE, { risposta: true })).toEqual([
      'Leggi le integrazioni e attesta la legittimità della domanda 2026/0001',
    ]);
  });
});
