/** What qpdf reads in a file, as JavaScript values: a second reading, by another library than the one that wrote it. */
export type Valore = string | number | boolean | null | Valore[] | Dizionario;
export type Dizionario = { readonly [chiave: string]: Valore };

type Oggetto = { readonly value?: Valore; readonly stream?: { readonly data: string; readonly dict: Dizionario } };

const RIFERIMENTO = /^\d+ \d+ R$/;

/** Options of qpdf whose output `ModelloPdf` reads. */
export const QPDF_JSON = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized'] as const;

export const isDizionario = (valore: Valore | undefined): valore is Dizionario =>
  typeof valore === 'object' && valore !== null && !Array.isArray(valore);

/** Objects by reference (`12 0 R`); names keep their slash, texts lose the `u:` that qpdf puts before them. */
export class ModelloPdf {
  readonly #oggetti: ReadonlyMap<string, Oggetto>;

  constructor(json: string) {
    const { qpdf } = JSON.parse(json) as { qpdf: [unknown, Record<string, Oggetto>] };
    this.#oggetti = new Map(Object.entries(qpdf[1]).map(([chiave, oggetto]) => [chiave.replace('obj:', ''), oggetto]));
  }

  get coda(): Dizionario {
    return this.dizionario(this.#oggetti.get('trailer')?.value);
  }

  get catalogo(): Dizionario {
    return this.dizionario(this.coda['/Root']);
  }

  /** References of the pages, in order: the tree has one level where Varco writes it, any number elsewhere. */
  get pagine(): string[] {
    const scendi = (riferimento: Valore | undefined): string[] => {
      const nodo = this.dizionario(riferimento);
      return nodo['/Type'] === '/Page' ? [String(riferimento)] : this.elenco(nodo['/Kids']).flatMap(scendi);
    };
    return scendi(this.catalogo['/Pages']);
  }

  risolvi(valore: Valore | undefined): Valore | undefined {
    if (typeof valore !== 'string') return valore;
    if (!RIFERIMENTO.test(valore)) return valore.startsWith('u:') ? valore.slice(2) : valore;
    const oggetto = this.#oggetti.get(valore);
    return this.risolvi(oggetto?.stream?.dict ?? oggetto?.value);
  }

  /** The dictionary (also of a stream) that the value is or leads to; an empty one when there is none. */
  dizionario(valore: Valore | undefined): Dizionario {
    const trovato = this.risolvi(valore);
    return isDizionario(trovato) ? trovato : {};
  }

  elenco(valore: Valore | undefined): Valore[] {
    const trovato = this.risolvi(valore);
    if (trovato === undefined || trovato === null) return [];
    return Array.isArray(trovato) ? trovato : [trovato];
  }

  /** The bytes of a stream, uncompressed. */
  flusso(riferimento: Valore | undefined): Buffer {
    return Buffer.from((typeof riferimento === 'string' && this.#oggetti.get(riferimento)?.stream?.data) || '', 'base64');
  }

  contenuto(pagina: Dizionario): string {
    const contenuti = pagina['/Contents'];
    const flussi = Array.isArray(contenuti) ? contenuti : [contenuti];
    return flussi.map((flusso) => this.flusso(flusso).toString('latin1')).join('\n');
  }
}
