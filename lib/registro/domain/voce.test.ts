import { describe, expect, it } from 'vitest';
import type { Attore } from '@/lib/core/attore';
import { personaFinta } from '@/lib/testing/attore';
import { mascherare, type VoceRegistro } from './voce';

const voce: VoceRegistro = {
  id: '1',
  istante: new Date(0),
  operazione: 'cercare',
  categoria: 'CONSULTAZIONE',
  esito: 'CONSENTITO',
  motivo: null,
  nominativo: 'Ada',
  nomeUtente: 'ada',
  ruolo: 'OPERATORE',
  ente: 'Stazione',
  enteId: 'e1',
  enteTipo: 'FORZA_DI_POLIZIA',
  convenzione: '2026/0001',
  clausoleVersione: 1,
  finalita: 'indagini',
  riferimento: 'X-9',
  numeroRichiesta: 'R1',
  chiavi: { cognome: 'Rossi' },
  soggetti: 3,
  campi: ['cognome'],
  oggetto: null,
  sessioneId: 'x-1',
  indirizzoIp: '192.0.2.9',
  postazione: 'PC-3',
};
const persona = (enteId: string | null): Attore => personaFinta({ enteId });

describe('reading the register', () => {
  it('LE-07 covers whom a police operator searched, and for which case, from the comune and from other readers', () => {
    for (const lettore of [persona(null), persona('altro')]) {
      const letta = mascherare(voce, lettore);
      expect(JSON.stringify(letta)).not.toContain('Rossi');
      expect(JSON.stringify(letta)).not.toContain('X-9');
      expect(letta).toMatchObject({ nominativo: 'Ada', soggetti: 3, campi: ['cognome'], finalita: 'indagini' });
    }
  });

  it('shows the force its own rows, and the comune those of other enti, in full', () => {
    expect(mascherare(voce, persona('e1'))).toEqual(voce);
    const sanitaria = { ...voce, enteTipo: 'AZIENDA_SANITARIA' };
    expect(mascherare(sanitaria, persona(null))).toEqual(sanitaria);
  });

  it('tells a fruitore what the comune’s people did about it, not from where', () => {
    const atto = { ...voce, categoria: 'ATTO', ruolo: 'RESPONSABILE', nominativo: 'Anna Neri' };
    expect(mascherare(atto, persona('e1'))).toMatchObject({
      nominativo: 'Anna Neri',
      nomeUtente: null,
      sessioneId: null,
      indirizzoIp: null,
      postazione: null,
    });
    const delComune = mascherare(atto, persona(null));
    expect(delComune).toMatchObject({ nominativo: 'Anna Neri', nomeUtente: 'ada', indirizzoIp: '192.0.2.9', postazione: 'PC-3' });
    expect(JSON.stringify(delComune), 'LE-07 nor the case of a police force').not.toMatch(/X-9|Rossi/);
  });
});
