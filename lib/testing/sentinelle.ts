import { addGiorni, formatoItaliano } from '@/lib/core/date';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, sql, type Mondo } from './mondo';

/** A value that stands nowhere else: where it is read, that column of that row is read. */
interface Sentinella {
  readonly tabella: string;
  readonly colonna: string;
  /** Whoever asks: of somebody of whom nothing may be said. */
  readonly mai: boolean;
  /** As it may be written. */
  readonly forme: readonly string[];
}

/** How a bank writes a value of a column; what it says is looked for too. */
type Scrive = (tabella: string, colonna: string, valore: string | number) => readonly (string | null)[];

const LETTERE = 'abcdefghijklmnopqrstuvwxyz';
/** The words of a text as sentinels are written: names wherever they stand, numbers, days and amounts as wholes and in parts. */
function parole(testo: string): Set<string> {
  const intere = testo.match(/[0-9a-z]+(?:[.,/-][0-9a-z]+)*/gi) ?? [];
  const nomi = testo.match(/zq[a-z]{3}k/gi) ?? [];
  return new Set([...nomi, ...intere, ...intere.flatMap((una) => una.split(/[.,/-]/))].map((una) => una.toLowerCase()));
}

/** Rows of a data bank in which every column that tells something holds a value that stands nowhere else. */
export class Sentinelle {
  readonly #tutte = new Map<string, Sentinella[]>();
  #numero = 0;

  constructor(private readonly scrive: Scrive) {}

  testo(): string {
    this.#numero += 1;
    const lettera = (potenza: number): string => LETTERE[Math.floor(this.#numero / 26 ** potenza) % 26] ?? '';
    return `Zq${lettera(2)}${lettera(1)}${lettera(0)}k`;
  }
  data(): string {
    this.#numero += 1;
    return addGiorni('1851-01-01', this.#numero * 11);
  }
  numero(): number {
    this.#numero += 1;
    return 41_000 + this.#numero;
  }

  /** That value stands in that column; a day is told also by its eve, as the last of what held before. */
  segna(tabella: string, colonna: string, valore: string | number, mai: boolean): void {
    const scritto = String(valore);
    const giorni = /^\d{4}-\d\d-\d\d$/.test(scritto) ? [formatoItaliano(scritto), formatoItaliano(addGiorni(scritto, -1))] : [];
    const detti = [scritto, ...giorni, ...this.scrive(tabella, colonna, valore)];
    const parti = detti.flatMap((detto) => detto?.toLowerCase().split(/\s/) ?? []);
    const una = parti.filter((parte) => /zq[a-z]{3}k/.test(parte) || /\d.{3,}/.test(parte));
    const sentinella = { tabella, colonna, mai, forme: [...new Set(una)] };
    for (const forma of sentinella.forme) this.#tutte.set(forma, [...(this.#tutte.get(forma) ?? []), sentinella]);
  }

  /** A row of that table: what is given, and in every other column a sentinel of its type. `mai`: of which columns nothing may be said. */
  async riga(
    tabella: string,
    date: Readonly<Record<string, unknown>>,
    mai: (colonna: string) => boolean = () => false,
  ): Promise<Record<string, unknown>> {
    const colonne = await sql<{ nome: string; tipo: string }>(
      'SELECT column_name AS nome, data_type AS tipo FROM information_schema.columns WHERE table_name = $1',
      [tabella],
    );
    const riga: Record<string, unknown> = { ...date };
    for (const { nome, tipo } of colonne) {
      if (nome in date) {
        const dato = date[nome];
        if (/^(Zq\w{4}|1[89]\d\d-\d\d-\d\d|4\d{4})$/.test(String(dato))) this.segna(tabella, nome, String(dato), mai(nome));
        continue;
      }
      if (tipo === 'boolean') riga[nome] = false;
      else {
        const valore = tipo === 'date' ? this.data() : /int|numeric/.test(tipo) ? this.numero() : this.testo();
        riga[nome] = valore;
        this.segna(tabella, nome, valore, mai(nome));
      }
    }
    return riga;
  }

  /** The columns of which something is read in there, but for those that may be, and for what who asks has typed. */
  trapelate(risposta: string, ammessa: (sentinella: Sentinella) => boolean, scritto = ''): string[] {
    const note = parole(scritto);
    return [...parole(risposta)]
      .flatMap((parola) => this.#tutte.get(parola) ?? [])
      .filter((una) => (una.mai || !ammessa(una)) && !una.forme.some((forma) => note.has(forma)))
      .map(({ tabella, colonna }) => `${tabella}.${colonna}`);
  }
}

/** Who has said that nobody may consult somebody of the scene: the archive, or the office, whatever the archive says. */
export type ChiProtegge = 'ARCHIVIO' | 'UFFICIO';
/** A data bank in which one person is protected. */
export type ComponiScena = (mondo: Mondo, chi: ChiProtegge) => Promise<Scena>;

/** As the office does, of whatever bank that person is. */
export async function proteggi({ erogatoreId }: Mondo, codice_fiscale: string): Promise<void> {
  const disposta = { soggetto_id: idCasuale(), codice_fiscale, motivo: 'riservato', disposta_il: ADESSO, disposta_da: idCasuale() };
  await inserisci('protezione', { erogatore_id: erogatoreId, id: idCasuale(), ...disposta });
}

/** A data bank of sentinels, and what may be asked of it. */
export interface Scena {
  readonly sentinelle: Sentinelle;
  /** Whether who is granted those fields may read that column. */
  readonly ammessa: (sentinella: Sentinella, concessi: readonly string[]) => boolean;
  /** Whether a statement may name it. */
  readonly siPuoNominare: (tabella: string, colonna: string, concessi: readonly string[]) => boolean;
  /** The fields that a column tells. */
  readonly campiDellaColonna: (tabella: string, colonna: string) => readonly string[];
  readonly cercati: readonly Readonly<Record<string, unknown>>[];
  readonly daAprire: readonly { readonly id: string; readonly di: string }[];
  readonly voci: Readonly<Record<string, string>>;
}
