import { describe, expect, it } from 'vitest';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { firmaAttesa, type ChiCarica } from './firma-attesa';

const atto = (tipo: TipoDocumento, firmeRichieste: ParteFirmataria[], altro: object = {}) => ({
  id: 'd',
  tipo,
  generato: true,
  stato: 'GENERATO' as const,
  verso: 'USCITA' as const,
  firmeRichieste,
  firmeApposte: [] as ParteFirmataria[],
  statoConvenzione: 'VIGENTE',
  ...altro,
});
const NOMINA = atto('NOMINA_RESPONSABILE', ['FRUITORE', 'EROGATORE']);
const attesa = (documento: ReturnType<typeof atto>, chi: ChiCarica) => firmaAttesa(documento, chi, []).attesa;

describe('the signed copy that an act waits for', () => {
  it('CA-16 is of the party whose turn it is, asked of who may hand it in', () => {
    expect((['UFFICIO', 'ENTE', 'TECNICO', 'RICHIEDENTE', 'NESSUNO'] as const).map((chi) => attesa(NOMINA, chi))).toEqual([
      'FRUITORE',
      'FRUITORE',
      null,
      null,
      null,
    ]);
    const controfirma = { ...NOMINA, stato: 'FIRMATO' as const, firmeApposte: ['FRUITORE' as const] };
    expect((['UFFICIO', 'ENTE'] as const).map((chi) => attesa(controfirma as never, chi))).toEqual(['EROGATORE', null]);
  });

  it('SA-05 CH-13 is the technical manager’s for the report, the applicant’s for the agreement', () => {
    expect(attesa(atto('RELAZIONE_ANNUALE', ['EROGATORE']), 'TECNICO')).toBe('EROGATORE');
    expect(attesa(atto('RELAZIONE_ANNUALE', ['EROGATORE']), 'ENTE')).toBeNull();
    expect(attesa(atto('ACCORDO_ADESIONE', ['FRUITORE']), 'RICHIEDENTE')).toBe('FRUITORE');
    expect(attesa(atto('ATTESTAZIONE_LEGITTIMITA', ['EROGATORE']), 'RICHIEDENTE')).toBeNull();
  });

  it('is none for the convenzione, for what came from others, for copies, after the protocol, when all have signed', () => {
    const senza = [
      atto('CONVENZIONE', ['FRUITORE', 'EROGATORE']),
      atto('DESIGNAZIONE', ['FRUITORE'], { generato: false }),
      atto('DIFFIDA', ['EROGATORE'], { copia: true }),
      atto('DIFFIDA', ['EROGATORE'], { stato: 'PROTOCOLLATO' }),
      atto('DIFFIDA', ['EROGATORE'], { stato: 'FIRMATO', firmeApposte: ['EROGATORE'] }),
      atto('SCHEDA_OPERATORE', []),
    ];
    expect(senza.map((uno) => attesa(uno, 'UFFICIO'))).toEqual(senza.map(() => null));
  });

  it('CA-16 SA-10 is none once a later version is there, another act in its place, or somebody else whom it names', () => {
    for (const altro of [{ superato: true }, { sostituito: true }, { cambiato: true }])
      expect(attesa({ ...NOMINA, ...altro }, 'UFFICIO')).toBeNull();
  });

  it('SA-10 is none where its page would refuse it: nobody is designated once the convenzione has ended, and one given up is signed no more', () => {
    const designazione = (statoConvenzione: string) => attesa(atto('ATTO_DESIGNAZIONE', ['FRUITORE'], { statoConvenzione }), 'ENTE');
    expect(['DIFFIDATA', 'RECESSO_PREAVVISATO', 'RISOLTA', 'SCADUTA', 'ANNULLATA'].map(designazione)).toEqual([
      'FRUITORE',
      'FRUITORE',
      null,
      null,
      null,
    ]);
    const diffida = (statoConvenzione: string) => attesa(atto('DIFFIDA', ['EROGATORE'], { statoConvenzione }), 'UFFICIO');
    expect(['RISOLTA', 'ANNULLATA'].map(diffida)).toEqual(['EROGATORE', null]);
  });

  it('CA-16 is none while one waits for a person: that one is told instead', () => {
    const dal = new Date('2026-03-10T09:00:00Z');
    const esame = { id: 'e', originaleId: 'd', parte: 'FRUITORE', caricataIl: dal } as const;
    expect(firmaAttesa(NOMINA, 'ENTE', [esame])).toEqual({ attesa: null, inEsame: { id: 'e', parte: 'FRUITORE', dal } });
    expect(firmaAttesa(NOMINA, 'ENTE', [{ ...esame, originaleId: 'altro' }])).toEqual({ attesa: 'FRUITORE', inEsame: null });
  });
});
