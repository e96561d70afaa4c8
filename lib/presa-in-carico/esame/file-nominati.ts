import { errore, type Posto, type Problema } from '../domain/problema';
import type { FileNoto } from './fatti';

const uguale = (nome: string): string =>
  nome
    .replaceAll('\\', '/')
    .replace(/^\.?\/+/, '')
    .normalize('NFC')
    .toLowerCase();
const senzaCartella = (percorso: string): string => uguale(percorso).split('/').pop() ?? '';

/** The files that came, found by the name that a cell gives: with its folder, or without where one alone bears it. */
export class FileNominati {
  readonly #nominati = new Set<string>();
  constructor(private readonly file: readonly FileNoto[]) {}

  /** The file, or null and why: none has that name, several have it, or it cannot be kept. */
  cerca(posto: Posto, chiave: string, nome: string, problemi: Problema[]): FileNoto | null {
    const esatto = this.file.filter(({ percorso }) => uguale(percorso) === uguale(nome));
    const trovati = esatto.length > 0 ? esatto : this.file.filter(({ percorso }) => senzaCartella(percorso) === senzaCartella(nome));
    const [trovato] = trovati;
    const rifiuta = (frase: string) => {
      problemi.push(errore(posto, chiave, frase));
      return null;
    };
    if (!trovato) return rifiuta(`Tra i file caricati non c’è «${nome}»: caricalo, oppure controlla come è scritto il nome.`);
    if (trovati.length > 1) return rifiuta(`Più file si chiamano «${nome}»: scrivi anche la cartella, come «${trovato.percorso}».`);
    this.#nominati.add(trovato.percorso);
    return trovato.rifiuto === null ? trovato : rifiuta(`«${nome}»: ${trovato.rifiuto}`);
  }

  /** Those that no row names. */
  dimenticati(): FileNoto[] {
    return this.file.filter(({ percorso }) => !this.#nominati.has(percorso));
  }
}
