import { describe, expect, it } from 'vitest';
import { modelloInProva } from '@/lib/testing/articoli-del-modello';
import { chianciano } from './chianciano';

const { regole, articolo } = modelloInProva(chianciano);

describe('the preset of Chianciano Terme', () => {
  it('CH-01 LE-07 is of police forces alone, and reads none of their cases', () => {
    expect(regole).toMatchObject({ destinatari: ['FORZA_DI_POLIZIA'], forzeOrdine: true, riferimentoPratica: 'OPACO' });
  });
  it('CH-02 CH-13 agrees the accesses, wants names in 15 days from the signing and each change, on a form of 20 rows', () => {
    expect(regole).toMatchObject({ termineElencoGiorni: 15, righeModuloAdesione: 20 });
    expect(articolo('accessi')).toMatch(/^Le parti concordano 5 accessi: non più di 5 persone alla volta/);
    expect(articolo('elenco')).toContain('entro 15 giorni dalla sottoscrizione e da ogni successiva variazione');
  });
  it('CH-03 leaves to the commander who has an access and who has it no longer', () => {
    expect(regole.abilita).toBe('REFERENTE');
    expect(articolo('abilitazione')).toContain('Assegnare gli accessi agli operatori e toglierli spetta al comandante');
  });
  it('CH-04 CH-15 wants each operator appointed and instructed, and the request to be part of the act', () => {
    expect(regole.designazione).toBe('CUMULATIVA');
    expect(articolo('designazione')).toContain('lo istruisce sul corretto uso dei dati');
    expect(articolo('allegati')).toContain('la domanda di adesione del Fruitore');
  });
  it('CH-05 covers individuals, households and documents, and nothing else', () => {
    expect(regole).toMatchObject({
      visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'DOCUMENTI'],
      profili: ['S', 'M', 'L'],
      verifiche: [],
    });
    expect(regole).toMatchObject({ eccezioneMotivata: false, modiAlternativi: false, pacchetti: [] });
  });
  it('CH-06 CH-07 CH-17 refreshes daily, closes what is left unattended, lets only the portal reach the data', () => {
    expect(regole).toMatchObject({ aggiornamento: 'GIORNALIERO', reti: 'LIBERE' });
    expect(articolo('aggiornamento')).toContain('dal giorno successivo');
    expect(regole.sessione.inattivitaMinuti).toBe(10);
    expect(articolo('postazioni')).toContain('protocollo cifrato; solo il servizio di consultazione raggiunge i sistemi interni');
    expect(articolo('credenziali')).toContain('non si cedono nemmeno per breve tempo');
    expect(articolo('uso')).toContain('L’accesso è in sola lettura');
  });
  it('CH-08 watches concurrent use instead of forbidding it', () => {
    expect(regole.sessione.concorrenza).toBe('AMMESSA');
    expect(articolo('sessioni')).toContain('da più postazioni è rilevato e controllato dall’Erogatore');
  });
  it('CH-09 lasts 3 years and is renewed by an express act, which says for how long', () => {
    expect(regole).toMatchObject({ durataAnni: 3, rinnovo: null });
    expect(articolo('durata')).toMatch(/solo con un atto espresso, .* che ne stabilisce la nuova durata/);
  });
  it('CH-10 CH-11 CH-12 lapses with ANPR, warns before terminating, withdraws for public interest or new law', () => {
    expect(regole).toMatchObject({ decadenzaAnpr: true, diffida: true, recessoFruitoreGiorni: null });
    expect(articolo('decadenza')).toMatch(
      /decade quando è accertato, con atto .*, che l’Anagrafe nazionale .* assicura l’accesso al Fruitore/,
    );
    expect(articolo('risoluzione')).toMatch(
      /risolvere la convenzione, con lettera raccomandata .* in modo non rimediabile[^]*diffida prima per iscritto/,
    );
    expect(regole.recessoErogatore).toEqual([
      { causale: 'INTERESSE_PUBBLICO', immediato: false },
      { causale: 'NUOVA_NORMA', immediato: false },
    ]);
    expect(articolo('recesso')).toMatch(/motivi di interesse pubblico o nuove disposizioni di legge/);
  });
  it('CH-13 asks of each user place and date of birth', () => {
    expect(regole.schedaOperatore).toEqual(['dataNascita', 'luogoNascita', 'email']);
  });
  it('CH-14 is reviewed every year: purposes, active users, accesses without a basis or to data to be asked elsewhere', () => {
    expect(regole.verificaAnnuale).toBe(true);
    expect(articolo('verifiche')).toMatch(
      /Ogni anno .* finalità sono ancora attuali e quanti operatori sono attivi; chiude gli accessi privi di fondamento e quelli a dati che vanno chiesti ad altri/,
    );
  });
  it('CH-16 identifies one person, and delivers its credentials by separate ways', () => {
    expect(regole.metodiAccesso).toEqual(['PASSWORD']);
    expect(regole.password).toMatchObject({ lunghezzaMinima: 12, durataMesi: null });
    expect(articolo('credenziali')).toMatch(/identificano una sola persona[^]*giungono per canali separati/);
  });
  it('CH-18 LE-07 leaves the force controller of its own, under the decree of the police', () => {
    expect(articolo('privacy')).toContain('titolare autonomo');
    expect(articolo('privacy')).toMatch(/Il Fruitore tratta i dati secondo il D\.Lgs\. 18 maggio 2018, n\. 51/);
  });
  it('CH-19 forbids robots, has data erased once used, keeps what comes by cooperation from third parties; grants none itself', () => {
    expect(articolo('uso')).toContain('È vietato interrogare la banca dati con automatismi');
    expect(articolo('obblighi')).toMatch(
      /cancella i dati appena raggiunto lo scopo[^]*cooperazione applicativa e non li mette a disposizione di terzi/,
    );
    expect(regole.cooperazioneApplicativa).toBe(false);
    expect(articolo('ispezioni')).toContain('con preavviso');
  });
  it('CH-20 is free, exempt from registration tax and stamp duty, and names its court', () => {
    expect(articolo('oneri')).toMatch(/gratuita[^]*esente dall’imposta di registro e dall’imposta di bollo/);
    expect(articolo('oneri')).not.toContain('spese dell’atto');
    expect(articolo('foro')).toContain('foro di Siena.');
  });
  it('LE-11 keeps the register for the period that the comune has motivated', () => {
    expect(articolo('tracciamento')).toMatch(/si conservano per 24 mesi: è il tempo in cui/);
  });
});
