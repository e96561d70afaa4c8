import type { Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import { LettorePdf } from './lettore';
import { interoDi, isDizionario, isRiferimento, type Oggetto, type Riferimento } from './oggetti';

export type Indiretto = { numero: number; generazione: number; valore: Oggetto; inizio: number; fine: number };

/**
 * Reads `n g obj … endobj` exactly at a position. `lunghezza` resolves an indirect /Length; null where it must be direct
 * (cross-reference streams, which are read before anything can be resolved).
 */
export function leggiIndiretto(
  byte: Uint8Array,
  posizione: number,
  lunghezza: ((riferimento: Riferimento) => Oggetto) | null,
  bilancio: Bilancio,
): Indiretto {
  const lettore = new LettorePdf(byte, posizione, bilancio);
  const numero = lettore.intero();
  const generazione = lettore.intero();
  lettore.esigi('obj');
  const valore = lettore.oggetto();
  lettore.saltaBianchi();
  if (!lettore.parola('stream')) {
    lettore.esigi('endobj');
    return { numero, generazione, valore, inizio: posizione, fine: lettore.pos };
  }
  if (!isDizionario(valore)) return lettore.errore('stream without a dictionary');
  if (byte[lettore.pos] === 0x0d && byte[lettore.pos + 1] === 0x0a) lettore.pos += 2;
  else if (byte[lettore.pos] === 0x0a) lettore.pos += 1;
  else lettore.errore('end of line expected after "stream"');
  const dichiarata = valore.voci.get('Length') ?? null;
  const quanti = interoDi(isRiferimento(dichiarata) && lunghezza ? lunghezza(dichiarata) : dichiarata);
  if (quanti === null || quanti < 0 || lettore.pos + quanti > byte.length) rifiuta('PDF_DANNEGGIATO', 'bad stream length');
  const dati = byte.subarray(lettore.pos, lettore.pos + quanti);
  lettore.pos += quanti;
  lettore.esigi('endstream');
  lettore.esigi('endobj');
  return { numero, generazione, valore: { tipo: 'flusso', voci: valore.voci, dati }, inizio: posizione, fine: lettore.pos };
}
