import { personaDelComune } from '@/lib/core/attore';
import { daColonna, formatoItaliano, istanteItaliano, oggi, partiData, type DataIso } from '@/lib/core/date';
import type { Verso } from '@/lib/core/documenti';
import { nonValido, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import {
  IMPOSTAZIONE_INIZIALE,
  isMoltoPiuBasso,
  istanteDiRegistrazione,
  numeroAnnuale,
  numeroScritto,
  type ImpostazioneProtocollo,
  type ModoProtocollo,
} from './domain/protocollo';
import { assertGiornoAperto } from './giorno-aperto';
import {
  fermareImpostazione,
  haNumeriDi,
  inserisciVoce,
  leggiImpostazione,
  natoIl,
  prossimoDelRegistro,
  ultimaRegistrazione,
  ultimoNumero,
  voceCon,
  vociConNumeri,
} from './repository';

/** What is to be entered. `numero` and `data`: as the office typed them, where the comune has a protocol of its own. */
export type DaProtocollare = {
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

export type Protocollato = { readonly id: string; readonly registro: string; readonly numero: string; readonly data: DataIso };

/** How the fields are called in the form that asks them. */
const CAMPI = { numero: 'numero', data: 'data', conferma: 'conferma' };

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

async function daVarco(tx: Tx, { registro }: ImpostazioneProtocollo, scritto: string | undefined, now: Date) {
  if (scritto !== undefined)
    throw regola(
      'REGISTRO_INTERNO',
      'Il comune ha scelto il registro interno: il numero lo dà Varco. Ricarica la pagina e registra senza scriverlo.',
    );
  const ultima = await ultimaRegistrazione(tx, registro, now);
  const registratoIl = istanteDiRegistrazione(now, ultima);
  if (registratoIl === null)
    throw regola(
      'OROLOGIO_INDIETRO',
      `L’ultima registrazione del registro interno è del ${istanteItaliano(ultima ?? now)}, che deve ancora venire: l’orologio del server è sbagliato, ` +
        'o lo è stato. Avvisa chi gestisce Varco. Se ora è giusto, nel registro di protocollo si annullano le registrazioni che devono ancora ' +
        'venire, e i numeri riprendono; se una non si annulla più, si sceglie un altro registro.',
    );
  const data = oggi(registratoIl);
  await assertGiornoAperto(tx, data);
  return { numero: numeroAnnuale(await prossimoDelRegistro(tx, registro, partiData(data).anno)), data, registratoIl };
}

/** The day on which the document was composed, or came through Varco; null where it may be older than what Varco knows of it. */
async function giornoDi(tx: Tx, documentoId: string | null | undefined): Promise<DataIso | null> {
  const nato = documentoId ? await natoIl(tx, documentoId) : null;
  return nato && oggi(nato);
}

type Giorni = { readonly now: Date; readonly nato: DataIso | null };

function delComune(scritto: string | undefined, data: DataIso | undefined, { now, nato }: Giorni, campi: typeof CAMPI) {
  const mancano: Record<string, string> = {};
  if (scritto === undefined) mancano[campi.numero] = 'Scrivi il numero di protocollo.';
  if (data === undefined) mancano[campi.data] = 'Scrivi la data del protocollo, come 31/12/2026.';
  if (scritto === undefined || data === undefined) throw nonValido(mancano);
  if (data > oggi(now)) throw nonValido({ [campi.data]: 'La data del protocollo è nel futuro.' });
  if (nato !== null && data < nato)
    throw nonValido({
      [campi.data]: `Questo documento è del ${formatoItaliano(nato)}: non può essere stato protocollato prima. Controlla la data.`,
    });
  const numero = numeroScritto(scritto, data);
  if (numero === null)
    throw nonValido({ [campi.numero]: 'Scrivi il numero in sole cifre, come 0001234; se aggiungi l’anno deve essere quello della data.' });
  return { numero, data, registratoIl: now };
}

async function assertNumeroPlausibile(tx: Tx, { registro, numero, data }: Omit<Protocollato, 'id'>, campo: string): Promise<void> {
  const ultimo = await ultimoNumero(tx, registro, data);
  if (ultimo && isMoltoPiuBasso(numero, ultimo.numero))
    throw nonValido({
      [campo]:
        `Il numero ${numero} è molto più basso dell’ultimo del ${partiData(data).anno}, che è ${ultimo.numero} del ${formatoItaliano(ultimo.data)}: ` +
        'controlla di averlo scritto per intero. Se è giusto, conferma qui.',
    });
}

/** The refusal for a number that is taken, with the name of what has it; or, of the same document, that it has one. */
async function giaUsato(tx: Tx, { registro, numero, data }: Omit<Protocollato, 'id'>, campo: string): Promise<Error> {
  const voce = await voceCon(tx, registro, data, numero);
  if (!voce)
    return regola('PROTOCOLLARE_NON_AMMESSO', 'Questo documento ha già il suo protocollo: un documento si protocolla una volta sola.');
  const quando = formatoItaliano(daColonna(voce.data));
  const stato = voce.annullatoIl ? ', annullato: un numero annullato non si usa di nuovo' : '';
  return nonValido({
    [campo]: `Il numero ${numero} del ${partiData(data).anno} è già di «${voce.oggetto}» (${quando}${stato}). Controlla il numero.`,
  });
}
