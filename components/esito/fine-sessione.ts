type Fine = { tono: 'info' | 'attenzione'; titolo: string; testo: string };

const TESTI: Readonly<Record<string, Fine>> = {
  INATTIVITA: {
    tono: 'info',
    titolo: 'La sessione è terminata',
    testo: 'È rimasta ferma oltre il tempo previsto: entra di nuovo per continuare.',
  },
  DURATA: {
    tono: 'info',
    titolo: 'La sessione è terminata',
    testo: 'Ha raggiunto la durata massima di una giornata di lavoro: entra di nuovo per continuare.',
  },
  SOSTITUITA: {
    tono: 'attenzione',
    titolo: 'Sei entrato da un’altra postazione',
    testo:
      'Le stesse credenziali non possono stare in due posti: questa sessione è stata chiusa. Se non sei stato tu, cambia subito la password e avvisa il tuo referente.',
  },
  OPERATORE_SOSPESO: {
    tono: 'attenzione',
    titolo: 'Il tuo accesso è stato sospeso',
    testo: 'Il motivo ti è stato scritto per e-mail. Rivolgiti al referente del tuo ente.',
  },
  OPERATORE_DISABILITATO: {
    tono: 'attenzione',
    titolo: 'Il tuo accesso è stato disabilitato',
    testo: 'Non figuri più tra gli operatori del tuo ente. Rivolgiti al referente.',
  },
  CONVENZIONE_SOSPESA: {
    tono: 'attenzione',
    titolo: 'La convenzione del tuo ente è sospesa',
    testo: 'Le consultazioni sono chiuse finché la sospensione non viene revocata. Rivolgiti al referente del tuo ente.',
  },
  CONVENZIONE_CESSATA: {
    tono: 'attenzione',
    titolo: 'La convenzione del tuo ente è cessata',
    testo:
      'Le consultazioni sono chiuse, le credenziali non valgono più e nessun referente può rinnovarle. Per sapere se il tuo ente ne avrà un’altra rivolgiti al suo referente; per il resto, all’ufficio del comune.',
  },
  ACCESSI_REVOCATI: {
    tono: 'attenzione',
    titolo: 'Gli accessi del tuo ente sono stati revocati',
    testo: 'Le credenziali non valgono più. Rivolgiti al referente del tuo ente.',
  },
  PASSWORD_CAMBIATA: {
    tono: 'info',
    titolo: 'La password è stata cambiata',
    testo: 'Le altre sessioni sono state chiuse: entra con la nuova. Se non sei stato tu, avvisa subito il referente.',
  },
  CREDENZIALI_RINNOVATE: {
    tono: 'attenzione',
    titolo: 'Le tue credenziali sono state rinnovate',
    testo: 'Quelle di prima non valgono più: usa il collegamento che hai ricevuto per e-mail.',
  },
  CHIUSA_DAL_TITOLARE: {
    tono: 'info',
    titolo: 'Hai chiuso questa sessione da un’altra postazione',
    testo: 'Entra di nuovo per continuare.',
  },
};

const ALTRO: Fine = {
  tono: 'attenzione',
  titolo: 'La sessione è stata chiusa',
  testo: 'L’ha chiusa l’ufficio del comune o il tuo ente. Per sapere perché, rivolgiti al referente o all’ufficio.',
};

/**
 * What to tell who was cut off, by the reason recorded when its session ended; null when it left by itself, or there is nothing to tell.
 */
export function fineSessione(motivo: string | null): Fine | null {
  if (motivo === null || motivo === 'USCITA') return null;
  return TESTI[motivo] ?? ALTRO;
}
