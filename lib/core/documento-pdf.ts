import type { ParteFirmataria } from './documenti';

/**
 * What an act says, before anything is drawn: the compiler of a convenzione, a letter or a report writes this,
 * `lib/platform/pdf` turns it into PDF/A. No layout in it, so that a screen can show the same document.
 */
export type Blocco =
  /** The name of the act, or of an annex: opens the hierarchy of headings. */
  | { tipo: 'titolo'; testo: string }
  | { tipo: 'sottotitolo'; testo: string }
  /** A line break (`\n`) inside the text is kept. */
  | { tipo: 'paragrafo'; testo: string; grassetto?: boolean }
  /**
   * `Art. N – titolo`, then its commi, numbered when there is more than one. A comma may go on, after a line break,
   * with lettered lines (`a) …`): they are set as a list under it.
   */
  | { tipo: 'articolo'; numero: number; titolo: string; commi: readonly string[] }
  | { tipo: 'elenco'; voci: readonly string[] }
  /** Answers already given, or to be given by pen: a box a line, ticked or empty; a screen reader hears `[x]` or `[ ]`. */
  | { tipo: 'casella'; voci: readonly { testo: string; spuntata: boolean }[] }
  /**
   * Head of a letter: at the left what tells it apart (protocol, place and date), at the right to whom it goes (name, then address and
   * PEC, a line each), then what it is about.
   */
  | {
      tipo: 'riferimenti';
      estremi: readonly string[];
      destinatario: { nome: string; righe: readonly string[] };
      oggetto: string;
    }
  /** Label and value, e.g. the particulars of a party. */
  | { tipo: 'coppie'; righe: readonly (readonly [string, string])[] }
  /** The same, each value under its label and more than one a line: a sheet of data, read at a glance and printed on little paper. */
  | { tipo: 'griglia'; righe: readonly (readonly [string, string])[] }
  /**
   * `larghezze` are proportions, one a column; left out, columns follow their contents. `sezione`: the table is a section by itself, and its
   * caption is written as the titles of the others are.
   */
  | {
      tipo: 'tabella';
      didascalia: string;
      intestazioni: readonly string[];
      righe: readonly (readonly string[])[];
      larghezze?: readonly number[];
      sezione?: true;
    }
  /** Horizontal bars; values are not negative. The same figures are written in the alternative text. */
  | { tipo: 'grafico'; titolo: string; unita: string; serie: readonly { etichetta: string; valore: number }[] }
  /** One empty area for each, for a visible signature; `parte`: the party whose signature alone belongs there. */
  | { tipo: 'firme'; parti: readonly { ruolo: string; nominativo: string; parte?: ParteFirmataria }[] }
  | { tipo: 'nota'; testo: string }
  /** A code to be read by a camera (an address), with what it is for beside it and, for who cannot see it, in `alternativa`. */
  | { tipo: 'codice'; contenuto: string; testo: string; alternativa: string }
  | { tipo: 'nuova-pagina' };

/** By this a document that Varco has composed is known again, also when another program has saved it anew. */
export const PROGRAMMA = 'Varco';

export type DocumentoPdf = {
  /** Title of the file (shown by the reader in its window), not printed: the printed one is the block `titolo`. */
  titolo: string;
  /** Subject of the file, not printed. */
  oggetto: string;
  /** Printed at the foot of every page, e.g. the number of the convenzione and its version. */
  identificativo: string;
  ente: {
    denominazione: string;
    sottotitolo: string;
    /** Coat of arms, PNG. */
    stemma?: Uint8Array;
  };
  /** Instant of generation: the file's dates come from it, so that the same input gives the same bytes. */
  data: Date;
  /** What the file says that it was written with; {@link PROGRAMMA} where nothing else is said. */
  programma?: string;
  /** One pale line under the text of every page (a word, or who printed it and why): no part of what is read aloud. */
  filigrana?: string;
  blocchi: readonly Blocco[];
};

/** What every preview prints under its pages: nobody takes it for the act. */
export const FILIGRANA_BOZZA = 'BOZZA';

/** The texts of one block, in reading order. */
export function testiDelBlocco(blocco: Blocco): readonly string[] {
  switch (blocco.tipo) {
    case 'titolo':
    case 'sottotitolo':
    case 'paragrafo':
    case 'nota':
      return [blocco.testo];
    case 'articolo':
      return [blocco.titolo, ...blocco.commi];
    case 'codice':
      return [blocco.testo];
    case 'elenco':
      return blocco.voci;
    case 'casella':
      return blocco.voci.map(({ testo }) => testo);
    case 'riferimenti':
      return [...blocco.estremi, blocco.destinatario.nome, ...blocco.destinatario.righe, blocco.oggetto];
    case 'coppie':
    case 'griglia':
      return blocco.righe.flat();
    case 'tabella':
      return [blocco.didascalia, ...blocco.intestazioni, ...blocco.righe.flat()];
    case 'grafico':
      return [blocco.titolo, blocco.unita, ...blocco.serie.map((voce) => voce.etichetta)];
    case 'firme':
      return blocco.parti.flatMap((parte) => [parte.ruolo, parte.nominativo]);
    case 'nuova-pagina':
      return [];
  }
}

/** Every text that reaches the file, printed or not: what the check of characters reads. */
export function testiDelDocumento(documento: DocumentoPdf): string[] {
  const { titolo, oggetto, identificativo, ente, filigrana } = documento;
  return [
    titolo,
    oggetto,
    identificativo,
    ente.denominazione,
    ente.sottotitolo,
    ...(filigrana ? [filigrana] : []),
    ...documento.blocchi.flatMap(testiDelBlocco),
  ];
}
