import { verificaCades } from './cades';
import { leggiAncore } from './cms/ancora-letta';
import { contestoDelFile } from './cms/contesto';
import { riconosci, togliInvolucro } from './formato';
import { esitoDeiMotivi, isRifiuto, motivo, rifiuta, type CodiceMotivo } from './motivi';
import { verificaPades } from './pades';
import type { RichiestaVerifica, Verifica } from './tipi';

const MAX_FILE = 64 << 20;

/**
 * Judges a signed file: PAdES or CAdES, whatever its name. Deterministic for equal input; no network, no clock.
 * Never throws on a malformed file: what cannot be read is NON_VALIDA with its reason.
 * CPU-bound: the web process calls `verificaInThread` instead.
 */
export async function verificaFirma(input: RichiestaVerifica): Promise<Verifica> {
  let formato: Verifica['formato'] = null;
  try {
    if (input.file.length > MAX_FILE) return nonValida(null, 'FILE_TROPPO_GRANDE');
    formato = riconosci(input.file, input.nome);
    const base = { ancore: leggiAncore(input.ancore), now: input.now, areeFirma: input.areeFirma };
    const contesto = contestoDelFile(base, input.revoche ?? []);
    const parziale =
      formato === 'PADES'
        ? verificaPades(input.file, input.originale, contesto)
        : verificaCades(togliInvolucro(input.file) ?? rifiuta('BUSTA_DANNEGGIATA', 'bad base64'), input.originale, contesto);
    const motivi = [...parziale.motivi, ...(input.avvisi ?? [])];
    const tutti = [...motivi, ...parziale.firme.flatMap(({ motivi }) => motivi)];
    return { esito: esitoDeiMotivi(tutti), formato, ...parziale, motivi };
  } catch (errore) {
    return nonValida(formato, isRifiuto(errore) ? errore.codice : 'VERIFICA_NON_RIUSCITA');
  }
}

/** A verdict reached without judging any signature. */
export function nonValida(formato: Verifica['formato'], codice: CodiceMotivo): Verifica {
  return { esito: 'NON_VALIDA', formato, firme: [], modificheSuccessive: 'nessuna', motivi: [motivo(codice)] };
}
