import { describe, expect, it } from 'vitest';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Attore, Ruolo } from '@/lib/core/attore';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { attiOfferti } from './atti-offerti';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import { type StatoConvenzione } from './stati';

const GENERALI = compilaRegole(scrivereClausole(CLAUSOLE_GENERALI));
const POLIZIA = compilaRegole(scrivereClausole(CLAUSOLE_POLIZIA));
const chi = (ruolo: Ruolo, enteId: string | null = null): Attore => ({
  tipo: 'PERSONA',
  erogatoreId: 'e',
  utenteId: 'u',
  nomeUtente: 'u',
  nominativo: 'U',
  ruoli: [ruolo],
  enteId,
  operatoreId: null,
  accesso: null,
  sessioneId: 's',
  postazione: null,
  deveCambiarePassword: false,
  demo: false,
  ambitoConvenzioni: [],
});
const offerti = (attore: Attore, stato: StatoConvenzione, regole = GENERALI, aperte: OrigineSospensione[] = []) =>
  attiOfferti(attore, { stato, regole, aperte });

describe('attiOfferti', () => {
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
