import { addebitaCopia, type Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';

/**
 * A BER element as a view on the file: nothing is copied, so a 20 MB envelope costs its own size once.
 * Our own reader because the raw bytes decide (signed attributes) and because a lenient one hides a broken end.
 */
export type Nodo = {
  /** First identifier octet without the constructed bit: class (two high bits) and number. */
  readonly etichetta: number;
  readonly costruito: boolean;
  readonly indefinito: boolean;
  /** The whole element. */
  readonly byte: Uint8Array;
  readonly contenuto: Uint8Array;
  readonly figli: readonly Nodo[];
};

export const INTERO = 0x02;
export const BIT = 0x03;
export const OTTETTI = 0x04;
export const NULLO = 0x05;
export const OID = 0x06;
export const SEQUENZA = 0x10;
export const INSIEME = 0x11;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
/** Context-specific `[n]`. */
export const contesto = (numero: number): number => 0x80 | numero;

const COSTRUITI: ReadonlySet<number> = new Set([SEQUENZA, INSIEME]);
const PRIMITIVI: ReadonlySet<number> = new Set([0x01, INTERO, NULLO, OID, UTC_TIME, GENERALIZED_TIME]);
const MAX_PROFONDITA = 60;
const MAX_OID = 128;
const MAX_ISTANTE = 64;
const MAX_NODI = 4_000_000;
/** Of one element, when somebody asks for them as nodes. */
const MAX_FIGLI = 100_000;
/** Of octets in pieces where honest programs write them whole: signatures, digests, extensions. */
const MAX_SPEZZATI = 64 * 1024;

/** Reads one element at the start of the bytes; what follows it is the caller's to judge (`byte.length` is its size). */
export function leggiBer(byte: Uint8Array): Nodo {
  return nodo(byte, 0, percorri(byte, 0, byte.length, 0, { nodi: 0 }));
}

/** Where an element has its body and its end; `fine` is -1 for an indefinite length. */
type Testata = { etichetta: number; costruito: boolean; corpo: number; fine: number };

/**
 * Checks the whole of an element, at every depth, without building anything, and answers its end. Nodes are built later and only
 * where somebody looks: a revocation list of five megabytes inside an envelope is walked over once and costs no memory.
 */
function percorri(byte: Uint8Array, inizio: number, limite: number, profondita: number, conto: { nodi: number }): number {
  if (profondita > MAX_PROFONDITA || ++conto.nodi > MAX_NODI) rifiuta('TROPPO_COMPLESSO', 'BER depth or node count');
  const { costruito, corpo, fine } = leggiTestata(byte, inizio, limite);
  if (!costruito) return fine;
  let pos = corpo;
  if (fine >= 0) {
    while (pos < fine) pos = percorri(byte, pos, fine, profondita + 1, conto);
    return fine;
  }
  while (!isFineContenuto(byte, pos, limite)) {
    if (pos + 1 >= limite) rifiuta('BUSTA_TRONCATA', 'missing end-of-contents');
    pos = percorri(byte, pos, limite, profondita + 1, conto);
  }
  return pos + 2;
}

function isFineContenuto(byte: Uint8Array, pos: number, limite: number): boolean {
  return pos + 1 < limite && byte[pos] === 0 && byte[pos + 1] === 0;
}

/** Exported for those who walk long lists themselves (revocation lists); the bytes must have been through {@link leggiBer}. */
export function leggiTestata(byte: Uint8Array, inizio: number, limite: number): Testata {
  const identificatore = byte[inizio];
  let pos = inizio + 1;
  if (identificatore === undefined || pos >= limite) rifiuta('BUSTA_TRONCATA', 'end inside a BER header');
  if ((identificatore & 0x1f) === 0x1f) rifiuta('BUSTA_DANNEGGIATA', 'BER tag number above 30');
  const costruito = (identificatore & 0x20) !== 0;
  const etichetta = identificatore & ~0x20;
  if (COSTRUITI.has(etichetta) !== costruito && (COSTRUITI.has(etichetta) || PRIMITIVI.has(etichetta)))
    rifiuta('BUSTA_DANNEGGIATA', 'constructed bit against the type');
  const primo = byte[pos++] ?? 0;
  if (primo === 0x80) {
    if (!costruito) rifiuta('BUSTA_DANNEGGIATA', 'indefinite length on a primitive element');
    return { etichetta, costruito, corpo: pos, fine: -1 };
  }
  let lunghezza = primo;
  if (primo > 0x80) {
    const ottetti = primo & 0x7f;
    if (ottetti > 4) rifiuta('BUSTA_DANNEGGIATA', 'BER length of more than four octets');
    if (pos + ottetti > limite) rifiuta('BUSTA_TRONCATA', 'end inside a BER length');
    lunghezza = 0;
    for (let i = 0; i < ottetti; i++) lunghezza = lunghezza * 256 + (byte[pos++] ?? 0);
  }
  const fine = pos + lunghezza;
  if (fine > limite) rifiuta(fine > byte.length ? 'BUSTA_TRONCATA' : 'BUSTA_DANNEGGIATA', 'BER element longer than what holds it');
  return { etichetta, costruito, corpo: pos, fine };
}

/** The node of an element already walked over; its children are built when first asked for. */
function nodo(byte: Uint8Array, inizio: number, fine: number): Nodo {
  const { etichetta, costruito, corpo, fine: dichiarata } = leggiTestata(byte, inizio, fine);
  const indefinito = dichiarata < 0;
  const fineCorpo = indefinito ? fine - 2 : fine;
  let figli: readonly Nodo[] | null = costruito ? null : [];
  return {
    etichetta,
    costruito,
    indefinito,
    byte: byte.subarray(inizio, fine),
    contenuto: byte.subarray(corpo, fineCorpo),
    get figli() {
      return (figli ??= leggiFigli(byte, corpo, fineCorpo));
    },
  };
}

function leggiFigli(byte: Uint8Array, corpo: number, fine: number): Nodo[] {
  const figli: Nodo[] = [];
  const conto = { nodi: 0 };
  for (let pos = corpo; pos < fine;) {
    if (figli.length >= MAX_FIGLI) rifiuta('TROPPO_COMPLESSO', 'too many BER elements side by side');
    const testata = leggiTestata(byte, pos, fine);
    const dopo = testata.fine >= 0 ? testata.fine : percorri(byte, pos, fine, 0, conto);
    figli.push(nodo(byte, pos, dopo));
    pos = dopo;
  }
  return figli;
}

/** The element if it has that tag, otherwise a refusal: CMS leaves no choice where this is called. */
export function attendi(nodo: Nodo | undefined, etichetta: number): Nodo {
  if (nodo?.etichetta !== etichetta) rifiuta('BUSTA_DANNEGGIATA', `expected BER tag ${etichetta}, found ${nodo?.etichetta}`);
  return nodo;
}

/** Dotted form of an OBJECT IDENTIFIER. */
export function leggiOid(nodo: Nodo | undefined): string {
  const { contenuto } = attendi(nodo, OID);
  if (contenuto.length > MAX_OID) rifiuta('BUSTA_DANNEGGIATA', 'object identifier too long');
  const archi: number[] = [];
  let arco = 0;
  for (const ottetto of contenuto) {
    arco = arco * 128 + (ottetto & 0x7f);
    if (ottetto & 0x80) continue;
    if (archi.length === 0) archi.push(Math.min(2, Math.floor(arco / 40)), arco - 40 * Math.min(2, Math.floor(arco / 40)));
    else archi.push(arco);
    arco = 0;
  }
  return archi.join('.');
}

/** The octets of a short (possibly chunked, possibly implicitly tagged) OCTET STRING. */
export function leggiOttetti(nodo: Nodo): Uint8Array {
  if (nodo.costruito && nodo.contenuto.length > MAX_SPEZZATI) rifiuta('TROPPO_COMPLESSO', 'too many octets in pieces');
  return unisci(nodo);
}

/** The octets of a content: a view where they stand together, one copy where they are in pieces. */
export function leggiContenuto(nodo: Nodo, bilancio: Pick<Bilancio, 'copie'>): Uint8Array {
  if (nodo.costruito) addebitaCopia(bilancio, nodo.contenuto.length);
  return unisci(nodo);
}

/**
 * The same of a content as long as the file, without a second one: its pieces are pushed together where they stand, over the headers between
 * them. The node is not to be read again.
 */
export function compattaContenuto(nodo: Nodo): Uint8Array {
  return unisci(nodo, nodo.contenuto);
}

/** Piece after piece without a node for each, which would take more than short pieces themselves; all have been walked over already. */
function unisci({ costruito, contenuto }: Nodo, esito: Uint8Array = new Uint8Array(costruito ? contenuto.length : 0)): Uint8Array {
  if (!costruito) return contenuto;
  let scritti = 0;
  const visita = (inizio: number, fine: number): number => {
    let pos = inizio;
    while (fine >= 0 ? pos < fine : !isFineContenuto(contenuto, pos, contenuto.length)) {
      const pezzo = leggiTestata(contenuto, pos, contenuto.length);
      if (pezzo.etichetta !== OTTETTI) rifiuta('BUSTA_DANNEGGIATA', 'something else among octets in pieces');
      if (pezzo.costruito) pos = visita(pezzo.corpo, pezzo.fine);
      else {
        esito.set(contenuto.subarray(pezzo.corpo, pezzo.fine), scritti);
        scritti += pezzo.fine - pezzo.corpo;
        pos = pezzo.fine;
      }
    }
    return fine >= 0 ? fine : pos + 2;
  };
  visita(0, contenuto.length);
  return esito.subarray(0, scritti);
}

/** The octets of a BIT STRING of whole octets, as signatures and keys are. */
export function leggiBit(nodo: Nodo): Uint8Array {
  if (nodo.etichetta !== BIT || nodo.costruito || nodo.contenuto[0] !== 0) rifiuta('BUSTA_DANNEGGIATA', 'odd BIT STRING');
  return nodo.contenuto.subarray(1);
}

/** UTCTime or GeneralizedTime with seconds and `Z`, as CMS asks; null for anything else. */
export function leggiIstante(nodo: Nodo | undefined): Date | null {
  if (nodo?.etichetta !== UTC_TIME && nodo?.etichetta !== GENERALIZED_TIME) return null;
  if (nodo.contenuto.length > MAX_ISTANTE) return null;
  const testo = Buffer.from(nodo.contenuto).toString('latin1');
  const parti = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:\.\d+)?Z$/.exec(testo);
  if (!parti) return null;
  const [, anno = '', mese = '', giorno = '', ore = '', minuti = '', secondi = '0'] = parti;
  const intero = anno.length === 4 ? Number(anno) : Number(anno) + (Number(anno) < 50 ? 2000 : 1900);
  return new Date(Date.UTC(intero, Number(mese) - 1, Number(giorno), Number(ore), Number(minuti), Number(secondi)));
}
