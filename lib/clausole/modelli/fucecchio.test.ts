import { describe, expect, it } from 'vitest';
import { modelloInProva } from '@/lib/testing/articoli-del-modello';
import { fucecchio, fucecchioPolizia } from './fucecchio';

const { regole, articolo } = modelloInProva(fucecchio);

describe('the preset of Fucecchio', () => {
  it('FU-01 FU-11 has the profiles S and M, and L for law enforcement alone, in an act of its own', () => {
    expect(regole).toMatchObject({ profili: ['S', 'M'], forzeOrdine: false });
    const polizia = modelloInProva(fucecchioPolizia);
    expect(polizia.regole).toMatchObject({ profili: ['S', 'M', 'L'], forzeOrdine: true, destinatari: ['FORZA_DI_POLIZIA'] });
    expect(() => modelloInProva({ clausole: { ...fucecchio.clausole, dati: fucecchioPolizia.clausole.dati } })).toThrow(
      'riservato alle forze di polizia',
    );
  });
  it('FU-02 traces users and operations', () => {
    expect(articolo('tracciamento')).toContain('Ogni richiesta, anche rifiutata, è annotata');
  });
  it('FU-03 allows no simultaneous access with the same credentials', () => {
    expect(regole.sessione.concorrenza).not.toBe('AMMESSA');
  });
  it('FU-04 shows the previous session after the login', () => {
    expect(regole.ultimoAccesso).toBe(true);
    expect(articolo('sessioni')).toContain('A ogni accesso l’operatore vede la data e l’ora del precedente.');
  });
  it('FU-05 has a search besides the consultation', () => {
    expect(articolo('uso')).toContain('Il servizio consente di cercare i dati');
  });
  it('FU-06 is on HTTPS, and nothing but the service reaches the server inside', () => {
    expect(articolo('postazioni')).toContain('solo il servizio di consultazione raggiunge i sistemi interni');
  });
  it('FU-07 has personal user and password, issued by a published procedure', () => {
    expect(regole.metodiAccesso).toEqual(['PASSWORD']);
    expect(articolo('credenziali')).toMatch(/identificano una sola persona[^]*la procedura che l’Erogatore pubblica sul proprio sito/);
  });
  it('FU-08 holds the fruitore to purposes, deletion, training, no robots, inspections upon notice', () => {
    expect(articolo('obblighi')).toContain('cancella i dati appena raggiunto lo scopo');
    expect(articolo('ispezioni')).toContain('con preavviso');
    expect(articolo('uso')).toContain('automatismi');
  });
  it('FU-09 FU-10 sends interruptions by e-mail, and takes faults at the IT office with copy to the demographic one', () => {
    expect(articolo('assistenza')).toMatch(/per posta elettronica: ced@fucecchio\.example e, in copia, demografico@fucecchio\.example/);
    expect(articolo('assistenza')).toMatch(/interruzioni programmate sono annunciate con messaggio .* insieme all’ora prevista di ripresa/);
  });
  it('FU-12 has data as recent as registry law demands', () => {
    expect(regole.aggiornamento).toBe('NORMA');
    expect(articolo('aggiornamento')).toContain('nei tempi che la normativa anagrafica prescrive');
  });
});
