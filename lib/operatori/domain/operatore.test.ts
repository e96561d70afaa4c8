import { describe, expect, it } from 'vitest';
import { ammessa, transitare } from '@/lib/core/transizioni';
import {
  assertPosto,
  assertPuoAbilitare,
  assertSchedaCompleta,
  ATTI_OPERATORE,
  campiMancanti,
  puoRiammettere,
  STATI_CONTATI,
  STATI_OPERATORE,
  TRANSIZIONI,
  type AttoOperatore,
  type StatoOperatore,
} from './operatore';

/** The whole table again, written by hand: for each state, the acts that are allowed and where they lead. */
const ATTESO: Record<StatoOperatore, Partial<Record<AttoOperatore, StatoOperatore>>> = {
  PROPOSTO: { designare: 'DESIGNATO', disabilitare: 'DISABILITATO' },
  DESIGNATO: { designare: 'DESIGNATO', chiedere: 'DESIGNATO', abilitare: 'ABILITATO', disabilitare: 'DISABILITATO' },
  ABILITATO: { attivare: 'ATTIVO', sospendere: 'SOSPESO', rinviare: 'ABILITATO', disabilitare: 'DISABILITATO' },
  ATTIVO: { sospendere: 'SOSPESO', rinviare: 'ABILITATO', disabilitare: 'DISABILITATO' },
  SOSPESO: { confermareSospensione: 'SOSPESO', riammettere: 'ATTIVO', riammettereNuovo: 'ABILITATO', disabilitare: 'DISABILITATO' },
  DISABILITATO: {},
};

describe('the life of an operator', () => {
  for (const stato of STATI_OPERATORE) {
    for (const atto of ATTI_OPERATORE) {
      const atteso = ATTESO[stato][atto];
      it(`SA-10 ${stato} × ${atto} → ${atteso ?? 'refused'}`, () => {
        expect(ammessa(TRANSIZIONI, stato, atto)).toBe(atteso !== undefined);
        if (atteso) expect(transitare(TRANSIZIONI, stato, atto)).toBe(atteso);
        else expect(() => transitare(TRANSIZIONI, stato, atto)).toThrow(TRANSIZIONI[atto].frase);
      });
    }
  }

  it('CH-02 counts who can log in, the suspended included', () => {
    expect(STATI_CONTATI).toEqual(['ABILITATO', 'ATTIVO', 'SOSPESO']);
    expect(() => assertPosto(2, 1)).not.toThrow();
    expect(() => assertPosto(2, 2)).toThrow(/2 accessi/);
    expect(() => assertPosto(1, 1)).toThrow(/un accesso/);
    expect(() => assertPosto(null, 10_000)).not.toThrow();
  });

  it('CH-03 leaves enabling to the commander where the clause says so, and to the office elsewhere', () => {
    expect(() => assertPuoAbilitare('FRUITORE', { abilita: 'REFERENTE' })).not.toThrow();
    expect(() => assertPuoAbilitare('EROGATORE', { abilita: 'REFERENTE' })).toThrow(/responsabile dell’ente/);
    expect(() => assertPuoAbilitare('EROGATORE', { abilita: 'UFFICIO' })).not.toThrow();
    expect(() => assertPuoAbilitare('FRUITORE', { abilita: 'UFFICIO' })).toThrow(/chiedi l’abilitazione/);
  });

  it.each([
    ['EROGATORE', 'EROGATORE', 'REFERENTE', true],
    ['EROGATORE', 'FRUITORE', 'REFERENTE', false],
    ['EROGATORE', 'FRUITORE', 'UFFICIO', false],
    ['AUTOMATICA', 'EROGATORE', 'UFFICIO', true],
    ['AUTOMATICA', 'FRUITORE', 'UFFICIO', false],
    ['FRUITORE', 'FRUITORE', 'REFERENTE', true],
    ['FRUITORE', 'FRUITORE', 'UFFICIO', true],
    ['FRUITORE', 'EROGATORE', 'UFFICIO', true],
    ['FRUITORE', 'EROGATORE', 'REFERENTE', false],
    [null, 'FRUITORE', 'UFFICIO', false],
  ] as const)('a suspension by %s undone by %s where %s enables: %s', (origine, parte, abilita, atteso) => {
    expect(puoRiammettere(origine, parte, { abilita })).toBe(atteso);
  });

  it('CA-17 SA-07 names the fields of the card that the clauses ask and are empty', () => {
    const regole = { schedaOperatore: ['dataNascita', 'sede'] as const, metodiAccesso: ['PASSWORD'] as const };
    expect(campiMancanti({ dataNascita: '1980-01-01', sede: '' }, regole)).toEqual(['sede', 'email']);
    expect(campiMancanti({ dataNascita: '1980-01-01', sede: 'Lucca' }, { ...regole, metodiAccesso: ['SPID'] })).toEqual([]);
    expect(() => assertSchedaCompleta({}, regole)).toThrow('data di nascita, sede di lavoro, indirizzo di posta elettronica');
  });
});
