import { verificaCades } from './cades';
import { leggiAncore } from './cms/ancora-letta';
import { contestoDelFile } from './cms/contesto';
import { MAX_FILE } from './bilancio';
import { riconosci, togliInvolucro } from './formato';
import { esitoDeiMotivi, isRifiuto, nonValida, rifiuta, tuttiIMotivi } from './motivi';
import { verificaPades } from './pades';
import type { RichiestaVerifica, Verifica } from './tipi';

/**
 * Judges a signed file: PAdES or CAdES, whatever its name. Deterministic for equal input; no network, no clock.
 * Never throws on a malformed file: what cannot be read is NON_VALIDA with its reason.
 * CPU-bound: the web process calls `verificaInThread` instead.
 */
export function verificaFirma(input: RichiestaVerifica): Promise<Verifica> {
  return verificaConsumando({ ...input, file: Uint8Array.from(input.file) });
}

/** The same of a file that nobody else needs: an envelope is opened in its own bytes, which are not to be read again. */
export async function verificaConsumando(input: RichiestaVerifica): Promise<Verifica> {
  let formato: Verifica['formato'] = null;
  try {
    if (input.file.length > MAX_FILE || (input.originale?.length ?? 0) > MAX_FILE) return nonValida(null, 'FILE_TROPPO_GRANDE');
    formato = riconosci(input.file, input.nome);
    const { now, areeFirma, firmatari } = input;
    const base = { ancore: leggiAncore(input.ancore), now, areeFirma, firmatari };
    const contesto = contestoDelFile(base, input.revoche ?? []);
    const parziale =
      formato === 'PADES'
        ? verificaPades(input.file, input.originale, contesto)
        : verificaCades(binario(input.file), input.originale, contesto);
    const motivi = [...parziale.motivi, ...(input.avvisi ?? [])];
    return { esito: esitoDeiMotivi(tuttiIMotivi({ ...parziale, motivi })), formato, ...parziale, motivi };
  } catch (errore) {
    return nonValida(formato, isRifiuto(errore) ? errore.codice : 'VERIFICA_NON_RIUSCITA');
  }
}

function binario(file: Uint8Array): Uint8Array {
  return togliInvolucro(file) ?? rifiuta('BUSTA_DANNEGGIATA', 'bad base64');
}
