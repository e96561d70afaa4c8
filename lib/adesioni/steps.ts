import { daColonna, oggi, type DataIso } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { notificaStato } from './notifiche';
import { cambiaAdesione, cercaAdesione, getAdesione, getAdesionePerModifica, type RigaAdesione } from './repository';
import { datiAdesioneSchema, type DatiAdesione } from './schema';

/** An accepted request, as the act that follows needs it. */
export type AdesioneAccolta = {
  readonly id: string;
  readonly numero: string;
  readonly modelloId: string;
  readonly enteId: string;
  readonly dati: DatiAdesione;
  readonly presentataIl: Date;
  readonly estremi: EstremiDomanda | null;
};

/** By what an act names the request that it comes from: number, protocol (CA-01), day of the attestation (LE-02). */
export type EstremiDomanda = {
  readonly numero: string;
  readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
  readonly legittimitaIl: DataIso;
};

/** Null for one whose legitimacy nobody has attested. */
function estremiDi({ numero, protocolloNumero, protocolloData, legittimitaIl }: RigaAdesione): EstremiDomanda | null {
  if (legittimitaIl === null || numero === null) return null;
  const protocollo = protocolloNumero && protocolloData ? { numero: protocolloNumero, data: daColonna(protocolloData) } : null;
  return { numero, protocollo, legittimitaIl: oggi(legittimitaIl) };
}

/** The same for a convenzione that stands already; null also where the reader does not see the request. */
export async function estremiDellaDomanda(tx: Tx, id: string): Promise<EstremiDomanda | null> {
  const adesione = await cercaAdesione(tx, id);
  return adesione && estremiDi(adesione);
}

/**
 * LE-02: only an accepted request, whose legitimacy was therefore attested, leads to a convenzione. REGOLA `ADESIONE_NON_ACCOLTA`
 * otherwise.
 */
export async function getAdesioneAccolta(tx: Tx, id: string): Promise<AdesioneAccolta> {
  const adesione = await getAdesione(tx, id);
  const { stato, numero, enteId, modelloId, presentataIl, creataIl } = adesione;
  if (stato !== 'ACCOLTA' || numero === null || enteId === null)
    throw regola('ADESIONE_NON_ACCOLTA', 'La convenzione si genera solo da una domanda di adesione accolta.');
  const dati = datiAdesioneSchema.parse(adesione.dati);
  return { id, numero, modelloId, enteId, dati, presentataIl: presentataIl ?? creataIl, estremi: estremiDi(adesione) };
}

/** Holds the request until this transaction ends, so that two clicks do not make two acts of it. */
export async function tenereAdesione(tx: Tx, id: string): Promise<void> {
  await getAdesionePerModifica(tx, id);
}

/** Who signs for the ente that asks: the legal representative that the request declares (CH-13). */
export async function rappresentanteDellaDomanda(tx: Tx, id: string): Promise<DatiAdesione['legaleRappresentante']> {
  return datiAdesioneSchema.parse((await getAdesione(tx, id)).dati).legaleRappresentante;
}

/** Tells who asked something about its request, with the way back to its page; the request stays where it is. */
export async function avvisareRichiedente(contesto: Parameters<typeof notificaStato>[0], id: string, motivo: string): Promise<void> {
  const adesione = await getAdesione(contesto.tx, id);
  await notificaStato(contesto, adesione, adesione.stato, motivo);
}

/**
 * Its entry in the register of protocol has been annulled: the request has no number until it is entered again (DPR 445/2000, art. 54). A
 * number that its acts print already is not made free (`libera`) for another paper: refused (REGOLA).
 */
export async function ritirareProtocolloDomanda(tx: Tx, id: string, { libera, now }: { libera: boolean; now: Date }): Promise<void> {
  const { versione, stato } = await getAdesionePerModifica(tx, id);
  if (libera && (stato === 'ACCOLTA' || stato === 'LEGITTIMITA_ATTESTATA'))
    throw regola(
      'PROTOCOLLO_GIA_USATO',
      'Gli atti che sono seguiti alla domanda portano già questo numero: non si libera per un altro documento. Annulla la registrazione ' +
        'senza indicare l’errore di trascrizione: il numero resta annullato, e la domanda ne può avere un altro.',
    );
  await cambiaAdesione(tx, id, versione, { protocolloNumero: null, protocolloData: null, aggiornataIl: now });
}
