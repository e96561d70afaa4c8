import type { Indiretto } from './indiretti';
import { isDizionario, isFlusso, isRiferimento, nomeDi, type Oggetto } from './oggetti';
import type { PdfLetto } from './pdf-letto';
import type { Sezione, Voce } from './xref';

/** White space of any reader: the vertical tab is none by the standard, but C's `isspace` takes it. */
const BIANCHI = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);
const [INIZIO_COMMENTO, A_CAPO, RITORNO, LETTERA_X] = [0x25, 0x0a, 0x0d, 0x78];

/**
 * True when a reader that ignores the index and rebuilds it from the bytes added after `da` would find what the index shows. Such
 * readers take every `n g obj` and every `trailer`, inside streams and comments too, and the last one wins: so each must be one that
 * the index knows, in the order of the index, and nothing else may offer itself as a catalog, as an index or as a store of objects.
 */
export function reggeRicostruzione(documento: PdfLetto, da: number, aggiunti: readonly Indiretto[]): boolean {
  const sezioni = documento.sezioni.filter(({ posizione }) => posizione >= da);
  return (
    inOrdine(documento.sezioni, da) &&
    stessaRadice(documento, da) &&
    !aggiunti.some((aggiunto) => offreAltro(documento, sezioni, aggiunto)) &&
    trailerConosciuti(documento.byte, sezioni, da) &&
    oggettiConosciuti(documento.byte, aggiunti, da)
  );
}

/** The newer section comes later in the file, and after the objects that it names: then the last in the file is the last in the chain. */
function inOrdine(sezioni: readonly Sezione[], da: number): boolean {
  return sezioni.every(({ posizione, voci }, i) => {
    if (posizione < da) return true;
    const precedente = sezioni[i + 1]?.posizione ?? -1;
    return precedente < posizione && [...voci.values()].every((voce) => voce.tipo !== 'diretta' || voce.posizione <= posizione);
  });
}

/** Readers differ on which trailer they believe: all must lead to the same catalog, the one of the document that was signed. */
function stessaRadice({ sezioni }: PdfLetto, da: number): boolean {
  const prima = sezioni.findIndex(({ posizione }) => posizione < da);
  const interessate = prima < 0 ? sezioni : sezioni.slice(0, prima + 1);
  const radici = new Set(interessate.map(({ trailer }) => chiave(trailer.get('Root'))));
  return radici.size <= 1;
}

function chiave(radice: Oggetto | undefined): string {
  return isRiferimento(radice) ? `${radice.numero} ${radice.generazione}` : 'none';
}

/** A second catalog, an index outside the chain, or objects in a stream that the index does not look for there. */
function offreAltro(documento: PdfLetto, sezioni: readonly Sezione[], { numero, valore, inizio }: Indiretto): boolean {
  const radice = documento.trailer.get('Root');
  switch (isDizionario(valore) || isFlusso(valore) ? nomeDi(documento.voce(valore, 'Type')) : null) {
    case 'Catalog':
      return !isRiferimento(radice) || numero !== radice.numero;
    case 'XRef':
      return !sezioni.some(({ posizione }) => posizione === inizio);
    case 'ObjStm':
      return documento.numeriDentro(numero).some((dentro) => !sezioni.some(({ voci }) => isDentro(voci.get(dentro), numero)));
    default:
      return false;
  }
}

function isDentro(voce: Voce | undefined, contenitore: number): boolean {
  return voce?.tipo === 'compressa' && voce.contenitore === contenitore;
}

function trailerConosciuti(byte: Uint8Array, sezioni: readonly Sezione[], da: number): boolean {
  const attese = sezioni.filter(({ posizione }) => byte[saltaBianchi(byte, posizione)] === LETTERA_X);
  let visti = 0;
  for (const dove of occorrenze(byte, 'trailer', da))
    if (++visti > attese.length || !attese.some(({ posizione, fine }) => dove > posizione && dove < fine)) return false;
  return visti === attese.length;
}

function oggettiConosciuti(byte: Uint8Array, aggiunti: readonly Indiretto[], da: number): boolean {
  const noti = new Set(aggiunti.map(({ numero, generazione, inizio }) => `${saltaBianchi(byte, inizio)} ${numero} ${generazione}`));
  for (const dove of occorrenze(byte, 'obj', da)) {
    const testata = leggiTestata(byte, dove, da);
    if (testata !== null && !noti.has(testata)) return false;
  }
  return true;
}

function* occorrenze(byte: Uint8Array, parola: string, da: number): Generator<number> {
  const buffer = Buffer.from(byte.buffer, byte.byteOffset, byte.length);
  for (let dove = buffer.indexOf(parola, da, 'latin1'); dove >= 0; dove = buffer.indexOf(parola, dove + 1, 'latin1')) yield dove;
}

function saltaBianchi(byte: Uint8Array, inizio: number): number {
  let pos = inizio;
  while (BIANCHI.has(byte[pos] ?? -1)) pos++;
  return pos;
}

/**
 * The object whose header ends with the `obj` that stands there: position, number and generation. null when no header ends there;
 * `incerta` when comments stand inside it, that some readers skip.
 */
function leggiTestata(byte: Uint8Array, obj: number, da: number): string | null {
  const dopoGenerazione = primaDeiBianchi(byte, obj, da);
  const generazione = primaDelleCifre(byte, dopoGenerazione, da);
  if (generazione === dopoGenerazione) return dopoCommento(byte, dopoGenerazione, obj) ? 'incerta' : null;
  const dopoNumero = primaDeiBianchi(byte, generazione, da);
  if (dopoNumero === generazione) return null;
  const numero = primaDelleCifre(byte, dopoNumero, da);
  if (numero === dopoNumero) return dopoCommento(byte, dopoNumero, generazione) ? 'incerta' : null;
  const testo = (inizio: number, fine: number): number => Number(Buffer.from(byte.subarray(inizio, fine)).toString('latin1'));
  return `${numero} ${testo(numero, dopoNumero)} ${testo(generazione, dopoGenerazione)}`;
}

function primaDeiBianchi(byte: Uint8Array, fine: number, da: number): number {
  let pos = fine;
  while (pos > da && BIANCHI.has(byte[pos - 1] ?? -1)) pos--;
  return pos;
}

function primaDelleCifre(byte: Uint8Array, fine: number, da: number): number {
  let pos = fine;
  while (pos > da && (byte[pos - 1] ?? 0) >= 0x30 && (byte[pos - 1] ?? 0) <= 0x39) pos--;
  return pos;
}

/** Whether the white space between the two begins with the end of a line that holds a comment. */
function dopoCommento(byte: Uint8Array, inizio: number, fine: number): boolean {
  const capo = byte.subarray(inizio, fine).some((ottetto) => ottetto === A_CAPO || ottetto === RITORNO);
  if (!capo) return false;
  for (let pos = inizio - 1; pos >= 0 && byte[pos] !== A_CAPO && byte[pos] !== RITORNO; pos--)
    if (byte[pos] === INIZIO_COMMENTO) return true;
  return false;
}
