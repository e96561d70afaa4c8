import { describe, expect, it } from 'vitest';
import { datiDiProva } from '@/lib/testing/adesioni';
import { PASSI } from './schema';
import { valoriIniziali, valoriInizialiDelModulo } from './schema-valori-iniziali';

describe('where a form starts from', () => {
  it('gives every field, so that none is undefined on screen', () => {
    expect(valoriIniziali('ente')).toMatchObject({ ente: { tipo: '', pec: '', fax: '' } });
    expect(valoriIniziali('operatori')).toMatchObject({ numeroAccessi: '', operatori: [{ cognome: '' }] });
    expect(Object.keys(valoriInizialiDelModulo())).toEqual(expect.arrayContaining(['ente', 'finalita', 'richieste', 'note']));
  });

  it('CH-13 puts back what was typed, unfinished as it was', () => {
    expect(valoriIniziali('ente', { ente: { denominazione: 'Coman' } })).toMatchObject({ ente: { denominazione: 'Coman', pec: '' } });
    const dati = datiDiProva();
    for (const passo of PASSI)
      expect(valoriIniziali(passo, dati)).toMatchObject(
        Object.fromEntries(
          Object.keys(valoriIniziali(passo))
            .filter((chiave) => chiave in dati)
            .map((chiave) => [chiave, dati[chiave as keyof typeof dati]]),
        ),
      );
  });

  it('CH-13 proposes to the ente the mailbox written at the beginning, until it has written another', () => {
    expect(valoriIniziali('ente', {}, 'a@ente.example')).toMatchObject({ ente: { email: 'a@ente.example', pec: '' } });
    expect(valoriIniziali('ente', { ente: { email: '' } }, 'a@ente.example')).toMatchObject({ ente: { email: '' } });
    expect(valoriIniziali('rappresentante', {}, 'a@ente.example')).toMatchObject({ legaleRappresentante: { email: '' } });
  });

  it('leaves out what has another shape', () => {
    expect(valoriIniziali('finalita', { finalita: 'testo' })).toEqual(valoriIniziali('finalita'));
    expect(valoriIniziali('ente', { ente: [] })).toEqual(valoriIniziali('ente'));
  });
});
