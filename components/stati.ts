import { NOMI_STATO_ADESIONE } from '@/lib/adesioni/domain/stati';
import { NOMI_STATO } from '@/lib/convenzioni/domain/stati';
import type { Tono } from './ui/toni';

interface Descrizione {
  testo: string;
  tono: Tono;
}

/**
 * How each state of adesione, convenzione, operatore, verifica, documento and anomalia is called on screen.
 * Tones: neutral before anything happens or after everything has, info while someone works on it,
 * success when it is in force, attention when a person must act, error when access is or may be lost.
 */
const STATI: Readonly<Record<string, Descrizione>> = {
  BOZZA: { testo: NOMI_STATO_ADESIONE.BOZZA, tono: 'neutro' },
  PRESENTATA: { testo: NOMI_STATO_ADESIONE.PRESENTATA, tono: 'attenzione' },
  IN_ISTRUTTORIA: { testo: NOMI_STATO_ADESIONE.IN_ISTRUTTORIA, tono: 'info' },
  INTEGRAZIONE_RICHIESTA: { testo: NOMI_STATO_ADESIONE.INTEGRAZIONE_RICHIESTA, tono: 'attenzione' },
  LEGITTIMITA_ATTESTATA: { testo: NOMI_STATO_ADESIONE.LEGITTIMITA_ATTESTATA, tono: 'info' },
  ACCOLTA: { testo: NOMI_STATO_ADESIONE.ACCOLTA, tono: 'successo' },
  RESPINTA: { testo: NOMI_STATO_ADESIONE.RESPINTA, tono: 'errore' },
  RITIRATA: { testo: NOMI_STATO_ADESIONE.RITIRATA, tono: 'neutro' },

  GENERATA: { testo: NOMI_STATO.GENERATA, tono: 'info' },
  FIRMATA_FRUITORE: { testo: NOMI_STATO.FIRMATA_FRUITORE, tono: 'attenzione' },
  VIGENTE: { testo: NOMI_STATO.VIGENTE, tono: 'successo' },
  DIFFIDATA: { testo: NOMI_STATO.DIFFIDATA, tono: 'attenzione' },
  RECESSO_PREAVVISATO: { testo: NOMI_STATO.RECESSO_PREAVVISATO, tono: 'attenzione' },
  ANNULLATA: { testo: NOMI_STATO.ANNULLATA, tono: 'neutro' },
  RISOLTA: { testo: NOMI_STATO.RISOLTA, tono: 'neutro' },
  RECEDUTA: { testo: NOMI_STATO.RECEDUTA, tono: 'neutro' },
  DECADUTA: { testo: NOMI_STATO.DECADUTA, tono: 'neutro' },
  SCADUTA: { testo: NOMI_STATO.SCADUTA, tono: 'neutro' },
  RINNOVATA: { testo: NOMI_STATO.RINNOVATA, tono: 'neutro' },
  SOSPESA: { testo: 'Sospesa', tono: 'errore' },

  PROPOSTO: { testo: 'Proposto', tono: 'neutro' },
  DESIGNATO: { testo: 'Designato', tono: 'attenzione' },
  ABILITATO: { testo: 'Abilitato', tono: 'info' },
  ATTIVO: { testo: 'Attivo', tono: 'successo' },
  SOSPESO: { testo: 'Sospeso', tono: 'errore' },
  DISABILITATO: { testo: 'Disabilitato', tono: 'neutro' },

  APERTA: { testo: 'Aperta', tono: 'info' },
  IN_RISPOSTA: { testo: 'In risposta', tono: 'info' },
  SOLLECITATA: { testo: 'Sollecitata', tono: 'attenzione' },
  CHIUSA: { testo: 'Chiusa', tono: 'successo' },
  NON_RISPOSTA: { testo: 'Senza risposta', tono: 'errore' },
  CONFERMATO: { testo: 'Confermato', tono: 'successo' },
  DA_MODIFICARE: { testo: 'Da modificare', tono: 'attenzione' },
  DA_DISABILITARE: { testo: 'Da disabilitare', tono: 'errore' },

  GENERATO: { testo: 'Generato', tono: 'neutro' },
  FIRMATO: { testo: 'Firmato', tono: 'info' },
  PROTOCOLLATO: { testo: 'Protocollato', tono: 'info' },
  TRASMESSO: { testo: 'Trasmesso', tono: 'info' },
  CONSEGNATO: { testo: 'Consegnato', tono: 'successo' },
  MANCATA_CONSEGNA: { testo: 'Mancata consegna', tono: 'errore' },

  RILEVATA: { testo: 'Rilevata', tono: 'errore' },
  GIUSTIFICAZIONE_CHIESTA: { testo: 'Giustificazione chiesta', tono: 'attenzione' },
  GIUSTIFICATA: { testo: 'Giustificata', tono: 'successo' },
  ACCERTATA: { testo: 'Accertata', tono: 'errore' },

  DA_INVIARE: { testo: 'In uscita', tono: 'info' },
  IN_INVIO: { testo: 'In invio', tono: 'info' },
  INVIATO: { testo: 'Inviato', tono: 'successo' },
  NON_INVIATO: { testo: 'Non inviato', tono: 'errore' },
  DA_VERIFICARE: { testo: 'Da verificare', tono: 'attenzione' },

  IN_ATTESA: { testo: 'In attesa', tono: 'neutro' },
  IN_CORSO: { testo: 'In corso', tono: 'info' },
  CONCLUSO: { testo: 'Concluso', tono: 'successo' },
  FALLITO: { testo: 'Non riuscito', tono: 'errore' },
};

/** The words for a state code; a code that is not in the table yet is shown as plain words, never as a code. */
export function descrizioneStato(stato: string): Descrizione {
  const parole = stato.toLowerCase().replaceAll('_', ' ');
  return STATI[stato] ?? { testo: parole.charAt(0).toUpperCase() + parole.slice(1), tono: 'neutro' };
}
