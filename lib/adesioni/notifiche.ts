import { formatoItaliano, type DataIso } from '@/lib/core/date';
import type { Notifica } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { getComune, getPecNota } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { fineCollegamento, nuovoCollegamento } from './collegamenti';
import { NOMI_STATO_ADESIONE, type StatoAdesione } from './domain/stati';
import type { RigaAdesione } from './repository';

type Contesto = { readonly tx: Tx; readonly now: Date; readonly notifica: (messaggio: Notifica) => void };

/** The office's page of one request. */
export const paginaDomanda = (adesioneId: string): string => indirizzo(`/ufficio/adesioni/${adesioneId}`);

/** Denomination of the ente as declared; a dash for a draft that has not said it yet. */
export function denominazioneEnte(dati: unknown): string {
  const nome = (dati as { ente?: { denominazione?: unknown } } | null)?.ente?.denominazione;
  return typeof nome === 'string' && nome.trim() !== '' ? nome : '—';
}

function enteDi(dati: unknown): { codiceFiscale?: unknown; pec?: unknown } {
  return (dati as { ente?: { codiceFiscale?: unknown; pec?: unknown } } | null)?.ente ?? {};
}

/**
 * The mailboxes of a request: of who wrote, the PEC that the ente has declared, and the PEC on file when its codice fiscale is of a known
 * ente (RT-06). Each once.
 */
async function caselleDi(tx: Tx, { dati, emailRichiedente }: RigaAdesione): Promise<string[]> {
  const { codiceFiscale, pec } = enteDi(dati);
  const nota = typeof codiceFiscale === 'string' ? await getPecNota(tx, codiceFiscale) : null;
  const caselle = [emailRichiedente, pec, nota].filter((casella) => typeof casella === 'string');
  return [...new Set(caselle.map((casella) => casella.toLowerCase()))];
}

async function collegamentoNuovo({ tx, now }: Contesto, { erogatoreId, id }: RigaAdesione): Promise<string> {
  return (await nuovoCollegamento(tx, { erogatoreId, adesioneId: id }, fineCollegamento(now), now)).indirizzo;
}

/**
 * The receipt, to who wrote and to the ente's PEC: an ente always learns that somebody asked in its name.
 * Each gets a link of its own.
 */
export async function notificaRicevuta(
  contesto: Contesto,
  adesione: RigaAdesione,
  esito: { numero: string; ente: string; termineIl: DataIso },
): Promise<void> {
  const { denominazione } = await getComune(contesto.tx, adesione.erogatoreId);
  for (const destinatario of await caselleDi(contesto.tx, adesione)) {
    const collegamento = await collegamentoNuovo(contesto, adesione);
    contesto.notifica({
      tipo: 'adesione-ricevuta',
      destinatario,
      dati: { comune: denominazione, numero: esito.numero, ente: esito.ente, termineIl: formatoItaliano(esito.termineIl), collegamento },
    });
  }
}

/** Tells the applicant and the ente's PEC the new state, with the reason or whatever else must be known; `prima` adds who was told before. */
export async function notificaStato(
  contesto: Contesto,
  adesione: RigaAdesione,
  stato: StatoAdesione,
  motivo: string | null,
  prima: RigaAdesione = adesione,
): Promise<void> {
  const { denominazione } = await getComune(contesto.tx, adesione.erogatoreId);
  const caselle = [...(await caselleDi(contesto.tx, adesione)), ...(await caselleDi(contesto.tx, prima))];
  for (const destinatario of new Set(caselle)) {
    const collegamento = await collegamentoNuovo(contesto, adesione);
    contesto.notifica({
      tipo: 'adesione-stato',
      destinatario,
      dati: { comune: denominazione, numero: adesione.numero ?? '', stato: NOMI_STATO_ADESIONE[stato], motivo, collegamento },
    });
  }
}

/** RT-06: a correction of whose domanda it is, or of where the ente is written to, is told to who was told before and to who is told now. */
export async function notificaCorrezione(contesto: Contesto, prima: RigaAdesione, adesione: RigaAdesione): Promise<void> {
  const [era, ora] = [enteDi(prima.dati), enteDi(adesione.dati)];
  if (era.codiceFiscale === ora.codiceFiscale && era.pec === ora.pec) return;
  const motivo = 'La risposta all’ufficio ha corretto il codice fiscale o la PEC dell’ente.';
  await notificaStato(contesto, adesione, adesione.stato, motivo, prima);
}

/** Asks the applicant and the ente's PEC for integrations, with the link where to answer. */
export async function notificaIntegrazione(contesto: Contesto, adesione: RigaAdesione, richiesta: string): Promise<void> {
  const { denominazione } = await getComune(contesto.tx, adesione.erogatoreId);
  for (const destinatario of await caselleDi(contesto.tx, adesione)) {
    const collegamento = await collegamentoNuovo(contesto, adesione);
    contesto.notifica({
      tipo: 'adesione-integrazione-richiesta',
      destinatario,
      dati: { comune: denominazione, numero: adesione.numero ?? '', richiesta, collegamento },
    });
  }
}
