import type { Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import type { Oggetto, Stringa, Vettore } from './oggetti';
import { leggiStringaEsadecimale, leggiStringaLetterale } from './stringhe';

const MAX_PROFONDITA = 60;
/** The standard stops at 127 octets (ISO 32000-1 annex C); each may be written as three. */
const MAX_NOME = 400;

export function isBianco(ottetto: number | undefined): boolean {
  return ottetto === 0x20 || ottetto === 0x0a || ottetto === 0x0d || ottetto === 0x09 || ottetto === 0x0c || ottetto === 0x00;
}

function isConfine(ottetto: number | undefined): boolean {
  return ottetto === undefined || isBianco(ottetto) || '()<>[]{}/%'.includes(String.fromCharCode(ottetto));
}

function isCifra(ottetto: number | undefined): ottetto is number {
  return ottetto !== undefined && ottetto >= 0x30 && ottetto <= 0x39;
}

/** Reads PDF tokens and values at a position. Strict: whatever the standard does not allow is a refusal, never a guess. */
export class LettorePdf {
  constructor(
    readonly byte: Uint8Array,
    public pos: number,
    readonly bilancio: Bilancio,
  ) {}

  saltaBianchi(): void {
    const inizio = this.pos;
    for (;;) {
      while (isBianco(this.byte[this.pos])) this.pos++;
      if (this.byte[this.pos] !== 0x25) return this.addebita(this.pos - inizio);
      while (this.pos < this.byte.length && this.byte[this.pos] !== 0x0a && this.byte[this.pos] !== 0x0d) this.pos++;
    }
  }

  /** Long runs of bytes cost too: an index may lead a thousand times to the same megabyte of white space or of string. */
  private addebita(byte: number): void {
    this.bilancio.oggetti -= byte >> 6;
    if (this.bilancio.oggetti < 0) rifiuta('TROPPO_COMPLESSO', 'too many bytes read again and again');
  }

  /** Consumes the keyword if it stands here, whole. */
  parola(attesa: string): boolean {
    for (let i = 0; i < attesa.length; i++) if (this.byte[this.pos + i] !== attesa.charCodeAt(i)) return false;
    if (!isConfine(this.byte[this.pos + attesa.length])) return false;
    this.pos += attesa.length;
    return true;
  }

  esigi(attesa: string): void {
    this.saltaBianchi();
    if (!this.parola(attesa)) this.errore(`"${attesa}" expected`);
  }

  /** An unsigned integer of at most ten digits. */
  intero(): number {
    this.saltaBianchi();
    const inizio = this.pos;
    while (isCifra(this.byte[this.pos])) this.pos++;
    if (this.pos === inizio || this.pos - inizio > 10 || !isConfine(this.byte[this.pos])) this.errore('integer expected');
    return Number(this.testo(inizio, this.pos));
  }

  oggetto(profondita = 0): Oggetto {
    if (profondita > MAX_PROFONDITA || --this.bilancio.oggetti < 0) rifiuta('TROPPO_COMPLESSO', 'PDF nesting or object count');
    this.saltaBianchi();
    const primo = this.byte[this.pos];
    if (primo === 0x2f) return { tipo: 'nome', valore: this.nome() };
    if (primo === 0x28) return this.stringa(leggiStringaLetterale(this.byte, this.pos), false);
    if (primo === 0x3c)
      return this.byte[this.pos + 1] === 0x3c
        ? this.dizionario(profondita)
        : this.stringa(leggiStringaEsadecimale(this.byte, this.pos, this.bilancio), true);
    if (primo === 0x5b) return this.vettore(profondita);
    if (this.parola('null')) return null;
    if (this.parola('true')) return true;
    if (this.parola('false')) return false;
    return this.numeroORiferimento();
  }

  private stringa({ valore, fine }: { valore: string; fine: number }, esadecimale: boolean): Stringa {
    const inizio = this.pos;
    this.addebita(fine - inizio);
    this.pos = fine;
    return { tipo: 'stringa', valore, inizio, fine, esadecimale };
  }

  private nome(): string {
    const inizio = ++this.pos;
    while (!isConfine(this.byte[this.pos])) if (++this.pos - inizio > MAX_NOME) this.errore('name too long');
    return this.testo(inizio, this.pos).replace(/#([0-9A-Fa-f]{2})?/g, (_, cifre: string | undefined) => {
      if (cifre === undefined || cifre === '00') return this.errore('bad escape in a name');
      return String.fromCharCode(parseInt(cifre, 16));
    });
  }

  private vettore(profondita: number): Vettore {
    this.pos++;
    const elementi: Oggetto[] = [];
    for (;;) {
      this.saltaBianchi();
      if (this.byte[this.pos] === 0x5d) break;
      elementi.push(this.oggetto(profondita + 1));
    }
    this.pos++;
    return { tipo: 'vettore', elementi };
  }

  /** Duplicate keys are refused: readers disagree on which one counts. */
  private dizionario(profondita: number): Oggetto {
    this.pos += 2;
    const voci = new Map<string, Oggetto>();
    for (;;) {
      this.saltaBianchi();
      if (this.byte[this.pos] === 0x3e && this.byte[this.pos + 1] === 0x3e) break;
      if (this.byte[this.pos] !== 0x2f) this.errore('name expected in a dictionary');
      const chiave = this.nome();
      if (voci.has(chiave)) this.errore(`duplicate key ${chiave}`);
      voci.set(chiave, this.oggetto(profondita + 1));
    }
    this.pos += 2;
    return { tipo: 'dizionario', voci };
  }

  private numeroORiferimento(): Oggetto {
    const inizio = this.pos;
    while (!isConfine(this.byte[this.pos])) this.pos++;
    const testo = this.testo(inizio, this.pos);
    if (testo.length > 40 || !/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(testo)) this.errore('value expected');
    if (!/^\d{1,10}$/.test(testo)) return Number(testo);
    const dopo = this.pos;
    const generazione = this.generazioneDiRiferimento();
    if (generazione !== null) return { tipo: 'rif', numero: Number(testo), generazione };
    this.pos = dopo;
    return Number(testo);
  }

  private generazioneDiRiferimento(): number | null {
    this.saltaBianchi();
    const inizio = this.pos;
    while (isCifra(this.byte[this.pos])) this.pos++;
    if (this.pos === inizio || this.pos - inizio > 5) return null;
    const generazione = Number(this.testo(inizio, this.pos));
    this.saltaBianchi();
    return this.parola('R') ? generazione : null;
  }

  private testo(inizio: number, fine: number): string {
    return Buffer.from(this.byte.buffer, this.byte.byteOffset + inizio, fine - inizio).toString('latin1');
  }

  errore(dettaglio: string): never {
    rifiuta('PDF_DANNEGGIATO', `${dettaglio} at byte ${this.pos}`);
  }
}
