import { describe, expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { STATI_UTILIZZABILI, type FattiUso } from '@/lib/core/utilizzabile';
import { campiOfferti, estrattiOfferti, giudicare, percheNessuno, puoAvere, type Condizioni } from './offerta';

const OGGI = '2026-03-10';
const IN_USO: FattiUso = { stato: 'VIGENTE', sospesa: false, scadenzaIl: '2028-01-01', recessoEfficaceIl: null, diffidaTermineIl: null };
const tutto = { campi: CATASTO.campi.map(({ id }) => id) };
const condizioni = (altro: Partial<Condizioni> = {}): Condizioni => ({
  banca: CATASTO,
  regole: { pacchetti: ['CSV', 'XLSX'], giorniPacchetto: 30, bancaDati: 'CATASTO' },
  profilo: tutto,
  uso: IN_USO,
  ...altro,
});
const [primo] = CATASTO.estratti;
if (!primo) throw new Error('The register of land has extracts');
const selezione = { comune: 'Valdombra', foglioDa: '1', foglioA: ' ' };
const chiesto = (altro: object = {}) => ({
  ...{ estratto: primo.codice, campi: [...primo.campi], formato: 'CSV' as const, giorni: 30, selezione, ...altro },
});

describe('what packages a convenzione lets the office prepare', () => {
  it('SA-04 CA-07 RT-12 none of the population register, whatever the clauses say', () => {
    const { uso } = condizioni();
    const regole = { pacchetti: ['CSV'] as const, giorniPacchetto: 30, bancaDati: 'ANAGRAFE' };
    expect(ANAGRAFE.estratti).toEqual([]);
    expect(percheNessuno({ banca: ANAGRAFE, regole, uso }, OGGI)).toMatchObject({ codice: 'BANCA_NON_ESTRAIBILE' });
    expect(() => giudicare(condizioni({ banca: ANAGRAFE, regole }), chiesto(), OGGI)).toThrow(/non si preparano pacchetti/);
  });

  it('RT-12 none without the clause, none outside its life', () => {
    const senza = { pacchetti: [], giorniPacchetto: null, bancaDati: 'CATASTO' };
    expect(percheNessuno(condizioni({ regole: senza }), OGGI)).toMatchObject({ codice: 'PACCHETTI_NON_PREVISTI' });
    const nonSiUsa = { codice: 'CONVENZIONE_NON_UTILIZZABILE' };
    for (const stato of ['GENERATA', 'FIRMATA_FRUITORE', 'ANNULLATA', 'RISOLTA', 'RECEDUTA', 'DECADUTA', 'SCADUTA', 'RINNOVATA'])
      expect(percheNessuno(condizioni({ uso: { ...IN_USO, stato } }), OGGI), stato).toMatchObject(nonSiUsa);
    for (const stato of STATI_UTILIZZABILI) expect(percheNessuno(condizioni({ uso: { ...IN_USO, stato } }), OGGI), stato).toBeNull();
    expect(percheNessuno(condizioni({ uso: { ...IN_USO, sospesa: true } }), OGGI)).toMatchObject(nonSiUsa);
    expect(percheNessuno(condizioni({ uso: { ...IN_USO, scadenzaIl: '2026-03-09' } }), OGGI)).toMatchObject(nonSiUsa);
  });

  it('RT-12 only fields of the signed profile, in a format and for days that the clause says', () => {
    expect(giudicare(condizioni(), chiesto(), OGGI).campi.toSorted()).toEqual([...primo.campi].toSorted());
    const facoltativo = primo.campi.find((id) => !primo.richiede.includes(id)) ?? '';
    const senzaUno = { campi: tutto.campi.filter((id) => id !== facoltativo) };
    expect(campiOfferti(primo, senzaUno)).not.toContain(facoltativo);
    const rifiutato = (altro: object, c = condizioni()) => {
      try {
        giudicare(c, chiesto(altro), OGGI);
      } catch (error) {
        return Object.keys((error as { campi: object }).campi);
      }
      return 'accepted';
    };
    expect(rifiutato({}, condizioni({ profilo: senzaUno }))).toEqual(['campi']);
    expect(rifiutato({ campi: [...primo.campi, 'codiceFiscale'] })).toEqual(['campi']);
    expect(rifiutato({ campi: primo.campi.filter((id) => !primo.richiede.includes(id)) })).toEqual(
      primo.richiede.length > 0 ? ['campi'] : 'accepted',
    );
    expect(rifiutato({ formato: 'JSON_LINES' })).toEqual(['formato']);
    expect(rifiutato({ giorni: 31 })).toEqual(['giorni']);
    expect(rifiutato({ estratto: 'ALTRO' })).toEqual(['estratto']);
    expect(estrattiOfferti(condizioni({ profilo: { campi: [] } })).filter(({ richiede }) => richiede.length > 0)).toEqual([]);
  });

  it('RT-12 keeps of the selection only what the extract asks, without what was left empty', () => {
    const { selezione: tenuta } = giudicare(condizioni(), chiesto({ selezione: { ...selezione, altro: 'x' } }), OGGI);
    expect(tenuta).toEqual({ comune: 'Valdombra', foglioDa: '1' });
  });

  it('CA-08 RT-12 somebody narrowed to fewer fields has only packages of those', () => {
    expect(puoAvere([], ['a', 'b'])).toBe(true);
    expect(puoAvere(['a', 'b', 'c'], ['a', 'b'])).toBe(true);
    expect(puoAvere(['a'], ['a', 'b'])).toBe(false);
  });
});
