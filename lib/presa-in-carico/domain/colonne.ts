/** The three sheets that a comune fills in, column by column: the template, the reader and the refusals all speak of these. */

export const FOGLI = { convenzioni: 'Convenzioni', operatori: 'Operatori', documenti: 'Documenti' } as const;
export type Foglio = keyof typeof FOGLI;

/** `obbligo`: SEMPRE, or A_VOLTE as `aiuto` says. */
export type Colonna = {
  readonly titolo: string;
  readonly obbligo: 'SEMPRE' | 'A_VOLTE' | 'MAI';
  readonly aiuto: string;
  readonly esempio: string;
};

const sempre = (titolo: string, esempio: string, aiuto = ''): Colonna => ({ titolo, obbligo: 'SEMPRE', esempio, aiuto });
const aVolte = (titolo: string, esempio: string, aiuto: string): Colonna => ({ titolo, obbligo: 'A_VOLTE', esempio, aiuto });
const mai = (titolo: string, esempio: string, aiuto = ''): Colonna => ({ titolo, obbligo: 'MAI', esempio, aiuto });

const SE_NUOVO = 'Serve solo se l’ente non è ancora in Varco: se c’è già basta il suo codice fiscale.';
const REFERENTE = 'Lascia vuote tutte le colonne del referente se coincide con il rappresentante.';

const CONVENZIONI = {
  numero: sempre('Numero dell’atto', '45/2023', 'Come è scritto sull’atto. Gli altri fogli indicano la convenzione con questo numero.'),
  dataAtto: sempre('Data dell’atto', '12/03/2023'),
  stipulataIl: mai('Data dell’ultima firma', '20/03/2023', 'Se è diversa dalla data dell’atto: la durata si conta da qui.'),
  scadenzaScritta: mai(
    'Scadenza scritta nell’atto',
    '20/03/2027',
    'Solo se l’atto dice un giorno prima di quello che si ricava dalle clausole e dai rinnovi già firmati (righe di tipo RINNOVO del foglio ' +
      'Documenti), o se il rinnovo stabilisce da sé fino a quando. Oltre le clausole del modello non si va.',
  ),
  stato: mai('Stato', 'VIGENTE', 'Vuoto vale VIGENTE; se il termine è passato diventa SCADUTA da sé.'),
  cessataIl: aVolte('Cessata il', '', 'Serve per le convenzioni risolte, recedute, decadute o rinnovate.'),
  cessazioneMotivo: aVolte('Motivo della cessazione', '', 'Serve insieme alla data di cessazione.'),
  enteCodiceFiscale: sempre('Codice fiscale dell’ente', '00170780464', 'Da questo Varco riconosce un ente che c’è già.'),
  enteDenominazione: aVolte('Denominazione dell’ente', 'Azienda sanitaria di esempio', SE_NUOVO),
  enteTipo: aVolte('Tipo di ente', 'AZIENDA_SANITARIA', SE_NUOVO),
  entePartitaIva: mai('Partita IVA dell’ente', ''),
  enteIndirizzo: aVolte('Indirizzo dell’ente', 'Via Roma 1', SE_NUOVO),
  enteComune: aVolte('Comune dell’ente', 'Lucca', SE_NUOVO),
  enteProvincia: aVolte('Provincia dell’ente', 'LU', SE_NUOVO),
  entePec: aVolte('PEC dell’ente', 'ente@pec.example', SE_NUOVO),
  enteEmail: aVolte('E-mail dell’ente', 'ufficio@ente.example', SE_NUOVO),
  enteTelefono: mai('Telefono dell’ente', '0583 123456'),
  modello: sempre('Modello', '', 'Il codice del modello approvato che contiene le clausole con cui è stata firmata.'),
  versioneModello: mai('Versione del modello', '1', 'Vuoto vale l’ultima versione approvata.'),
  profilo: sempre('Profilo', 'S', 'Il profilo dei dati concesso.'),
  visure: sempre('Visure', 'INDIVIDUALE; COMPOSIZIONE_FAMIGLIA', 'I codici delle visure concesse, separati da punto e virgola.'),
  finalita: sempre(
    'Finalità',
    'Iscrizione degli assistiti | L. 833/1978; Recupero dei ticket | D.L. 78/2009',
    'Di ciascuna la descrizione e la norma, separate da una barra verticale; più finalità separate da punto e virgola.',
  ),
  numeroAccessi: sempre('Numero di accessi', '5', 'Quante persone possono avere un accesso.'),
  motivoAnpr: aVolte('Perché non basta ANPR', '', 'Serve se il modello decade con ANPR.'),
  rappresentanteCognome: sempre('Cognome del rappresentante', 'Bianchi', 'Chi rappresenta oggi l’ente: firmerà gli atti che verranno.'),
  rappresentanteNome: sempre('Nome del rappresentante', 'Anna'),
  rappresentanteCodiceFiscale: sempre('Codice fiscale del rappresentante', 'BNCNNA70A41E715T'),
  rappresentanteQualifica: sempre('Qualifica del rappresentante', 'Direttrice generale'),
  rappresentanteNascitaData: sempre('Data di nascita del rappresentante', '01/01/1970'),
  rappresentanteNascitaLuogo: sempre('Luogo di nascita del rappresentante', 'Lucca'),
  rappresentanteEmail: mai('E-mail del rappresentante', 'direzione@ente.example', 'Senza, non potrà ricevere le credenziali.'),
  referenteCognome: mai('Cognome del referente', 'Verdi', REFERENTE),
  referenteNome: mai('Nome del referente', 'Carlo', REFERENTE),
  referenteCodiceFiscale: mai('Codice fiscale del referente', 'VRDCRL75A01E715R', REFERENTE),
  referenteNascitaData: mai('Data di nascita del referente', '01/01/1975', REFERENTE),
  referenteNascitaLuogo: mai('Luogo di nascita del referente', 'Lucca', REFERENTE),
  referenteEmail: mai('E-mail del referente', 'referente@ente.example', REFERENTE),
  comuneCognome: sempre('Cognome di chi ha firmato per il comune', 'Neri', 'Chi firmò allora, anche se non è più in carica.'),
  comuneNome: sempre('Nome di chi ha firmato per il comune', 'Paolo'),
  comuneQualifica: sempre('Qualifica di chi ha firmato per il comune', 'Sindaco'),
  legittimitaDa: mai(
    'Legittimità valutata da',
    'Paolo Neri, Sindaco',
    'Chi ha verificato i presupposti di legittimità (DPCM 194/2014, art. 5).',
  ),
  legittimitaIl: mai('Legittimità valutata il', '01/03/2023', 'Se manca, la convenzione entra con un avviso e un compito per l’ufficio.'),
} as const satisfies Readonly<Record<string, Colonna>>;

const OPERATORI = {
  convenzione: sempre('Convenzione', '45/2023', 'Il numero dell’atto, come nel foglio Convenzioni.'),
  cognome: sempre('Cognome', 'Rossi'),
  nome: sempre('Nome', 'Lia'),
  codiceFiscale: sempre('Codice fiscale', 'RSSLIA85A41E715C'),
  dataNascita: mai('Data di nascita', '01/01/1985'),
  luogoNascita: mai('Luogo di nascita', 'Lucca'),
  email: mai('E-mail', 'lia.rossi@ente.example', 'Senza, non potrà ricevere le credenziali.'),
  telefono: mai('Telefono', '0583 654321'),
  sede: mai('Sede di lavoro', 'Ufficio protocollo'),
  designatoIl: aVolte('Designato il', '01/04/2023', 'Il giorno dell’atto di designazione: serve insieme al file.'),
  designazione: aVolte(
    'File della designazione',
    'designazione-rossi.pdf',
    'Il nome del file caricato. Lo stesso file può designare più persone.',
  ),
  abilitatoDal: mai('Abilitato dal', '05/04/2023', 'Da quando consultava prima di Varco.'),
  disabilitatoIl: mai('Disabilitato il', '', 'Solo per chi non ha più l’accesso: resta nella storia dell’elenco.'),
} as const satisfies Readonly<Record<string, Colonna>>;

const DOCUMENTI = {
  convenzione: sempre('Convenzione', '45/2023', 'Il numero dell’atto, come nel foglio Convenzioni.'),
  file: sempre('File', 'convenzione-45.pdf', 'Il nome del file caricato; con la cartella se due file si chiamano allo stesso modo.'),
  tipo: sempre('Tipo di documento', 'CONVENZIONE'),
  titolo: mai('Titolo', 'Convenzione n. 45/2023', 'Come lo chiama il fascicolo; vuoto: il nome del tipo.'),
  data: sempre('Data del documento', '12/03/2023'),
  forma: mai(
    'Firma',
    'CARTA',
    'CARTA se è la scansione di un foglio firmato a mano, DIGITALE se è firmato digitalmente. Vuoto: come si trova nel file.',
  ),
  verso: mai('Entrata o uscita', 'ENTRATA', 'ENTRATA, USCITA o INTERNO. Vuoto: ENTRATA.'),
  protocolloNumero: mai('Numero di protocollo', '1234', 'Il protocollo di allora: non è preso da quello di Varco.'),
  protocolloData: aVolte('Data di protocollo', '13/03/2023', 'Serve insieme al numero di protocollo.'),
} as const satisfies Readonly<Record<string, Colonna>>;

export const COLONNE = { convenzioni: CONVENZIONI, operatori: OPERATORI, documenti: DOCUMENTI } as const satisfies Readonly<
  Record<Foglio, Readonly<Record<string, Colonna>>>
>;

export const colonneDi = (foglio: Foglio): Readonly<Record<string, Colonna>> => COLONNE[foglio];

/** How a column is called in a refusal; the key itself where it is none. */
export const titoloColonna = (foglio: Foglio, chiave: string): string => colonneDi(foglio)[chiave]?.titolo ?? chiave;
