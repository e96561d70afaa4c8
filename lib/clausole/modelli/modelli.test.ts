import { describe, expect, it } from 'vitest';
import { scrivereClausole } from '../catalogo';
import { compilaArticoli, compilaRegole } from '../compila';
import { capannori } from './capannori';
import { chianciano } from './chianciano';

const PARTE = { denominazione: 'Ente', codiceFiscale: '0', indirizzo: 'Via 1', pec: 'a@b.example' };
/** What the act says in the article of one clause. */
const articolo = (modello: typeof capannori | typeof chianciano, chiave: string): string =>
  compilaArticoli(scrivereClausole(modello.clausole), {
    erogatore: PARTE,
    fruitore: PARTE,
    numeroAccessi: 2,
    profilo: { codice: 'S', nome: 'Essenziale' },
    visure: ['INDIVIDUALE'],
    finalita: [],
    responsabile: null,
    data: '2026-03-10',
  })
    .filter((voce) => voce.chiave === chiave)
    .flatMap(({ commi }) => commi)
    .join(' ');

const CA = compilaRegole(scrivereClausole(capannori.clausole));
const CH = compilaRegole(scrivereClausole(chianciano.clausole));

describe('the preset of Capannori', () => {
  it('CA-02 CA-24 agrees networks and works beyond office hours', () => {
    expect(articolo(capannori, 'postazioni')).toContain('rete privata virtuale');
    expect(articolo(capannori, 'postazioni')).toContain('oltre l’orario degli uffici');
  });
  it('CA-14 lasts 4 years and 4 more, once', () => {
    expect(CA.durataAnni).toBe(4);
    expect(articolo(capannori, 'durata')).toContain('per altri 4 anni, una sola volta');
  });
  it('CA-15 lets the comune withdraw for a cause, at once for public interest, and the fruitore with 30 days', () => {
    expect(CA.recessoFruitoreGiorni).toBe(30);
    expect(CA.recessoErogatore.filter(({ immediato }) => immediato).map(({ causale }) => causale)).toEqual(['INTERESSE_PUBBLICO']);
    expect(CA.recessoErogatore).toHaveLength(3);
  });
  it('CA-16 is free and names its court', () => {
    expect(articolo(capannori, 'oneri')).toContain('gratuita');
    expect(articolo(capannori, 'foro')).toContain('Lucca');
  });
  it('CA-17 asks the operator’s card', () => {
    expect(CA.schedaOperatore).toEqual(['dataNascita', 'luogoNascita', 'email', 'telefono', 'sede']);
  });
  it('CA-18 sets the password’s rules', () => {
    expect(CA.password).toEqual({
      lunghezzaMinima: 8,
      maiuscola: true,
      minuscola: true,
      cifra: true,
      speciale: true,
      durataMesi: 3,
      storico: 3,
    });
  });
  it('CA-19 forbids concurrent access', () => {
    expect(CA.sessione.concorrenza).not.toBe('AMMESSA');
  });
  it('CA-05 CA-08 CA-21 CA-22 grants seven visure, refreshed daily, under an appointed processor', () => {
    expect(CA.visure).toEqual([
      'CITTADINI_PER_INDIRIZZO',
      'PATERNITA_MATERNITA',
      'STORICO_INDIVIDUALE',
      'COMPOSIZIONE_FAMIGLIA',
      'COMPOSIZIONE_FAMIGLIA_ALLA_DATA',
      'POSIZIONI_FAMILIARI',
      'INDIRIZZI_FAMIGLIA',
    ]);
    expect(CA).toMatchObject({ abilita: 'UFFICIO', forzeOrdine: false });
    expect(articolo(capannori, 'aggiornamento')).toContain('ogni giorno');
    expect(articolo(capannori, 'privacy')).toContain('atto separato');
  });
  it('CA-23 names two addresses for faults', () => {
    expect(capannori.clausole.assistenza.indirizzi).toHaveLength(2);
  });
  it('CA-03 CA-07 CA-13 gives other data, or an answer by PEC or on paper, upon a motivated request; extracts nothing', () => {
    expect(CA).toMatchObject({ eccezioneMotivata: true, modiAlternativi: true, pacchetti: [] });
    expect(articolo(capannori, 'dati')).toContain('esclusa ogni estrazione della banca dati');
  });
  it('CA-06 CA-25 CA-26 wants operators authorised and instructed, leavers told, and ends with its purposes', () => {
    expect(articolo(capannori, 'designazione')).toMatch(/per iscritto.*lo autorizza al trattamento e lo istruisce/);
    expect(articolo(capannori, 'elenco')).toMatch(/posta elettronica certificata.*lascia l’incarico/);
    expect(articolo(capannori, 'finalita')).toContain('se vengono meno tutte, la convenzione è risolta');
  });
  it('CA-09 CA-10 CA-11 closes for anomalies and lasting disuse, replaces lost credentials, wants stations out of reach', () => {
    expect(CA.inutilizzoMesi).toBeNull();
    expect(articolo(capannori, 'disuso')).toContain('a lungo inutilizzate');
    expect(articolo(capannori, 'credenziali')).toContain('sono disabilitate e sostituite');
    expect(articolo(capannori, 'postazioni')).toContain('luoghi non accessibili al pubblico');
  });
  it('CA-12 CA-20 CA-27 keeps the register, has the fruitore check its own, foresees the Garante', () => {
    expect(CA).toMatchObject({ conservazioneMesi: 24, verificaAnnuale: true });
    expect(articolo(capannori, 'verifiche')).toContain('controlla periodicamente gli accessi dei propri operatori');
    expect(articolo(capannori, 'ispezioni')).toContain('Garante');
  });
  it('CA-02 CA-24 binds to the private network, and to no hours', () => {
    expect(CA).toMatchObject({ reti: 'VPN', orario: 'LIBERO', aggiornamento: 'GIORNALIERO' });
  });
});

describe('the preset of Chianciano Terme', () => {
  it('CH-02 CH-13 agrees the accesses, wants names in 15 days, on a form of 20 rows', () => {
    expect(CH).toMatchObject({ termineElencoGiorni: 15, righeModuloAdesione: 20 });
  });
  it('CH-03 lets the commander enable', () => {
    expect(CH.abilita).toBe('REFERENTE');
  });
  it('CH-05 covers individuals, households and documents', () => {
    expect(CH.visure).toEqual(['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'DOCUMENTI']);
  });
  it('CH-08 watches concurrent use instead of forbidding it', () => {
    expect(CH.sessione.concorrenza).toBe('AMMESSA');
  });
  it('CH-09 lasts 3 years and is renewed by an express act', () => {
    expect(CH.durataAnni).toBe(3);
    expect(articolo(chianciano, 'durata')).toContain('solo con un atto espresso');
  });
  it('CH-10 CH-11 CH-12 lapses with ANPR, warns before terminating, withdraws for public interest or new law', () => {
    expect(CH).toMatchObject({ decadenzaAnpr: true, diffida: true });
    expect(CH.recessoErogatore.map(({ causale }) => causale)).toEqual(['INTERESSE_PUBBLICO', 'NUOVA_NORMA']);
  });
  it('CH-14 is reviewed every year', () => {
    expect(CH.verificaAnnuale).toBe(true);
  });
  it('CH-18 leaves the force controller of its own', () => {
    expect(CH.forzeOrdine).toBe(true);
    expect(articolo(chianciano, 'privacy')).toContain('titolare autonomo');
  });
  it('CH-20 is free and names its court', () => {
    expect(articolo(chianciano, 'oneri')).toContain('gratuita');
    expect(articolo(chianciano, 'foro')).toContain('Siena');
  });
  it('CH-04 CH-15 wants each operator appointed and instructed, and the request to be part of the act', () => {
    expect(CH.designazione).toBe('CUMULATIVA');
    expect(articolo(chianciano, 'designazione')).toContain('lo istruisce sul corretto uso dei dati');
    expect(articolo(chianciano, 'allegati')).toContain('la domanda di adesione del Fruitore');
  });
  it('CH-06 CH-07 CH-17 refreshes daily, closes what is left unattended, lets only the portal reach the data', () => {
    expect(CH).toMatchObject({ aggiornamento: 'GIORNALIERO', reti: 'LIBERE' });
    expect(CH.sessione.inattivitaMinuti).toBe(10);
    expect(articolo(chianciano, 'postazioni')).toContain('solo il servizio di consultazione raggiunge i sistemi interni');
    expect(articolo(chianciano, 'credenziali')).toContain('non si cedono nemmeno per breve tempo');
  });
  it('CH-16 identifies one person, and delivers its credentials by separate ways', () => {
    expect(CH.password).toMatchObject({ lunghezzaMinima: 12, durataMesi: null });
    expect(articolo(chianciano, 'credenziali')).toContain('giungono per canali separati');
  });
  it('CH-19 forbids robots, has data erased once used, keeps what comes by cooperation from third parties; grants none itself', () => {
    expect(articolo(chianciano, 'uso')).toContain('È vietato interrogare la banca dati con automatismi');
    expect(articolo(chianciano, 'obblighi')).toMatch(
      /cancella i dati appena raggiunto lo scopo.*cooperazione applicativa e non li mette a disposizione di terzi/s,
    );
    expect(CH.cooperazioneApplicativa).toBe(false);
  });
  it('LE-11 keeps the register for the period that the comune has motivated', () => {
    for (const modello of [capannori, chianciano]) expect(articolo(modello, 'tracciamento')).toContain('24 mesi');
  });
});
