import { describe, expect, it } from 'vitest';
import { ammessa, transitare } from '@/lib/core/transizioni';
import { ATTI_PACCHETTO, isInCorso, STATI_PACCHETTO, TRANSIZIONI_PACCHETTO, type AttoPacchetto, type StatoPacchetto } from './stati';

const AMMESSI: Readonly<Record<StatoPacchetto, readonly AttoPacchetto[]>> = {
  RICHIESTO: ['iniziare', 'fallire', 'annullare'],
  IN_PRODUZIONE: ['iniziare', 'concludere', 'fallire', 'annullare'],
  PRONTO: ['ritirare', 'scadere'],
  ANNULLATO: [],
  FALLITO: ['iniziare', 'annullare'],
  SCADUTO: [],
  RITIRATO: [],
};

describe('RT-12 the life of a package', () => {
  it.each(STATI_PACCHETTO.flatMap((stato) => ATTI_PACCHETTO.map((atto) => [stato, atto] as const)))('%s × %s', (stato, atto) => {
    const deve = AMMESSI[stato].includes(atto);
    expect(ammessa(TRANSIZIONI_PACCHETTO, stato, atto)).toBe(deve);
    if (deve) expect(transitare(TRANSIZIONI_PACCHETTO, stato, atto)).toBe(TRANSIZIONI_PACCHETTO[atto].a);
    else expect(() => transitare(TRANSIZIONI_PACCHETTO, stato, atto)).toThrow(TRANSIZIONI_PACCHETTO[atto].frase);
  });

  it('is looked at again by itself only while it is being made', () => {
    expect(STATI_PACCHETTO.filter(isInCorso)).toEqual(['RICHIESTO', 'IN_PRODUZIONE']);
  });
});
