import { describe, expect, it } from 'vitest';
import { personaFinta } from '@/lib/testing/attore';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Attore, Ruolo } from '@/lib/core/attore';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { attiOfferti } from './atti-offerti';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import { type StatoConvenzione } from './stati';

const GENERALI = compilaRegole(scrivereClausole(CLAUSOLE_GENERALI));
const POLIZIA = compilaRegole(scrivereClausole(CLAUSOLE_POLIZIA));
const chi = (ruolo: Ruolo, enteId: string | null = null): Attore => personaFinta({ ruoli: [ruolo], enteId });
const offerti = (attore: Attore, stato: StatoConvenzione, regole = GENERALI, aperte: OrigineSospensione[] = []) =>
  attiOfferti(attore, { stato, regole, aperte, tipoEnte: 'COMUNE', diffidaTermineIl: null, inEsame: false, ritirabile: false });

describe('attiOfferti', () => {
  it('CA-16 takes no other file while a signed one waits to be examined', () => {
    const caso = { regole: GENERALI, aperte: [], tipoEnte: 'COMUNE', diffidaTermineIl: null, inEsame: true, ritirabile: true } as const;
    expect(attiOfferti(chi('REFERENTE', 'x'), { ...caso, stato: 'GENERATA' })).toEqual([]);
    expect(attiOfferti(chi('UFFICIO'), { ...caso, stato: 'FIRMATA_FRUITORE' })).toEqual(['annullamento']);
  });

  it('CA-16 offers a signature by hand where the clause admits it, to the office alone, and never of an administration', () => {
    const caso = {
      stato: 'GENERATA',
      aperte: [],
      tipoEnte: 'GESTORE_DI_SERVIZI',
      diffidaTermineIl: null,
      inEsame: false,
      ritirabile: false,
    } as const;
    const regole = { ...GENERALI, firmaAutografa: true };
    expect(attiOfferti(chi('UFFICIO'), { ...caso, regole })).toContain('firmaAutografa');
    expect(attiOfferti(chi('REFERENTE', 'x'), { ...caso, regole })).not.toContain('firmaAutografa');
    expect(attiOfferti(chi('UFFICIO'), { ...caso, regole, inEsame: true })).not.toContain('firmaAutografa');
    expect(attiOfferti(chi('UFFICIO'), { ...caso, regole: GENERALI })).not.toContain('firmaAutografa');
    for (const tipoEnte of ['COMUNE', 'AZIENDA_SANITARIA', 'FORZA_DI_POLIZIA', null] as const)
      expect(attiOfferti(chi('UFFICIO'), { ...caso, regole, tipoEnte })).not.toContain('firmaAutografa');
  });

  it('CA-16 offers to withdraw the scan of a signature by hand until the countersignature, to whose it is to withdraw', () => {
    const caso = { regole: GENERALI, aperte: [], tipoEnte: 'GESTORE_DI_SERVIZI', diffidaTermineIl: null, inEsame: false } as const;
    const atti = (stato: StatoConvenzione, ritirabile: boolean) => attiOfferti(chi('UFFICIO'), { ...caso, stato, ritirabile });
    expect(atti('FIRMATA_FRUITORE', true)).toContain('ritiroAutografa');
    expect(atti('FIRMATA_FRUITORE', false)).not.toContain('ritiroAutografa');
    expect(atti('VIGENTE', true)).not.toContain('ritiroAutografa');
  });

  it('CH-11 offers the remedy as long as a diffida is open, also under a notice of withdrawal', () => {
    const caso = {
      regole: POLIZIA,
      aperte: [],
      tipoEnte: 'FORZA_DI_POLIZIA',
      inEsame: false,
      ritirabile: false,
      stato: 'RECESSO_PREAVVISATO',
    } as const;
    expect(attiOfferti(chi('RESPONSABILE'), { ...caso, diffidaTermineIl: '2026-03-25' })).toContain('rimedio');
    expect(attiOfferti(chi('RESPONSABILE'), { ...caso, diffidaTermineIl: null })).not.toContain('rimedio');
    expect(attiOfferti(chi('UFFICIO'), { ...caso, diffidaTermineIl: '2026-03-25' })).not.toContain('rimedio');
  });

  it('offers each side what it may do, and nothing on what has ended', () => {
    expect(offerti(chi('REFERENTE', 'x'), 'GENERATA')).toEqual(['firmaFruitore']);
    expect(offerti(chi('UFFICIO'), 'FIRMATA_FRUITORE')).toEqual(['firmaErogatore', 'annullamento']);
    expect(offerti(chi('UFFICIO'), 'VIGENTE')).toEqual(['sospensione', 'revocaAccessi']);
    expect(offerti(chi('RESPONSABILE'), 'VIGENTE')).toEqual(['sospensione', 'revocaAccessi', 'recesso', 'risoluzione']);
    for (const ruolo of ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AUDITOR'] as const)
      for (const stato of ['RISOLTA', 'RECEDUTA', 'DECADUTA', 'SCADUTA', 'ANNULLATA', 'RINNOVATA'] as const)
        expect(offerti(chi(ruolo), stato)).toEqual([]);
  });

  it('CH-10 CH-11 CA-15 asks the clauses: diffida, lapse, the fruitore’s own withdrawal', () => {
    expect(offerti(chi('RESPONSABILE'), 'VIGENTE', POLIZIA)).toEqual([
      'sospensione',
      'revocaAccessi',
      'recesso',
      'diffida',
      'risoluzione',
      'decadenza',
    ]);
    expect(offerti(chi('RESPONSABILE'), 'DIFFIDATA', POLIZIA)).toContain('rimedio');
    expect(offerti(chi('LEGALE_RAPPRESENTANTE', 'x'), 'VIGENTE')).toContain('recesso');
    expect(offerti(chi('LEGALE_RAPPRESENTANTE', 'x'), 'VIGENTE', POLIZIA)).not.toContain('recesso');
  });

  it('gives each side the suspension it may lift', () => {
    expect(offerti(chi('REFERENTE', 'x'), 'VIGENTE', GENERALI, ['EROGATORE'])).toContain('sospensione');
    expect(offerti(chi('REFERENTE', 'x'), 'VIGENTE', GENERALI, ['EROGATORE'])).not.toContain('revocaSospensione');
    expect(offerti(chi('UFFICIO'), 'VIGENTE', GENERALI, ['EROGATORE', 'AUTOMATICA'])).toEqual([
      'revocaSospensione',
      'revocaAutomatica',
      'revocaAccessi',
    ]);
  });
});
