import { formatoItaliano, type DataIso } from '@/lib/core/date';
import type { Notifica } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { getPecNota } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { fineCollegamento, nuovoCollegamento } from './collegamenti';
import { NOMI_STATO_ADESIONE, type StatoAdesione } from './domain/stati';
import type { RigaAdesione } from './repository';

type Contesto = { readonly tx: Tx; readonly now: Date; readonly notifica: (messaggio: Notifica) => void };

/** Name and mailbox of the comune that owns the transaction. */
export function getComune(tx: Tx, erogatoreId: string) {
  return tx.erogatore.findUniqueOrThrow({
    where: { id: erogatoreId },
    select: { codice: true, denominazione: true, emailUfficio: true, pec: true, telefono: true, indirizzo: true },
  });
}

/** The office's page of one request. */
export const paginaUfficio = (adesioneId: string): string => indirizzo(`/ufficio/adesioni/${adesioneId}`);

/** Denomination of the ente as declared; a dash for a draft that has not said it yet. */
export function denominazioneEnte(dati: unknown): string {
  const nome = (dati as { ente?: { denominazione?: unknown } } | null)?.ente?.denominazione;
  return typeof nome === 'string' && nome.trim() !== '' ? nome : '—';
}

/**
 * The mailboxes of a request: those given, and the PEC on file when its codice fiscale is of a known ente, whoever wrote (RT-06). Each
 * once.
 */
async function caselleDi(tx: Tx, { dati }: RigaAdesione, caselle: readonly (string | null)[]): Promise<string[]> {
  const codiceFiscale = (dati as { ente?: { codiceFiscale?: unknown } } | null)?.ente?.codiceFiscale;
  const nota = typeof codiceFiscale === 'string' ? await getPecNota(tx, codiceFiscale) : null;
  return [...new Set([...caselle, nota].filter((casella) => casella !== null).map((casella) => casella.toLowerCase()))];
}

async function collegamentoNuovo({ tx, now }: Contesto, { erogatoreId, id }: RigaAdesione): Promise<string> {
  return (await nuovoCollegamento(tx, { erogatoreId, adesioneId: id }, fineCollegamento(now), now)).indirizzo;
}

/**
 * The receipt, to who wrote and to the ente's own mailboxes: an ente always learns that somebody asked in its name.
 * Each gets a link of its own.
 */
export async function notificaRicevuta(
  contesto: Contesto,
  adesione: RigaAdesione,
  esito: { numero: string; ente: string; termineIl: DataIso; caselle: readonly string[] },
): Promise<void> {
  const { denominazione } = await getComune(contesto.tx, adesione.erogatoreId);
  for (const destinatario of await caselleDi(contesto.tx, adesione, esito.caselle)) {
    const collegamento = await collegamentoNuovo(contesto, adesione);
    contesto.notifica({
      tipo: 'adesione-ricevuta',
      destinatario,
      dati: { comune: denominazione, numero: esito.numero, ente: esito.ente, termineIl: formatoItaliano(esito.termineIl), collegamento },
    });
  }
}

/** Tells the applicant, and the ente if it is known, the new state, with the reason or whatever else must be known. */
export async function notificaStato(
  contesto: Contesto,
  adesione: RigaAdesione,
  stato: StatoAdesione,
  motivo: string | null,
): Promise<void> {
  const { denominazione } = await getComune(contesto.tx, adesione.erogatoreId);
  for (const destinatario of await caselleDi(contesto.tx, adesione, [adesione.emailRichiedente])) {
    const collegamento = await collegamentoNuovo(contesto, adesione);
    contesto.notifica({
      tipo: 'adesione-stato',
      destinatario,
      dati: { comune: denominazione, numero: adesione.numero ?? '', stato: NOMI_STATO_ADESIONE[stato], motivo, collegamento },
    });
  }
}

/** Asks the applicant for integrations, with the link where to answer. */
export async function notificaIntegrazione(contesto: Contesto, adesione: RigaAdesione, richiesta: string): Promise<void> {
  const { denominazione } = await getComune(contesto.tx, adesione.erogatoreId);
  for (const destinatario of await caselleDi(contesto.tx, adesione, [adesione.emailRichiedente])) {
    const collegamento = await collegamentoNuovo(contesto, adesione);
    contesto.notifica({
      tipo: 'adesione-integrazione-richiesta',
      destinatario,
      dati: { comune: denominazione, numero: adesione.numero ?? '', richiesta, collegamento },
    });
  }
}
