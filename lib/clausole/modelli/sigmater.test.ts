import { describe, expect, it } from 'vitest';
import { modelloInProva } from '@/lib/testing/articoli-del-modello';
import { banca } from '@/lib/banche/domain/elenco';
import { scrivereClausole } from '../catalogo';
import { compilaRegole } from '../compila';
import { CATALOGO } from '../catalogo';
import { completare } from './completare';
import { sigmater } from './sigmater';

const { regole, articolo } = modelloInProva(sigmater);

describe('the preset SIGMATER', () => {
  it('RT-01 is view-only, on data that stay with their owner', () => {
    expect(articolo('uso')).toMatch(/L’accesso è in sola lettura\. È vietato .* estrarne i dati in massa, duplicarla/);
    expect(articolo('titolarita')).toContain('resta il solo titolare');
    expect(regole.bancaDati).toBe('CATASTO');
  });
  it('RT-02 RT-06 has one search, see what the profile grants and print it', () => {
    expect(articolo('uso')).toContain('cercare i dati, di leggerli nei limiti del profilo e di stampare ciò che si legge');
    expect(regole.visure.map((codice) => banca('CATASTO')?.visure.some((una) => una.codice === codice))).toEqual([true, true, true]);
    expect(regole.profili).toEqual(['C1', 'C2']);
  });
  it('RT-03 says the date of publication to which the data are updated', () => {
    expect(regole.aggiornamento).toBe('PUBBLICAZIONE');
    expect(articolo('aggiornamento')).toMatch(
      /alla data di pubblicazione che il servizio indica.*indica a quale data i dati sono aggiornati/,
    );
  });
  it('RT-04 runs at every hour, tells the fruitore of interruptions and of changes, has one to write to', () => {
    expect(articolo('assistenza')).toMatch(
      /a ogni ora di ogni giorno[^]*sigmater@toscana\.example[^]*messaggio di posta elettronica al Fruitore[^]*Le modifiche del servizio sono annunciate allo stesso modo/,
    );
  });
  it('RT-05 RT-08 is on HTTPS alone, from stations that the fruitore identifies by its own rules', () => {
    expect(articolo('postazioni')).toContain('protocollo cifrato');
    expect(articolo('postazioni')).toContain('il riconoscimento delle proprie postazioni, con le regole della propria rete');
    expect(regole.reti).toBe('LIBERE');
  });
  it('RT-06 RT-09 is for the people whom the fruitore names in writing, and changes in writing', () => {
    expect(articolo('elenco')).toMatch(/solo le persone che il Fruitore indica per iscritto.*ogni variazione è comunicata/);
    expect(articolo('dati')).toContain('i soli campi del profilo');
  });
  it('RT-07 has credentials that always identify one operator', () => {
    expect(regole.metodiAccesso).toEqual(['PASSWORD']);
    expect(articolo('credenziali')).toContain('identificano una sola persona');
  });
  it('RT-10 deactivates credentials after 6 months of disuse; anomalies and people who cannot be reached, at any time', () => {
    expect(regole.inutilizzoMesi).toBe(6);
    expect(articolo('disuso')).toMatch(/anomalie nell’uso o quando l’operatore non è reperibile[^]*non usate per 6 mesi sono disattivate/);
  });
  it('RT-11 traces every operation', () => {
    expect(articolo('tracciamento')).toMatch(/Ogni richiesta, anche rifiutata, è annotata.*servono solo al monitoraggio/s);
  });
  it('RT-12 prepares packages in the format that the ente asks, at a personal address, with their date', () => {
    expect(regole).toMatchObject({ pacchetti: ['CSV', 'JSON_LINES', 'XLSX'], giorniPacchetto: 30 });
    expect(articolo('pacchetti')).toMatch(/indirizzo riservato a lei, che risponde per 30 giorni.*a quale data i dati sono pubblicati/);
    expect(articolo('pacchetti')).toContain('si applicano le stesse regole della consultazione');
    const anagrafe = completare(sigmater.clausole, {
      durata: CATALOGO.durata.esempio,
      recesso: CATALOGO.recesso.esempio,
      risoluzione: CATALOGO.risoluzione.esempio,
      foro: CATALOGO.foro.esempio,
      oggetto: { banca: 'ANAGRAFE' },
      dati: CATALOGO.dati.esempio,
    });
    expect(() => compilaRegole(scrivereClausole(anagrafe))).toThrow('non si preparano pacchetti');
  });
});
