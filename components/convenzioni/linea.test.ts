import { describe, expect, it } from 'vitest';
import { linea, posizione } from './linea';

describe('the line of a term', () => {
  it('puts a day in its place, and what is outside at the nearer end', () => {
    expect(posizione('2026-01-01', '2027-01-01', '2026-07-02')).toBe(499);
    expect(posizione('2026-01-01', '2027-01-01', '2025-01-01')).toBe(0);
    expect(posizione('2026-01-01', '2027-01-01', '2030-01-01')).toBe(1000);
    expect(posizione('2026-01-01', '2026-01-01', '2026-01-01')).toBe(1000);
  });

  it('marks ends, today and what falls due, in order; a suspension still open runs to today', () => {
    const { segni, trascorso, sospesi } = linea({
      dal: '2026-01-01',
      al: '2027-01-01',
      oggi: '2026-07-02',
      scadenze: [
        { tipo: 'A', il: '2026-10-01', descrizione: 'Avviso' },
        { tipo: 'B', il: '2027-01-01', descrizione: 'Fine' },
      ],
      sospensioni: [
        { dal: '2026-06-01', al: null },
        { dal: '2026-02-01', al: '2026-02-01' },
      ],
    });
    expect(segni.map(({ etichetta }) => etichetta)).toEqual(['Stipula', 'Oggi', 'Avviso', 'Ultimo giorno']);
    expect(trascorso.larghezza).toBe(499);
    expect(sospesi[0]).toEqual({ x: 414, larghezza: 85 });
    expect(sospesi[1]?.larghezza).toBe(4);
  });

  it('has no mark for today once the term is over', () => {
    expect(
      linea({ dal: '2026-01-01', al: '2027-01-01', oggi: '2028-01-01', scadenze: [], sospensioni: [] }).segni.map(({ chiave }) => chiave),
    ).toEqual(['inizio', 'fine']);
  });
});
