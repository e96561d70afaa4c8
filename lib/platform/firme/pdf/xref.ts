import type { Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import { decodifica } from './filtri';
import { leggiIndiretto } from './indiretti';
import { LettorePdf } from './lettore';
import { interoDi, isDizionario, isFlusso, isVettore, nomeDi, type Voci } from './oggetti';

export type Voce =
  | { readonly tipo: 'libera' }
  | { readonly tipo: 'diretta'; readonly posizione: number; readonly generazione: number }
  | { readonly tipo: 'compressa'; readonly contenitore: number; readonly indice: number };

/** One cross-reference section; `fine` is after its trailer or its stream object. */
export type Sezione = { posizione: number; fine: number; voci: Map<number, Voce>; trailer: Voci };

const MAX_SEZIONI = 400;
const MAX_NUMERO = 8_388_607;

/** The chain of sections from a startxref back to the oldest one, newest first. No recovery: a broken link is a refusal. */
export function leggiCatena(byte: Uint8Array, startxref: number, bilancio: Bilancio): Sezione[] {
  const sezioni: Sezione[] = [];
  const viste = new Set<number>();
  let posizione: number | null = startxref;
  while (posizione !== null) {
    if (viste.has(posizione)) rifiuta('PDF_DANNEGGIATO', 'loop in the cross-reference chain');
    viste.add(posizione);
    if (viste.size > MAX_SEZIONI) rifiuta('TROPPO_COMPLESSO', 'too many cross-reference sections');
    const sezione = leggiSezione(byte, posizione, bilancio);
    sezioni.push(sezione);
    const precedente = sezione.trailer.get('Prev');
    posizione = precedente === undefined ? null : interoDi(precedente);
    if (precedente !== undefined && posizione === null) rifiuta('PDF_DANNEGGIATO', 'Prev is not an integer');
  }
  return sezioni;
}

function leggiSezione(byte: Uint8Array, posizione: number, bilancio: Bilancio): Sezione {
  if (posizione >= byte.length) rifiuta('PDF_DANNEGGIATO', 'cross-reference outside the file');
  const lettore = new LettorePdf(byte, posizione, bilancio);
  lettore.saltaBianchi();
  return lettore.parola('xref') ? leggiTabella(lettore, posizione, bilancio) : leggiFlusso(byte, posizione, bilancio);
}

function leggiTabella(lettore: LettorePdf, posizione: number, bilancio: Bilancio): Sezione {
  const voci = new Map<number, Voce>();
  lettore.saltaBianchi();
  while (!lettore.parola('trailer')) {
    const primo = lettore.intero();
    const quanti = lettore.intero();
    for (let i = 0; i < quanti; i++) {
      const offset = lettore.intero();
      const generazione = lettore.intero();
      lettore.saltaBianchi();
      const usata = lettore.parola('n');
      if (!usata && !lettore.parola('f')) lettore.errore('"n" or "f" expected');
      aggiungi(voci, primo + i, usata && offset > 0 ? { tipo: 'diretta', posizione: offset, generazione } : { tipo: 'libera' }, bilancio);
    }
    lettore.saltaBianchi();
  }
  const trailer = lettore.oggetto();
  if (!isDizionario(trailer)) return lettore.errore('trailer dictionary expected');
  aggiungiIbride(voci, trailer.voci, lettore.byte, bilancio);
  return { posizione, fine: lettore.pos, voci, trailer: trailer.voci };
}

/** Hybrid files (older Word): the stream only fills what the table leaves free or unsaid (ISO 32000-1 §7.5.8.4). */
function aggiungiIbride(voci: Map<number, Voce>, trailer: Voci, byte: Uint8Array, bilancio: Bilancio): void {
  const posizione = trailer.get('XRefStm');
  if (posizione === undefined) return;
  const nascosta = leggiFlusso(byte, interoDi(posizione) ?? -1, bilancio);
  for (const [numero, voce] of nascosta.voci) if ((voci.get(numero)?.tipo ?? 'libera') === 'libera') voci.set(numero, voce);
}

function leggiFlusso(byte: Uint8Array, posizione: number, bilancio: Bilancio): Sezione {
  if (posizione < 0) rifiuta('PDF_DANNEGGIATO', 'bad XRefStm');
  const { valore, fine } = leggiIndiretto(byte, posizione, null, bilancio);
  if (!isFlusso(valore) || nomeDi(valore.voci.get('Type')) !== 'XRef')
    return rifiuta('PDF_DANNEGGIATO', 'no cross-reference where one should be');
  const dati =
    decodifica(valore, bilancio, (oggetto) => oggetto) ?? rifiuta('PDF_DANNEGGIATO', 'cross-reference stream with an unknown filter');
  const [tipo = 0, secondo = 0, terzo = 0] = interi(valore.voci, 'W') ?? rifiuta('PDF_DANNEGGIATO', 'no W');
  if (Math.max(tipo, secondo, terzo) > 6 || tipo + secondo + terzo === 0) rifiuta('PDF_DANNEGGIATO', 'bad W');
  const indice = interi(valore.voci, 'Index') ?? [0, interoDi(valore.voci.get('Size')) ?? 0];
  const voci = new Map<number, Voce>();
  let pos = 0;
  const campo = (larghezza: number, implicito: number): number => {
    if (larghezza === 0) return implicito;
    if (pos + larghezza > dati.length) rifiuta('PDF_DANNEGGIATO', 'short cross-reference stream');
    let numero = 0;
    for (let i = 0; i < larghezza; i++) numero = numero * 256 + (dati[pos++] ?? 0);
    return numero;
  };
  for (let k = 0; k + 1 < indice.length; k += 2) {
    for (let i = 0; i < (indice[k + 1] ?? 0); i++) {
      const genere = campo(tipo, 1);
      aggiungi(voci, (indice[k] ?? 0) + i, voce(genere, campo(secondo, 0), campo(terzo, 0)), bilancio);
    }
  }
  return { posizione, fine, voci, trailer: valore.voci };
}

function voce(genere: number, secondo: number, terzo: number): Voce {
  if (genere === 1 && secondo > 0) return { tipo: 'diretta', posizione: secondo, generazione: terzo };
  if (genere === 2) return { tipo: 'compressa', contenitore: secondo, indice: terzo };
  return { tipo: 'libera' };
}

function interi(voci: Voci, chiave: string): number[] | null {
  const valore = voci.get(chiave);
  if (!isVettore(valore)) return null;
  return valore.elementi.map(
    (elemento) => interoDi(elemento) ?? rifiuta('PDF_DANNEGGIATO', `${chiave} holds something else than integers`),
  );
}

function aggiungi(voci: Map<number, Voce>, numero: number, nuova: Voce, bilancio: Bilancio): void {
  if (--bilancio.oggetti < 0 || numero > MAX_NUMERO) rifiuta('TROPPO_COMPLESSO', 'too many cross-reference entries');
  if (voci.has(numero)) rifiuta('PDF_DANNEGGIATO', `object ${numero} twice in one cross-reference section`);
  voci.set(numero, nuova);
}
