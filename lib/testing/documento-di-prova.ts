import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';

/** A three-page convenzione with every kind of block: what the tests read, and what a bench can time. */
const BLOCCHI: readonly Blocco[] = [
  { tipo: 'titolo', testo: 'Convenzione per la consultazione telematica dell’anagrafe della popolazione residente' },
  { tipo: 'sottotitolo', testo: 'tra il Comune di Borgo Sereno e l’Azienda sanitaria del Colle' },
  {
    tipo: 'paragrafo',
    testo: 'Tra le parti qui indicate, che si scambiano il presente atto in forma elettronica, si conviene quanto segue.',
  },
  {
    tipo: 'coppie',
    righe: [
      ['Erogatore', 'Comune di Borgo Sereno, piazza della Concordia 1, 55012 Borgo Sereno (LU)'],
      ['Rappresentato da', 'Nevena Šarić, responsabile dei servizi demografici'],
      ['Fruitore', 'Azienda sanitaria del Colle'],
      ['Rappresentato da', "Ignazio D'Angelò, direttore generale, codice fiscale DNGGNZ70A01E715K"],
      ['Domicilio digitale', 'protocollo.generale.servizi.amministrativi.territoriali@pec.aziendasanitariadelcolle.esempio.it'],
      ['Partita IVA', ''],
    ],
  },
  {
    tipo: 'griglia',
    righe: [
      ['Numero', '2026/0001'],
      ['Data di sottoscrizione', '10/03/2026'],
      ['Domicilio digitale del responsabile del trattamento', 'protocollo.generale@pec.aziendasanitariadelcolle.esempio.it'],
      ['Note', ''],
    ],
  },
  {
    tipo: 'articolo',
    numero: 1,
    titolo: 'Oggetto e finalità',
    commi: [
      'Il Comune consente al fruitore di consultare i dati dell’anagrafe per lo svolgimento dei propri compiti istituzionali, nei limiti della presente convenzione e senza oneri per le parti (art. 50, comma 2, del Codice dell’amministrazione digitale).',
      'La consultazione è ammessa per le sole finalità che seguono:\na) verifica delle dichiarazioni sostitutive rese dagli assistiti, ai sensi dell’art. 71 del D.P.R. n. 445 del 2000;\nb) iscrizione al servizio sanitario e scelta del medico;\nc) recapito di comunicazioni che la legge impone, quando l’indirizzo in possesso del fruitore non è più valido.',
      'Ogni altra finalità richiede un atto aggiuntivo.',
    ],
  },
  {
    tipo: 'articolo',
    numero: 2,
    titolo: 'Operatori',
    commi: [
      'Accedono soltanto le persone designate per iscritto dal fruitore ed elencate nell’allegato. Ciascuna riceve credenziali personali, che non può cedere né prestare; il fruitore comunica senza ritardo, e comunque entro il giorno lavorativo successivo, chi cambia mansione o cessa dal servizio.',
    ],
  },
  {
    tipo: 'articolo',
    numero: 3,
    titolo:
      'Obblighi del fruitore e registrazione delle consultazioni, tracciamento degli accessi, conservazione e verifiche periodiche sulla loro pertinenza',
    commi: [
      'Il fruitore tratta i dati nel rispetto del regolamento (UE) 2016/679 e non li comunica a terzi fuori dai casi previsti dalla legge.',
      'Ogni richiesta, anche rifiutata, è annotata in un registro che non può essere modificato: chi, quando, per quale finalità, con quale riferimento di pratica e quali dati.',
    ],
  },
  {
    tipo: 'elenco',
    voci: [
      'le credenziali sono personali e si rinnovano ogni 90 giorni',
      'una postazione alla volta per ciascun operatore',
      'dopo cinque tentativi falliti l’utenza è sospesa',
    ],
  },
  {
    tipo: 'firme',
    parti: [
      { ruolo: 'Per l’Azienda sanitaria del Colle', nominativo: "Ignazio D'Angelò", parte: 'FRUITORE' },
      { ruolo: 'Per il Comune di Borgo Sereno', nominativo: 'Nevena Šarić' },
    ],
  },
  {
    tipo: 'nota',
    testo:
      'Firmato digitalmente ai sensi dell’art. 24 del D.Lgs. n. 82 del 2005. Impronta delle clausole (SHA-256): 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.',
  },
  { tipo: 'nuova-pagina' },
  { tipo: 'titolo', testo: 'Allegato: operatori designati' },
  {
    tipo: 'tabella',
    didascalia: 'Persone che accedono alla banca dati',
    intestazioni: ['Cognome e nome', 'Codice fiscale', 'Data di nascita', 'Ufficio', 'Posta elettronica'],
    righe: [
      ['Nuñez Paloma', 'NZUPLM85T41Z131R', '01/12/1985', 'Sportello assistiti', 'paloma.nunez@aziendasanitariadelcolle.esempio.it'],
      ['Ferrari Älva Zoë', 'FRRLVZ90A41F205X', '01/01/1990', 'Recapiti e notifiche', 'a.ferrari@colle.esempio.it'],
    ],
  },
  {
    tipo: 'grafico',
    titolo: 'Consultazioni per mese',
    unita: 'numero di visure',
    serie: [
      { etichetta: 'Gennaio', valore: 1240 },
      { etichetta: 'Febbraio', valore: 980 },
      { etichetta: 'Marzo', valore: 0 },
      { etichetta: 'Verifica di dichiarazioni sostitutive', valore: 312.5 },
    ],
  },
];

export function documentoPdfDiProva(cambi: Partial<DocumentoPdf> = {}): DocumentoPdf {
  return {
    titolo: 'Convenzione tra Borgo Sereno e Azienda sanitaria del Colle',
    oggetto: 'Consultazione telematica dell’anagrafe',
    identificativo: 'Convenzione 2026/0042, versione 1',
    ente: {
      denominazione: 'Comune di Borgo Sereno',
      sottotitolo: 'Servizi demografici · piazza della Concordia 1, 55012 Borgo Sereno (LU)',
    },
    data: new Date('2026-11-23T09:30:00Z'),
    blocchi: BLOCCHI,
    ...cambi,
  };
}
