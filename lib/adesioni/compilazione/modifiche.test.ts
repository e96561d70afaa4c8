import { describe, expect, it } from 'vitest';
import { datiDiProva } from '@/lib/testing/adesioni';
import { modificheTra } from './modifiche';

describe('what an answer has corrected', () => {
  it('finds nothing between a domanda and itself, however it is kept', () => {
    expect(modificheTra(datiDiProva(), { ...datiDiProva(), note: '' })).toEqual([]);
  });

  it('CA-01 names each field in words, old and new', () => {
    const { ente, legaleRappresentante, richieste } = datiDiProva();
    const dopo = {
      ...datiDiProva({ numeroAccessi: 3 }),
      ente: { ...ente, pec: 'nuova@pec.example', tipo: 'COMUNE' },
      legaleRappresentante: { ...legaleRappresentante, dataNascita: '1980-01-02' },
      richieste: { ...richieste, profilo: 'S', visure: [{ codice: 'COMPOSIZIONE_FAMIGLIA', motivo: 'Notifiche ai familiari.' }] },
    };
    expect(modificheTra(datiDiProva(), dopo)).toEqual([
      { voce: 'Ente: tipo', prima: 'Forze di polizia', dopo: 'Comuni e loro unioni' },
      { voce: 'Ente: PEC', prima: 'comando@pec.example', dopo: 'nuova@pec.example' },
      { voce: 'Legale rappresentante: data di nascita', prima: '01/01/1980', dopo: '02/01/1980' },
      {
        voce: 'Dati e visure: profilo',
        prima: 'M («Dati essenziali, iscrizione e famiglia»)',
        dopo: 'S («Dati essenziali e posizione anagrafica»)',
      },
      { voce: 'Visura: Visura individuale', prima: 'Identificare le persone da notificare.', dopo: '' },
      { voce: 'Numero di accessi', prima: '2', dopo: '3' },
      { voce: 'Visura: Composizione della famiglia', prima: '', dopo: 'Notifiche ai familiari.' },
    ]);
  });

  it('tells operators apart by codice fiscale, so that one more does not change the others', () => {
    const { operatori } = datiDiProva();
    const nuovo = { nome: 'Ugo', cognome: 'Neri', codiceFiscale: 'NREGUO80A01H501X' };
    expect(modificheTra(datiDiProva(), datiDiProva({ operatori: [nuovo, ...operatori] }))).toEqual([
      { voce: 'Operatore NREGUO80A01H501X: nome', prima: '', dopo: 'Ugo' },
      { voce: 'Operatore NREGUO80A01H501X: cognome', prima: '', dopo: 'Neri' },
      { voce: 'Operatore NREGUO80A01H501X: codice fiscale', prima: '', dopo: 'NREGUO80A01H501X' },
    ]);
  });
});
