import { personaDelComune } from '@/lib/core/attore';
import type { DataIso } from '@/lib/core/date';
import type { Verso } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import { IMPOSTAZIONE_INIZIALE, type ImpostazioneProtocollo, type ModoProtocollo } from './domain/protocollo';
import { assertNumeroPlausibile, CAMPI, daVarco, delComune, giaUsato, giornoDi, type Protocollato } from './numerazione';
import { fermareImpostazione, haNumeriDi, inserisciVoce, leggiImpostazione, vociConNumeri } from './repository';

/** What is to be entered. `numero` and `data`: as the office typed them, where the comune has a protocol of its own. */
type DaProtocollare = {
  readonly verso: Verso;
  readonly oggetto: string;
  readonly mittente?: string | null;
  readonly destinatario?: string | null;
  readonly enteId?: string | null;
  readonly documentoId?: string | null;
  readonly adesioneId?: string | null;
  readonly impronta?: string | null;
  readonly numero?: string | undefined;
  readonly data?: DataIso | undefined;
  /** Somebody has looked again at a number that seems wrong. */
  readonly conferma?: boolean;
};

/** Who gives the numbers in this comune. */
export async function modoProtocollo(tx: Tx): Promise<ModoProtocollo> {
  return (await leggiImpostazione(tx)).modo;
}

/**
 * The one way in which anything gets a protocol (DPR 445/2000, art. 53; CA-01): in the comune's register, with the number that its own
 * system gave, or with the next one of the built-in register where the comune has chosen it. Refuses (NON_VALIDO, beside the field) a
 * number or a date that is none, a date to come or before the document was there, a number already used, of which it says by what, and,
 * until it is confirmed, one that is much lower than the last.
 */
export async function protocollare(
  { tx, attore, now, nuovoId }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>,
  { numero: scritto, data: giorno, conferma = false, ...voce }: DaProtocollare,
  campi = CAMPI,
): Promise<Protocollato> {
  const { utenteId, erogatoreId } = personaDelComune(attore);
  await fermareImpostazione(tx, false);
  const impostazione = await leggiImpostazione(tx);
  const { modo, registro, aoo } = impostazione;
  const { numero, data, registratoIl } =
    modo === 'VARCO'
      ? await daVarco(tx, impostazione, scritto, now)
      : delComune(scritto, giorno, { now, nato: await giornoDi(tx, voce.documentoId) }, campi);
  if (modo === 'COMUNE' && !conferma) await assertNumeroPlausibile(tx, { registro, numero, data }, campi.conferma);
  const id = nuovoId();
  const nuova = { ...voce, erogatoreId, id, registro, aoo, numero, data, origine: modo, registratoDa: utenteId, registratoIl };
  if (!(await inserisciVoce(tx, nuova))) throw await giaUsato(tx, { registro, numero, data }, campi.numero);
  return { id, registro, numero, data };
}

/** An entry as it was made when the document came, outside Varco. `da`: the person of the comune who answers for the transcription. */
export type DiAllora = Omit<DaProtocollare, 'numero' | 'data' | 'conferma'> & {
  readonly erogatoreId: string;
  readonly id: string;
  readonly numero: string;
  readonly data: DataIso;
  readonly da: string;
};

/**
 * DPR 445/2000, art. 53: enters a number that the comune's own protocol gave in its time, never one of Varco's. Refuses (NON_VALIDO) one that
 * designates something else already.
 */
export async function registrareDiAllora(tx: Tx, { da, ...voce }: DiAllora, now: Date): Promise<void> {
  const { registro, aoo } = await registroDelComune(tx);
  const nuova = { ...voce, registro, aoo, origine: 'COMUNE', registratoDa: da, registratoIl: now };
  if (!(await inserisciVoce(tx, nuova))) throw await giaUsato(tx, { ...nuova }, 'numero');
}

/** Which of these numbers of the comune's own register designate something already, and what: by `anno/numero`. */
export async function numeriDiAllora(
  tx: Tx,
  numeri: readonly { readonly numero: string; readonly data: DataIso }[],
): Promise<Map<string, string>> {
  return vociConNumeri(tx, (await registroDelComune(tx)).registro, numeri);
}

/** Where the comune's own numbers are kept: never the register that Varco numbers. */
async function registroDelComune(tx: Tx): Promise<Pick<ImpostazioneProtocollo, 'registro' | 'aoo'>> {
  await fermareImpostazione(tx, false);
  const { modo, registro, aoo } = await leggiImpostazione(tx);
  if (modo === 'COMUNE') return { registro, aoo };
  const { registro: generale } = IMPOSTAZIONE_INIZIALE;
  return { registro: (await haNumeriDi(tx, generale, 'VARCO')) || registro === generale ? 'Protocollo del comune' : generale, aoo };
}
