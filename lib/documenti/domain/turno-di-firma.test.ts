import { describe, expect, it } from 'vitest';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { regola } from '@/lib/core/errors';
import { turnoDiFirma } from './turno-di-firma';

type Fatti = Parameters<typeof turnoDiFirma>[0];
const ENTRAMBE: ParteFirmataria[] = ['FRUITORE', 'EROGATORE'];
const fatti = (documento: Partial<Fatti['documento']> = {}, altro: Partial<Omit<Fatti, 'documento'>> = {}): Fatti => ({
  documento: {
    tipo: 'ADDENDUM',
    stato: 'GENERATO',
    verso: 'USCITA',
    generato: true,
    firmeRichieste: ENTRAMBE,
    firmeApposte: [],
    ...documento,
  },
  chi: 'UFFICIO',
  sorte: { superato: false, sostituitoIl: null, cambiati: [], convenzione: { numero: '2026/0001', stato: 'VIGENTE' } },
  diTroppo: null,
  inEsame: null,
  ...altro,
});
const impedimento = (...argomenti: Parameters<typeof fatti>) => turnoDiFirma(fatti(...argomenti)).impedimento?.codice ?? null;

describe('whose turn it is to sign', () => {
  it('CA-16 is the fruitore’s first, then the comune’s, for who may hand it in', () => {
    expect(turnoDiFirma(fatti({}, { chi: 'ENTE' }))).toEqual({ parte: 'FRUITORE', impedimento: null });
    const firmato = { stato: 'FIRMATO', firmeApposte: ['FRUITORE'] } as const;
    expect(turnoDiFirma(fatti(firmato))).toEqual({ parte: 'EROGATORE', impedimento: null });
    expect(impedimento(firmato, { chi: 'ENTE' })).toBe('TOCCA_AL_COMUNE');
    expect(impedimento(firmato, { chi: 'NESSUNO' })).toBe('PERMESSO_MANCANTE');
  });

  it('CH-13 to who asks to adhere nothing but the agreement of its request is there', () => {
    for (const tipo of ['ADDENDUM', 'ATTESTAZIONE_LEGITTIMITA', 'CONVENZIONE'] as const)
      expect(impedimento({ tipo }, { chi: 'RICHIEDENTE' })).toBe('NON_TROVATO');
    expect(turnoDiFirma(fatti({ tipo: 'ACCORDO_ADESIONE', firmeRichieste: ['FRUITORE'] }, { chi: 'RICHIEDENTE' })).parte).toBe('FRUITORE');
  });

  it('CA-16 is nobody’s where the document is not signed so, is signed already, or is beyond', () => {
    expect(impedimento({ tipo: 'CONVENZIONE' })).toBe('SI_FIRMA_ALTROVE');
    expect(impedimento({ firmeRichieste: [] })).toBe('NON_SI_FIRMA');
    expect(impedimento({ generato: false })).toBe('NON_SI_FIRMA');
    expect(impedimento({ copia: true })).toBe('NON_SI_FIRMA');
    expect(impedimento({ firmeApposte: ENTRAMBE })).toBe('FIRME_COMPLETE');
    expect(impedimento({ stato: 'PROTOCOLLATO' })).toBe('FIRMARE_NON_AMMESSO');
    expect(impedimento({}, { inEsame: regola('GIA_IN_ESAME', 'C’è già.') })).toBe('GIA_IN_ESAME');
  });

  it('CA-14 is nobody’s of a renewal too many, whoever would sign it', () => {
    const diTroppo = regola('RINNOVI_ESAURITI', 'Basta.');
    for (const chi of ['ENTE', 'UFFICIO', 'NESSUNO'] as const)
      expect(impedimento({ tipo: 'RINNOVO' }, { chi, diTroppo })).toBe('RINNOVI_ESAURITI');
    expect(impedimento({ tipo: 'RINNOVO', firmeApposte: ENTRAMBE }, { diTroppo })).toBe('FIRME_COMPLETE');
  });

  it('CA-16 SA-10 is nobody’s once another act is the one to sign, or its convenzione has gone', () => {
    const { sorte } = fatti();
    const di = (stato: 'ANNULLATA' | 'RISOLTA') => ({ sorte: { ...sorte, convenzione: { numero: '2026/0001', stato } } });
    expect(impedimento({}, { sorte: { ...sorte, superato: true } })).toBe('VERSIONE_SUPERATA');
    expect(impedimento({}, { sorte: { ...sorte, sostituitoIl: new Date('2026-03-10T09:00:00Z') } })).toBe('ATTO_SOSTITUITO');
    expect(impedimento({}, { sorte: { ...sorte, cambiati: ['Ugo Bianchi'] } })).toBe('PERSONA_CAMBIATA');
    expect(impedimento({}, di('ANNULLATA'))).toBe('CONVENZIONE_ANNULLATA');
    expect(impedimento({}, di('RISOLTA'))).toBe('CONVENZIONE_NON_IN_VIGORE');
    expect(impedimento({ tipo: 'VERBALE_ISPEZIONE' }, di('RISOLTA'))).toBeNull();
    expect(impedimento({ tipo: 'ATTO_DESIGNAZIONE', firmeRichieste: ['FRUITORE'] }, di('RISOLTA'))).toBe('CONVENZIONE_NON_IN_VIGORE');
  });
});
