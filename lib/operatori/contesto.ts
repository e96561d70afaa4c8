import { isPersona, type Attore } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import { impedimento, STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Messaggi, Notifica } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import type { Operatore } from './dati';
import type { Parte } from './domain';

/** On whose behalf the actor acts: the fruitore's people carry an ente, everybody else is the comune. */
export function parteDi(attore: Attore): Parte {
  return isPersona(attore) && attore.enteId !== null ? 'FRUITORE' : 'EROGATORE';
}

export type Contorno = {
  readonly comune: string;
  readonly emailUfficio: string;
  readonly enteId: string;
  readonly ente: string;
  readonly pecEnte: string;
  readonly numero: string;
  readonly stato: string;
  readonly impedimento: string | null;
};

type Riga = {
  id: string;
  comune: string;
  email_ufficio: string;
  ente_id: string;
  ente: string;
  pec: string;
  numero: string;
  stato: string;
  sospesa: boolean;
  scadenza_il: string | null;
  recesso_il: string | null;
};

/** Names and addresses around a roster, and why its convenzione cannot be used now (null: it can). */
export async function contorno(tx: Tx, convenzioneId: string, now: Date): Promise<Contorno> {
  const trovato = (await contorni(tx, [convenzioneId], now)).get(convenzioneId);
  if (!trovato) throw nonTrovato('La convenzione');
  return trovato;
}

/** The same for many rosters, by convenzione. */
export async function contorni(tx: Tx, convenzioni: readonly string[], now: Date): Promise<ReadonlyMap<string, Contorno>> {
  const righe = await tx.$queryRaw<Riga[]>`
    SELECT c.id, e.denominazione AS comune, e.email_ufficio, c.ente_id, n.denominazione AS ente, n.pec, c.numero, c.stato,
      c.scadenza_il::text AS scadenza_il, c.recesso_efficace_il::text AS recesso_il,
           EXISTS (SELECT FROM sospensione q WHERE q.erogatore_id = c.erogatore_id AND q.convenzione_id = c.id AND q.revocata_il IS NULL) AS sospesa
      FROM convenzione c JOIN erogatore e ON e.id = c.erogatore_id JOIN ente n ON n.erogatore_id = c.erogatore_id AND n.id = c.ente_id
     WHERE c.id = ANY(${[...convenzioni]}::uuid[])`;
  return new Map(righe.map((riga) => [riga.id, contornoDi(riga, now)]));
}

function contornoDi(riga: Riga, now: Date): Contorno {
  const { comune, ente, numero, stato, sospesa } = riga;
  return {
    comune,
    ente,
    numero,
    stato,
    emailUfficio: riga.email_ufficio,
    enteId: riga.ente_id,
    pecEnte: riga.pec,
    impedimento: impedimento({ stato, sospesa, scadenzaIl: riga.scadenza_il, recessoEfficaceIl: riga.recesso_il }, oggi(now)),
  };
}

/** The roster of an act that has ended, or is not signed yet, is not touched. A suspended one may be prepared. */
export function assertConvenzioneViva({ stato, numero }: Contorno): void {
  if ((STATI_UTILIZZABILI as readonly string[]).includes(stato)) return;
  throw regola('CONVENZIONE_NON_IN_VIGORE', `La convenzione n. ${numero} non è in vigore: il suo elenco di operatori non si modifica.`);
}

/** Nobody is enabled under a convenzione that cannot be used today. */
export function assertConvenzioneUtilizzabile({ impedimento: codice, numero }: Contorno): void {
  if (codice !== null)
    throw regola(
      codice,
      `La convenzione n. ${numero} ora non è utilizzabile (${codice === 'CONVENZIONE_SOSPESA' ? 'sospesa' : 'scaduta o cessata'}): nessuno può essere abilitato.`,
    );
}

/** Where the fruitore's referente is written to: a referente with an account, else the ente's PEC. */
export async function recapitoReferente(tx: Tx, enteId: string, pecEnte: string): Promise<string> {
  const referente = await tx.utente.findFirst({
    where: { enteId, stato: 'ATTIVO', ruoli: { has: 'REFERENTE' } },
    orderBy: { creatoIl: 'asc' },
    select: { email: true },
  });
  return referente?.email ?? pecEnte;
}

type TipoAvviso = 'operatore-sospeso' | 'operatore-riammesso' | 'operatore-disabilitato';

/**
 * The same news of an act on an operator to whom it concerns: the other side and, where it has a reason to know, the person. Nobody is told
 * twice.
 */
export async function avvisiDellAtto<T extends TipoAvviso>(
  tx: Tx,
  { attore, operatore, intorno }: { attore: Attore; operatore: Pick<Operatore, 'enteId'>; intorno: Contorno },
  tipo: T,
  dati: Messaggi[T],
  persona: string | undefined,
): Promise<Notifica[]> {
  const controparte =
    parteDi(attore) === 'FRUITORE' ? intorno.emailUfficio : await recapitoReferente(tx, operatore.enteId, intorno.pecEnte);
  return [...new Set([controparte, persona])].flatMap((destinatario) => (destinatario ? [{ tipo, destinatario, dati } as Notifica] : []));
}
