import { describe, expect, it } from 'vitest';
import type { VoceRegistro } from './domain/voce';
import { rigaRegistro } from './views';

const voce: VoceRegistro = {
  id: '1',
  istante: new Date('2026-03-10T09:00:00Z'),
  operazione: 'aprire-visura',
  categoria: 'CONSULTAZIONE',
  esito: 'CONSENTITO',
  motivo: null,
  nominativo: 'Ada Prova',
  nomeUtente: 'ada.prova',
  ruolo: 'OPERATORE',
  ente: 'Azienda sanitaria',
  enteId: 'e1',
  enteTipo: 'AZIENDA_SANITARIA',
  convenzione: '2026/0001',
  clausoleVersione: 2,
  finalita: 'Assistenza',
  riferimento: 'P 9',
  numeroRichiesta: 'R1',
  chiavi: { nome: 'Ada', tipo: 'NOMINATIVO', cognome: 'Rossi' },
  soggetti: 3,
  campi: ['cognome', 'campoAntico'],
  oggetto: 'COMPOSIZIONE_FAMIGLIA',
  sessioneId: 'abcdef01-2345',
  indirizzoIp: '192.0.2.9',
  postazione: 'PC-3',
};
const valore = (riga: ReturnType<typeof rigaRegistro>, termine: string) => riga.dettagli.find((voce) => voce.termine === termine)?.valore;

describe('rigaRegistro', () => {
  it('RT-12 says of a download which extract, narrowed how, and which fields it gave', () => {
    const scarico = {
      ...voce,
      operazione: 'scaricare-pacchetto',
      oggetto: 'CATASTO_TERRENI',
      chiavi: { foglioDa: '12' },
      campi: ['foglio'],
    };
    const riga = rigaRegistro(scarico);
    expect(riga.cosa).toBe('Scaricamento di un pacchetto di dati: Terreni');
    expect(valore(riga, 'Che cosa è stato cercato')).toBe('Dal foglio: 12');
    expect(valore(riga, 'Dati mostrati')).toBe('Foglio');
  });

  it('CA-08 SA-17 a yes or a no stands there as one: the question, and of whom and of which fields it tells, none of which it showed', () => {
    const riga = rigaRegistro({
      ...voce,
      operazione: 'verificare-dato',
      oggetto: 'RESIDENTE',
      soggetti: 1,
      campi: ['posizioneAnagrafica'],
    });
    expect(riga.cosa).toMatch(/: Risposta sì o no a «È residente in questo Comune\?»$/);
    expect(valore(riga, 'Persone di cui dice la risposta')).toBe('1');
    expect(valore(riga, 'Dati di cui dice la risposta')).toMatch(/osizione/);
    for (const taciuto of ['Persone mostrate', 'Dati mostrati']) expect(valore(riga, taciuto), taciuto).toBeUndefined();
    expect(valore(rigaRegistro(voce), 'Persone mostrate')).toBe('3');
    const taciuta = rigaRegistro({ ...voce, operazione: 'verificare-dato', oggetto: 'RESIDENTE', soggetti: null });
    expect(valore(taciuta, 'Persone di cui dice la risposta'), 'where the reader is not to know').toBeUndefined();
  });

  it('SA-02 RT-11 says who, when, what, for which purpose and case, with which keys, and the exact fields disclosed', () => {
    const riga = rigaRegistro(voce);
    expect(riga).toMatchObject({
      quando: '10/03/2026 10:00:00',
      chi: 'Ada Prova',
      ruolo: 'Operatore',
      cosa: 'Visura: Composizione della famiglia',
      negato: false,
      motivo: null,
    });
    expect(valore(riga, 'Finalità')).toBe('Assistenza');
    expect(valore(riga, 'Riferimento della pratica')).toBe('P 9');
    expect(valore(riga, 'Che cosa è stato cercato')).toBe('nome e cognome – Cognome: Rossi; Nome: Ada');
    expect(valore(riga, 'Dati mostrati')).toBe('Cognome, campoAntico');
    expect(valore(riga, 'Convenzione')).toBe('n. 2026/0001, clausole versione 2');
    expect(valore(riga, 'Postazione')).toBe('PC-3');
    expect(valore(riga, 'Sessione')).toBe('abcdef01');
  });

  it('names the reason of a refusal, and leaves out what is not there', () => {
    const riga = rigaRegistro({ ...voce, esito: 'NEGATO', motivo: 'SOGLIA_ORARIA', campi: [], postazione: null, nominativo: null });
    expect(riga).toMatchObject({ chi: 'Operatore', negato: true, motivo: 'Troppe richieste in un’ora' });
    expect(riga.dettagli.map(({ termine }) => termine)).not.toContain('Postazione');
    expect(valore(riga, 'Dati mostrati')).toBeUndefined();
  });
});
