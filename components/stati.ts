import { NOMI_STATO_ADESIONE } from '@/lib/adesioni/domain/stati';
import { NOMI_STATO } from '@/lib/convenzioni/domain/stati';
import { NOMI_STATO_MESSAGGIO } from '@/lib/messaggi/domain';
import { NOMI_STATO_OPERATORE } from '@/lib/operatori/domain/operatore';
import { NOMI_STATO_PACCHETTO } from '@/lib/pacchetti/domain/stati';
import { NOMI_STATO_SEGNALAZIONE } from '@/lib/segnalazioni/domain/stati';
import { NOMI_STATO_ECCEZIONE } from '@/lib/visure/domain/stati-eccezione';
import type { Tono } from './ui/toni';

/** Each state table calls its states by itself. Suspension is no state, but it is shown in the place of one. */
const NOMI = {
  ...NOMI_STATO_ADESIONE,
  ...NOMI_STATO,
  ...NOMI_STATO_OPERATORE,
  ...NOMI_STATO_MESSAGGIO,
  ...NOMI_STATO_SEGNALAZIONE,
  ...NOMI_STATO_ECCEZIONE,
  ...NOMI_STATO_PACCHETTO,
  SOSPESA: 'Sospesa',
} as const;

export type StatoMostrato = keyof typeof NOMI;

/**
 * How the states of adesione, convenzione, operatore and messaggio look: a state without a tone does not compile.
 * Tones: neutral before anything happens or after everything has, info while someone works on it,
 * success when it is in force, attention when a person must act, error when access is or may be lost.
 */
const TONI: Readonly<Record<StatoMostrato, Tono>> = {
  BOZZA: 'neutro',
  CHIESTA: 'attenzione',
  CONCESSA: 'successo',
  NEGATA: 'errore',

  RICHIESTO: 'info',
  IN_PRODUZIONE: 'info',
  PRONTO: 'successo',
  ANNULLATO: 'neutro',
  FALLITO: 'errore',
  SCADUTO: 'neutro',
  RITIRATO: 'neutro',

  APERTA: 'attenzione',
  CORRETTA: 'successo',
  CONFERMATA: 'neutro',

  PRESENTATA: 'attenzione',
  IN_ISTRUTTORIA: 'info',
  INTEGRAZIONE_RICHIESTA: 'attenzione',
  LEGITTIMITA_ATTESTATA: 'info',
  ACCOLTA: 'successo',
  RESPINTA: 'errore',
  RITIRATA: 'neutro',

  GENERATA: 'info',
  FIRMATA_FRUITORE: 'attenzione',
  VIGENTE: 'successo',
  DIFFIDATA: 'attenzione',
  RECESSO_PREAVVISATO: 'attenzione',
  ANNULLATA: 'neutro',
  RISOLTA: 'neutro',
  RECEDUTA: 'neutro',
  DECADUTA: 'neutro',
  SCADUTA: 'neutro',
  RINNOVATA: 'neutro',
  SOSPESA: 'errore',

  PROPOSTO: 'neutro',
  DESIGNATO: 'attenzione',
  ABILITATO: 'info',
  ATTIVO: 'successo',
  SOSPESO: 'errore',
  DISABILITATO: 'neutro',

  DA_INVIARE: 'info',
  IN_INVIO: 'info',
  INVIATO: 'successo',
  NON_INVIATO: 'errore',
  DA_VERIFICARE: 'attenzione',
};

/** The words and the tone of a state. */
export function descrizioneStato(stato: StatoMostrato): { testo: string; tono: Tono } {
  return { testo: NOMI[stato], tono: TONI[stato] };
}
