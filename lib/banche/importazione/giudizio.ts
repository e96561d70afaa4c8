/** Some records of an archive, judged one by one: what is wrong with them, or the rows that they become. Pure: a thread does it as well. */
import type { ArchivioBanca, TipoDiRecord } from './archivio';
import { ArchivioIlleggibile, type Difetto } from './difetto';
import { leggiRecord } from './frasi';
import { FILE_INTESTAZIONE, schemaIntestazione, type Intestazione } from './intestazione';
import { recordDi } from './json-lines';
import { isLetto, type Blocco, type Letto, type NonLetto } from './letto';
import { rigaCopia } from './tavoli';

/** Records in hand, the first of the archive among them or not: only there may the heading be. */
interface DaGiudicare {
  readonly letti: Iterable<Letto | NonLetto>;
  readonly primi: boolean;
}

export interface Giudicato {
  readonly lette: number;
  readonly conFile: boolean;
  readonly intestazione: Intestazione | null;
  readonly difetti: readonly Difetto[];
  /** True when from here on nothing can be read: the last of `difetti` says why. */
  readonly interrotto: boolean;
  /** Good records, by their file in a CSV archive. */
  readonly quanti: Readonly<Record<string, number>>;
  /** Files of which something wrong is missing from the rows, by their names in a CSV archive. */
  readonly monchi: readonly string[];
  /** Of each table, the rows of the good records in PostgreSQL's text for COPY. */
  readonly testi: Readonly<Record<string, string | Uint8Array>>;
}

/** Of which files a wrong row is: of all, when it does not say. A line of JSON Lines has the lists inside it too. @param di null: the heading */
function fileDellaRiga({ tipi }: ArchivioBanca, file: string | null, di?: TipoDiRecord | null): string[] {
  if (di === null || file === FILE_INTESTAZIONE) return [FILE_INTESTAZIONE];
  if (di && file === null) return [di.file, ...tipi.filter(({ tipo }) => tipo === null).map((lista) => lista.file)];
  return tipi.some((tipo) => tipo.file === file) ? [file ?? ''] : tuttiIFile({ tipi });
}

export const tuttiIFile = ({ tipi }: Pick<ArchivioBanca, 'tipi'>): string[] => [FILE_INTESTAZIONE, ...tipi.map(({ file }) => file)];

export function giudica(archivio: ArchivioBanca, erogatoreId: string, { letti, primi }: DaGiudicare): Giudicato {
  const difetti: Difetto[] = [];
  const monchi = new Set<string>();
  const quanti: Record<string, number> = {};
  const testi: Record<string, string> = {};
  let [lette, conFile, interrotto]: [number, boolean, boolean] = [0, false, false];
  let intestazione: Intestazione | null = null;

  function unRecord({ file, riga, di, valore }: Letto): void {
    function dire(frasi: readonly string[]): void {
      difetti.push(...frasi.map((frase) => ({ file, riga, frase })));
      for (const uno of fileDellaRiga(archivio, file, di)) monchi.add(uno);
    }
    if (di === null) {
      if (!primi || lette > 1) return dire(["l'intestazione può stare solo alla prima riga"]);
      const esito = leggiRecord(schemaIntestazione(archivio), valore);
      if ('frasi' in esito) dire(esito.frasi);
      else intestazione = esito.record;
      return;
    }
    const esito = leggiRecord(di.schema, valore);
    if ('frasi' in esito) return dire(esito.frasi);
    quanti[di.file] = (quanti[di.file] ?? 0) + 1;
    for (const [tabella, valori] of di.righe(esito.record as never, erogatoreId))
      testi[tabella] = (testi[tabella] ?? '') + rigaCopia(riga, valori);
  }

  try {
    for (const uno of letti) {
      lette += 1;
      conFile ||= uno.file !== null;
      if (isLetto(uno)) unRecord(uno);
      else {
        difetti.push(uno);
        for (const suo of fileDellaRiga(archivio, uno.file)) monchi.add(suo);
      }
    }
  } catch (errore) {
    if (!(errore instanceof ArchivioIlleggibile)) throw errore;
    difetti.push(errore.inDifetto());
    for (const suo of tuttiIFile(archivio)) monchi.add(suo);
    interrotto = true;
  }
  return { lette, conFile, intestazione, difetti, interrotto, quanti, monchi: [...monchi], testi };
}

export const giudicaBlocco = (archivio: ArchivioBanca, erogatoreId: string, blocco: Blocco): Giudicato =>
  giudica(archivio, erogatoreId, { letti: recordDi(archivio, blocco), primi: blocco.prima === 0 });
