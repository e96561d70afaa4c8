import { describe, expect, it } from 'vitest';
import { modelloInProva } from '@/lib/testing/articoli-del-modello';
import { sassuolo } from './sassuolo';

const { regole, articolo } = modelloInProva(sassuolo);

describe('the preset of Sassuolo', () => {
  it('SA-01 is entered with SPID only: no password, no CIE', () => {
    expect(regole).toMatchObject({ metodiAccesso: ['SPID'], password: null });
    expect(articolo('credenziali')).toContain('Si accede con SPID.');
    expect(articolo('credenziali')).not.toMatch(/password|elettronica/i);
  });
  it('SA-02 SA-17 writes down who, in which role, on which positions, for monitoring alone', () => {
    expect(articolo('tracciamento')).toMatch(/chi, in quale ruolo, .* su quali persone e quali campi/);
    expect(articolo('tracciamento')).toMatch(/servono solo al monitoraggio e al controllo[^]*autorità giudiziaria/);
  });
  it('SA-03 is on HTTPS alone', () => {
    expect(articolo('postazioni')).toContain('protocollo cifrato');
  });
  it('SA-04 SA-12 answers specific queries, each with its reason: no export, no robots, no copy', () => {
    expect(regole).toMatchObject({ riferimentoPratica: 'OBBLIGATORIO', pacchetti: [], richiesteMinuto: 30 });
    expect(articolo('uso')).toMatch(
      /vietato interrogare la banca dati con automatismi, estrarne i dati in massa, duplicarla[^]*supera 30 richieste al minuto/,
    );
    expect(articolo('dati')).toContain('esclusa ogni estrazione della banca dati');
  });
  it('SA-05 SA-15 is verified every year by both, with an act of the technical manager that the fruitore receives', () => {
    expect(regole.verificaAnnuale).toBe(true);
    expect(articolo('verifiche')).toMatch(
      /^Ogni anno l’Erogatore verifica se le finalità sono ancora attuali e quanti operatori sono attivi/,
    );
    expect(articolo('verifiche')).toContain('un atto sottoscritto dal responsabile tecnico dell’Erogatore e trasmesso al Fruitore');
    expect(articolo('verifiche')).toMatch(
      /Almeno ogni anno il Fruitore, anche insieme all’Erogatore, verifica che i profili siano assegnati bene, che gli operatori siano ancora quelli e che il modo di accedere e l’uso dei dati corrispondano alle finalità/,
    );
  });
  it('SA-06 forbids concurrent access', () => {
    expect(regole.sessione.concorrenza).not.toBe('AMMESSA');
    expect(articolo('sessioni')).toContain('da una sola postazione');
  });
  it('SA-07 asks of each operator name, surname, codice fiscale, phone and e-mail, and nothing else', () => {
    expect(regole.schedaOperatore).toEqual(['telefono', 'email']);
  });
  it('SA-08 lets accesses be closed for anomalies, disuse, and people who cannot be reached', () => {
    expect(regole.inutilizzoMesi).toBeNull();
    expect(articolo('disuso')).toMatch(/anomalie .* non è reperibile[^]*a lungo inutilizzate/);
  });
  it('SA-09 is told at once of who leaves', () => {
    expect(articolo('elenco')).toMatch(/posta elettronica certificata[^]*lascia l’incarico il Fruitore lo comunica senza indugio/);
  });
  it('SA-10 wants each operator designated by an act of its own', () => {
    expect(regole).toMatchObject({ designazione: 'SINGOLA', abilita: 'UFFICIO' });
  });
  it('SA-11 SA-13 SA-14 has the fruitore keep a register of flows, erase what it used, train, and report', () => {
    expect(articolo('obblighi')).toMatch(
      /tiene sempre aggiornato un proprio registro dei flussi, con chi ha chiesto i dati, quale visura o estrazione, per quale finalità e di quale natura sono, e lo mostra all’Erogatore/,
    );
    expect(articolo('obblighi')).toContain('cancella i dati appena raggiunto lo scopo');
    expect(articolo('obblighi')).toMatch(/incidenti di sicurezza[^]*elenco degli operatori[^]*mutamenti tecnici o organizzativi/);
    expect(articolo('designazione')).toContain('forma gli operatori');
    expect(regole.verificaTrimestrale).toBe(true);
    expect(articolo('verifiche')).toContain('Ogni tre mesi il Fruitore controlla l’elenco dei propri operatori e ne comunica l’esito');
  });
  it('SA-18 runs at every hour, announces interruptions by notice, takes faults by certified mail', () => {
    expect(articolo('assistenza')).toMatch(
      /a ogni ora di ogni giorno[^]*con posta elettronica certificata: comune@pec[^]*avviso pubblicato/,
    );
  });
  it('SA-19 gives application cooperation to the Unione, on a store refreshed daily', () => {
    expect(regole.cooperazioneApplicativa).toBe(true);
    expect(articolo('cooperazione')).toMatch(/comuni e loro unioni .* copia aggiornata ogni giorno/);
  });
  it('SA-20 promises real time', () => {
    expect(regole.aggiornamento).toBe('TEMPO_REALE');
    expect(articolo('aggiornamento')).toContain('al momento della richiesta');
  });
  it('SA-21 SA-24 foresees the inspections of the Garante and of the comune, upon notice', () => {
    expect(articolo('ispezioni')).toMatch(/con preavviso tra gli uffici che si occupano di sicurezza[^]*Garante/);
  });
  it('SA-22 SA-23 is for work alone, in the hours that the fruitore sets, from stations out of the public’s reach', () => {
    expect(regole.orario).toBe('DEL_FRUITORE');
    expect(articolo('postazioni')).toMatch(
      /non accessibili al pubblico[^]*soltanto per il proprio lavoro[^]*nell’orario di lavoro stabilito dal Fruitore/,
    );
  });
});
