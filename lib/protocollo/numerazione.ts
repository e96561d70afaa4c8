/** Which number an entry has, and why it may not have it. */
import { daColonna, formatoItaliano, istanteItaliano, oggi, partiData, type DataIso } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { isMoltoPiuBasso, istanteDiRegistrazione, numeroAnnuale, numeroScritto, type ImpostazioneProtocollo } from './domain/protocollo';
import { assertGiornoAperto } from './giorno-aperto';
import { natoIl, prossimoDelRegistro, ultimaRegistrazione, ultimoNumero, voceCon } from './repository';

export type Protocollato = { readonly id: string; readonly registro: string; readonly numero: string; readonly data: DataIso };

/** How the fields are called in the form that asks them. */
export const CAMPI = { numero: 'numero', data: 'data', conferma: 'conferma' };

/** The next number of the register that Varco keeps, and the day on which it is given. */
export async function daVarco(tx: Tx, { registro }: ImpostazioneProtocollo, scritto: string | undefined, now: Date) {
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
export async function giornoDi(tx: Tx, documentoId: string | null | undefined): Promise<DataIso | null> {
  const nato = documentoId ? await natoIl(tx, documentoId) : null;
  return nato && oggi(nato);
}

type Giorni = { readonly now: Date; readonly nato: DataIso | null };

/** The number that the comune's own protocol gave, as the office typed it. */
export function delComune(scritto: string | undefined, data: DataIso | undefined, { now, nato }: Giorni, campi: typeof CAMPI) {
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

/** Refuses a number much lower than the last of its year. */
export async function assertNumeroPlausibile(tx: Tx, { registro, numero, data }: Omit<Protocollato, 'id'>, campo: string): Promise<void> {
  const ultimo = await ultimoNumero(tx, registro, data);
  if (ultimo && isMoltoPiuBasso(numero, ultimo.numero))
    throw nonValido({
      [campo]:
        `Il numero ${numero} è molto più basso dell’ultimo del ${partiData(data).anno}, che è ${ultimo.numero} del ${formatoItaliano(ultimo.data)}: ` +
        'controlla di averlo scritto per intero. Se è giusto, conferma qui.',
    });
}

/** The refusal for a number that is taken, with the name of what has it; or, of the same document, that it has one. */
export async function giaUsato(tx: Tx, { registro, numero, data }: Omit<Protocollato, 'id'>, campo: string): Promise<Error> {
  const voce = await voceCon(tx, registro, data, numero);
  if (!voce)
    return regola('PROTOCOLLARE_NON_AMMESSO', 'Questo documento ha già il suo protocollo: un documento si protocolla una volta sola.');
  const quando = formatoItaliano(daColonna(voce.data));
  const stato = voce.annullatoIl ? ', annullato: un numero annullato non si usa di nuovo' : '';
  return nonValido({
    [campo]: `Il numero ${numero} del ${partiData(data).anno} è già di «${voce.oggetto}» (${quando}${stato}). Controlla il numero.`,
  });
}
