import type { Traccia } from '../enti';

type Chiave = 'asl' | 'tribunale' | 'acquedotto' | 'unione' | 'parco' | 'universita' | 'gas' | 'camera' | 'bonifica' | 'prefettura' | 'riscossione' | 'scuola' | 'trasporti' | 'istituto' | 'farmacie' | 'mensa';

const INDIVIDUALE = ['INDIVIDUALE', 'Identificare con certezza la persona a cui si riferisce la pratica.'] as const;
const FAMIGLIA = ['COMPOSIZIONE_FAMIGLIA', 'Verificare il nucleo dichiarato da chi chiede una prestazione.'] as const;
const CONTROLLI = ['Controllo delle dichiarazioni sostitutive', 'art. 71 del D.P.R. 28 dicembre 2000, n. 445'] as const;
const AVVISI = ['Notifica di atti e avvisi', 'art. 137 e seguenti del codice di procedura civile'] as const;

/** Fruitori of the first comune: invented bodies, each with what it asks. */
export const ENTI_CAPANNORI: Readonly<Record<Chiave, Traccia>> = {
  asl: {
    tipo: 'AZIENDA_SANITARIA', denominazione: 'Azienda sanitaria della Piana', sigla: 'asl', indirizzo: 'Via dell’Ospedale 1', comune: 'Lucca', provincia: 'LU', qualifica: 'Direttrice generale',
    finalita: [['Iscrizione al servizio sanitario e scelta del medico', 'art. 19 della legge 23 dicembre 1978, n. 833'], ['Esenzioni e prestazioni legate al nucleo familiare', 'art. 8 della legge 24 dicembre 1993, n. 537'], CONTROLLI],
    profilo: 'M', motivoProfilo: 'Le esenzioni dipendono dalla composizione della famiglia e dallo stato civile.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 10, operatori: 10, schedeIncomplete: 2,
  },
  tribunale: {
    tipo: 'AUTORITA_GIUDIZIARIA', denominazione: 'Ufficio notificazioni del circondario', sigla: 'notificazioni', indirizzo: 'Piazza della Giustizia 2', comune: 'Lucca', provincia: 'LU', qualifica: 'Dirigente',
    finalita: [AVVISI], profilo: 'S', motivoProfilo: 'Per notificare bastano le generalità e la residenza.', visure: [INDIVIDUALE], accessi: 4, operatori: 3,
  },
  acquedotto: {
    tipo: 'GESTORE_DI_SERVIZI', denominazione: 'Acque della Piana S.p.A.', sigla: 'acquepiana', indirizzo: 'Via del Depuratore 18', comune: 'Porcari', provincia: 'LU', qualifica: 'Amministratore delegato',
    finalita: [['Bonus idrico e subentri nelle utenze', 'delibera ARERA 897/2017']], profilo: 'M', motivoProfilo: 'Il bonus idrico spetta in base al numero dei componenti della famiglia.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 5, operatori: 3,
  },
  unione: {
    tipo: 'COMUNE', denominazione: 'Unione dei comuni dell’Alta Valle', sigla: 'altavalle', indirizzo: 'Piazza del Municipio 4', comune: 'Altopascio', provincia: 'LU', qualifica: 'Presidente dell’Unione',
    finalita: [CONTROLLI], profilo: 'M', motivoProfilo: 'Serve confrontare le famiglie dichiarate per i servizi scolastici.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 3, operatori: 2,
  },
  parco: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Ente parco delle Pizzorne', sigla: 'parcopizzorne', indirizzo: 'Via del Bosco 9', comune: 'Pescia', provincia: 'PT', qualifica: 'Presidente',
    finalita: [['Notifica di sanzioni amministrative', 'art. 14 della legge 24 novembre 1981, n. 689']], profilo: 'S', motivoProfilo: 'Per notificare bastano le generalità e la residenza.', visure: [INDIVIDUALE], accessi: 2, operatori: 2,
  },
  universita: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Azienda per il diritto allo studio della costa', sigla: 'dirittostudio', indirizzo: 'Lungarno degli Studi 30', comune: 'Pisa', provincia: 'PI', qualifica: 'Direttore',
    finalita: [CONTROLLI], profilo: 'M', motivoProfilo: 'Le borse di studio dipendono dal nucleo familiare dichiarato.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 4, operatori: 3,
  },
  gas: {
    tipo: 'GESTORE_DI_SERVIZI', denominazione: 'Reti Gas del Serchio S.r.l.', sigla: 'retigas', indirizzo: 'Via Industriale 77', comune: 'Porcari', provincia: 'LU', qualifica: 'Amministratrice unica',
    finalita: [['Riscossione di somme non pagate', 'art. 1219 del codice civile']], profilo: 'S', motivoProfilo: 'Serve l’indirizzo di residenza degli intestatari che non si trovano.', visure: [INDIVIDUALE], accessi: 3, operatori: 2,
  },
  camera: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Agenzia per il lavoro della provincia', sigla: 'agenzialavoro', indirizzo: 'Viale dell’Impiego 12', comune: 'Lucca', provincia: 'LU', qualifica: 'Direttrice',
    finalita: [CONTROLLI, ['Collocamento mirato', 'legge 12 marzo 1999, n. 68']], profilo: 'M', motivoProfilo: 'Le graduatorie tengono conto dei familiari a carico.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 6, operatori: 4,
  },
  bonifica: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Consorzio di bonifica del lago', sigla: 'bonificalago', indirizzo: 'Via dei Canali 5', comune: 'Altopascio', provincia: 'LU', qualifica: 'Presidente',
    finalita: [['Ruoli di contribuenza', 'art. 21 del R.D. 13 febbraio 1933, n. 215']], profilo: 'S', motivoProfilo: 'Servono generalità e residenza dei consorziati.', visure: [INDIVIDUALE], accessi: 2, operatori: 2,
  },
  prefettura: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Ufficio territoriale per la cittadinanza', sigla: 'utcittadinanza', indirizzo: 'Via del Governo 1', comune: 'Lucca', provincia: 'LU', qualifica: 'Viceprefetto',
    finalita: [['Istruttoria delle domande di cittadinanza', 'legge 5 febbraio 1992, n. 91']], profilo: 'M', motivoProfilo: 'L’istruttoria riguarda la residenza continuativa e la famiglia.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 3, operatori: 2,
  },
  riscossione: {
    tipo: 'GESTORE_DI_SERVIZI', denominazione: 'Riscossioni Apuane S.p.A.', sigla: 'riscossioniapuane', indirizzo: 'Via del Marmo 40', comune: 'Pisa', provincia: 'PI', qualifica: 'Amministratore delegato',
    finalita: [['Campagne promozionali verso i nuovi residenti', 'regolamento aziendale del 2021']], profilo: 'M', motivoProfilo: 'Serve conoscere le famiglie appena arrivate nel comune.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 8, operatori: 3,
  },
  scuola: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Istituto comprensivo dei Colli', sigla: 'iccolli', indirizzo: 'Via della Scuola 3', comune: 'Capannori', provincia: 'LU', qualifica: 'Dirigente scolastica',
    finalita: [['Verifica dell’obbligo di istruzione', 'art. 114 del D.Lgs. 16 aprile 1994, n. 297']], profilo: 'S', motivoProfilo: 'Servono generalità e residenza dei minori in età di obbligo.', visure: [INDIVIDUALE], accessi: 1, operatori: 1,
  },
  trasporti: {
    tipo: 'GESTORE_DI_SERVIZI', denominazione: 'Autolinee della Lucchesia S.c.a.r.l.', sigla: 'autolinee', indirizzo: 'Piazzale della Stazione 2', comune: 'Lucca', provincia: 'LU', qualifica: 'Presidente',
    finalita: [['Agevolazioni tariffarie per le famiglie', 'art. 16 della legge regionale 31 luglio 1998, n. 42']], profilo: 'M', motivoProfilo: 'L’agevolazione spetta in base ai componenti della famiglia.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 2, operatori: 1,
  },
  istituto: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Istituto per l’edilizia pubblica', sigla: 'ediliziapubblica', indirizzo: 'Via delle Case 21', comune: 'Lucca', provincia: 'LU', qualifica: 'Direttore generale',
    finalita: [CONTROLLI], profilo: 'M', motivoProfilo: 'Gli alloggi si assegnano in base al nucleo familiare.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 4, operatori: 2,
  },
  farmacie: {
    tipo: 'AZIENDA_SANITARIA', denominazione: 'Azienda speciale farmacie comunali', sigla: 'farmaciecomunali', indirizzo: 'Via della Salute 8', comune: 'Capannori', provincia: 'LU', qualifica: 'Direttrice',
    finalita: [['Consegna di farmaci a domicilio', 'art. 1 del D.Lgs. 3 ottobre 2009, n. 153']], profilo: 'S', motivoProfilo: 'Servono la residenza e le generalità di chi riceve il farmaco.', visure: [INDIVIDUALE], accessi: 2, operatori: 1,
  },
  mensa: {
    tipo: 'ALTRA_AMMINISTRAZIONE', denominazione: 'Azienda di servizi alla persona delle Sei Miglia', sigla: 'aspseimiglia', indirizzo: 'Via della Mensa 6', comune: 'Capannori', provincia: 'LU', qualifica: 'Presidente',
    finalita: [['Tariffe della ristorazione scolastica', 'art. 5 del D.Lgs. 13 aprile 2017, n. 63']], profilo: 'M', motivoProfilo: 'Le tariffe dipendono dalla composizione della famiglia.', visure: [INDIVIDUALE, FAMIGLIA], accessi: 2, operatori: 1,
  },
};
