import { bilancioDelFile, type Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import { trovaCoda, type Coda } from './coda';
import { decodifica } from './filtri';
import { leggiIndiretto, type Indiretto } from './indiretti';
import { LettorePdf } from './lettore';
import { interoDi, isDizionario, isFlusso, isRiferimento, nomeDi, type Dizionario, type Oggetto, type Voci } from './oggetti';
import { leggiCatena, type Sezione, type Voce } from './xref';

const MAX_RINVII = 16;

/** A PDF as its cross-reference chain shows it, read lazily and never repaired: the only reader that the verdict trusts. */
export class PdfLetto {
  readonly coda: Coda;
  /** Newest first. */
  readonly sezioni: readonly Sezione[];
  readonly trailer: Voci;
  readonly voci = new Map<number, Voce>();
  private readonly letti = new Map<number, Indiretto>();
  private readonly compressi = new Map<number, ReadonlyMap<number, { indice: number; valore: Oggetto }>>();
  private readonly inLettura = new Set<number>();

  /** `sezioni` when the chain was read already: see {@link comeVistoDa}. */
  constructor(
    readonly byte: Uint8Array,
    readonly bilancio: Bilancio = bilancioDelFile(),
    sezioni?: readonly Sezione[],
  ) {
    if (Buffer.from(byte.subarray(0, 5)).toString('latin1') !== '%PDF-') rifiuta('PDF_TESTA_ESTRANEA', 'no %PDF- at the first byte');
    this.coda = trovaCoda(byte);
    this.sezioni = sezioni ?? leggiCatena(byte, this.coda.startxref, bilancio);
    for (const sezione of this.sezioni) for (const [numero, voce] of sezione.voci) if (!this.voci.has(numero)) this.voci.set(numero, voce);
    this.trailer = this.sezioni[0]?.trailer ?? new Map();
    if (this.sezioni.some(({ trailer }) => trailer.has('Encrypt'))) rifiuta('PDF_CIFRATO', 'encrypted');
  }

  /** The document as it stood at one of its sections, without what newer ones say. */
  comeVistoDa(sezione: Sezione): PdfLetto {
    return new PdfLetto(this.byte, this.bilancio, this.sezioni.slice(this.sezioni.indexOf(sezione)));
  }

  get catalogo(): Dizionario {
    const catalogo = this.risolvi(this.trailer.get('Root'));
    return isDizionario(catalogo) ? catalogo : rifiuta('PDF_DANNEGGIATO', 'no catalog');
  }

  /** The value behind any number of references; a missing object is null (ISO 32000-1 §7.3.10). */
  risolvi = (oggetto: Oggetto | undefined): Oggetto => {
    let valore = oggetto ?? null;
    for (let i = 0; isRiferimento(valore); i++) {
      if (i > MAX_RINVII) rifiuta('PDF_DANNEGGIATO', 'reference to reference to reference');
      valore = this.leggi(valore.numero, valore.generazione);
    }
    return valore;
  };

  /** The value under a key of a dictionary or stream, resolved. */
  voce(dizionario: Oggetto | undefined, chiave: string): Oggetto {
    return isDizionario(dizionario) || isFlusso(dizionario) ? this.risolvi(dizionario.voci.get(chiave)) : null;
  }

  /** Where an uncompressed object stands in the file, read and checked; null for compressed, free and unknown numbers. */
  indiretto(numero: number): Indiretto | null {
    const voce = this.voci.get(numero);
    if (voce?.tipo !== 'diretta') return null;
    const gia = this.letti.get(numero);
    if (gia) return gia;
    if (this.inLettura.has(numero)) rifiuta('PDF_DANNEGGIATO', 'an object needs itself to be read');
    this.inLettura.add(numero);
    const letto = leggiIndiretto(this.byte, voce.posizione, this.risolvi, this.bilancio);
    this.inLettura.delete(numero);
    if (letto.numero !== numero || letto.generazione !== voce.generazione)
      rifiuta('PDF_DANNEGGIATO', `object ${numero} is not where the index says`);
    this.letti.set(numero, letto);
    return letto;
  }

  /** The objects that an object stream holds, whatever the index says; none when the number is now something else. */
  numeriDentro(numero: number): number[] {
    return nomeDi(this.voce(this.indiretto(numero)?.valore, 'Type')) === 'ObjStm' ? [...this.contenitore(numero).keys()] : [];
  }

  private leggi(numero: number, generazione: number): Oggetto {
    const voce = this.voci.get(numero);
    if (voce === undefined || voce.tipo === 'libera') return null;
    if (voce.tipo === 'diretta') return voce.generazione === generazione ? (this.indiretto(numero)?.valore ?? null) : null;
    if (generazione !== 0) return null;
    const compresso = this.contenitore(voce.contenitore).get(numero);
    if (compresso?.indice !== voce.indice) rifiuta('PDF_DANNEGGIATO', `object ${numero} is not in its object stream`);
    return compresso.valore;
  }

  /** Objects of an object stream (ISO 32000-1 §7.5.7), which must itself be uncompressed. */
  private contenitore(numero: number): ReadonlyMap<number, { indice: number; valore: Oggetto }> {
    const gia = this.compressi.get(numero);
    if (gia) return gia;
    const flusso = this.indiretto(numero)?.valore;
    if (!isFlusso(flusso) || nomeDi(flusso.voci.get('Type')) !== 'ObjStm')
      return rifiuta('PDF_DANNEGGIATO', 'no object stream where one should be');
    const dati = decodifica(flusso, this.bilancio, this.risolvi) ?? rifiuta('PDF_DANNEGGIATO', 'object stream with an unknown filter');
    const quanti = interoDi(this.voce(flusso, 'N')) ?? -1;
    const primo = interoDi(this.voce(flusso, 'First')) ?? -1;
    if (quanti < 0 || primo < 0 || primo > dati.length || quanti > dati.length) rifiuta('PDF_DANNEGGIATO', 'bad object stream');
    const testa = new LettorePdf(dati.subarray(0, primo), 0, this.bilancio);
    const oggetti = new Map<number, { indice: number; valore: Oggetto }>();
    for (let indice = 0; indice < quanti; indice++) {
      const chi = testa.intero();
      const lettore = new LettorePdf(dati, primo + testa.intero(), this.bilancio);
      if (oggetti.has(chi)) rifiuta('PDF_DANNEGGIATO', 'the same object twice in an object stream');
      oggetti.set(chi, { indice, valore: lettore.oggetto() });
    }
    this.compressi.set(numero, oggetti);
    return oggetti;
  }
}
