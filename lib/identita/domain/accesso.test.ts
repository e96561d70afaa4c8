import { describe, expect, it } from 'vitest';
import { ATTESE_SECONDI, condottaConcorrenza, scegliereOperatore, SESSIONE_PREDEFINITA, type Candidato } from './accesso';
import { normalizzaNomeUtente, radiceNomeUtente, varianteNomeUtente } from './nome-utente';

const vigente: Candidato['convenzione'] = {
  stato: 'VIGENTE',
  sospesa: false,
  scadenzaIl: '2028-01-01',
  recessoEfficaceIl: null,
  diffidaTermineIl: null,
};
const candidato = (operatoreId: string, cambi: Partial<Candidato> = {}): Candidato => ({
  operatoreId,
  convenzioneId: 'c',
  statoOperatore: 'ATTIVO',
  convenzione: vigente,
  ...cambi,
});

describe('as whom an account logs in', () => {
  it('RT-06 prefers the operator that can work today', () => {
    const sospesa = candidato('a', { convenzione: { ...vigente, sospesa: true } });
    expect(scegliereOperatore([sospesa, candidato('b')], '2027-01-01')).toMatchObject({
      candidato: { operatoreId: 'b' },
      impedimento: null,
    });
    expect(scegliereOperatore([sospesa], '2027-01-01')).toMatchObject({
      candidato: { operatoreId: 'a' },
      impedimento: 'CONVENZIONE_SOSPESA',
    });
    expect(scegliereOperatore([candidato('a')], '2028-01-02').impedimento).toBe('CONVENZIONE_SCADUTA');
    expect(scegliereOperatore([candidato('a', { statoOperatore: 'SOSPESO' })], '2027-01-01').impedimento).toBe('OPERATORE_NON_ABILITATO');
    expect(scegliereOperatore([], '2027-01-01')).toEqual({ candidato: null, impedimento: null });
  });
});

describe('a second login', () => {
  const con = (concorrenza: 'SOSTITUISCE' | 'NEGA' | 'AMMESSA') => ({ ...SESSIONE_PREDEFINITA, concorrenza });
  it('CA-19 replaces, refuses or stands beside, as the clause says', () => {
    expect(condottaConcorrenza(con('SOSTITUISCE'), false, 1)).toBe('CHIUDI_LE_ALTRE');
    expect(condottaConcorrenza(con('NEGA'), false, 1)).toBe('RIFIUTA');
    expect(condottaConcorrenza(con('NEGA'), false, 0)).toBe('CHIUDI_LE_ALTRE');
    expect(condottaConcorrenza(con('AMMESSA'), false, 3)).toBe('AFFIANCA');
    expect(condottaConcorrenza(con('NEGA'), true, 1)).toBe('CHIUDI_LE_ALTRE');
    expect(condottaConcorrenza(con('AMMESSA'), true, 1)).toBe('CHIUDI_LE_ALTRE');
  });

  it('FU-07 waits longer at each wrong password from the fifth on', () => {
    expect(ATTESE_SECONDI.filter((secondi) => secondi === 0)).toHaveLength(4);
    expect([...ATTESE_SECONDI].sort((a, b) => a - b)).toEqual([...ATTESE_SECONDI]);
  });
});

describe('user names', () => {
  it('are ASCII, short and never shared', () => {
    expect(radiceNomeUtente('Niccolò Anna', "D'Angelò")).toBe('niccolo.dangelo');
    expect(radiceNomeUtente('Zoë', 'Müller-Weiß')).toBe('zoe.mullerweiss');
    expect(radiceNomeUtente('王', '')).toBe('utente');
    expect([0, 1, 2].map((n) => varianteNomeUtente('ada.rossi', n))).toEqual(['ada.rossi', 'ada.rossi2', 'ada.rossi3']);
    expect(normalizzaNomeUtente('  Ada.Rossi ')).toBe('ada.rossi');
  });
});
