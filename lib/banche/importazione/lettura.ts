/** Reads an archive to its end: records into the twins, what is wrong into the report. */
import type { Connessione } from '@/lib/platform/connessione';
import type { ArchivioBanca } from './archivio';
import { ArchivioIlleggibile } from './difetto';
import { convocaGiudici, type Giudici } from './giudici';
import { giudica, tuttiIFile, type Giudicato } from './giudizio';
import type { Intestazione } from './intestazione';
import type { Blocco, Letto, NonLetto, Sorgente } from './letto';
import type { Raccolta } from './raccolta';
import { copista } from './tavoli';

/** Records of a CSV file judged together. */
const INSIEME = 500;

export interface DaLeggere {
  readonly erogatoreId: string;
  readonly sorgente: Sorgente;
  /** Told often; what it throws stops the load. Rows read, then hundredths of what is to be written. */
  readonly progresso?: (fase: 'LETTURA' | 'CARICAMENTO', quanto: number) => Promise<void> | void;
  /** Stops the load wherever it is, until the swap. */
  readonly basta?: AbortSignal;
}

export interface Lettura {
  readonly intestazione: Intestazione | null;
  readonly conteggi: Readonly<Record<string, number>>;
  /** Whether rows are numbered file by file. */
  readonly conFile: boolean;
  /** Files of which some row is wrong or could not be read, by their names in a CSV archive. */
  readonly monchi: ReadonlySet<string>;
}

export async function leggi(
  db: Connessione,
  archivio: ArchivioBanca,
  { sorgente, erogatoreId, basta, progresso }: DaLeggere,
  trovati: Raccolta,
): Promise<Lettura> {
  const scrivi = copista(db, archivio);
  const perFile = new Map(archivio.tipi.map(({ file }) => [file, 0]));
  const monchi = new Set<string>();
  let intestazione: Intestazione | null = null;
  let [lette, conFile, finito] = [0, false, false];

  const nonLetteTutte = (): void => tuttiIFile(archivio).forEach((file) => monchi.add(file));

  async function accogli(giudicato: Giudicato): Promise<void> {
    if (finito) return;
    lette += giudicato.lette;
    conFile ||= giudicato.conFile;
    intestazione ??= giudicato.intestazione;
    for (const [file, quanti] of Object.entries(giudicato.quanti)) perFile.set(file, (perFile.get(file) ?? 0) + quanti);
    await trovati.aggiungi(giudicato.difetti);
    for (const file of giudicato.monchi) monchi.add(file);
    await scrivi.aggiungi(giudicato.testi);
    finito = giudicato.interrotto || trovati.totale >= trovati.massimo;
    if (finito) nonLetteTutte();
    basta?.throwIfAborted();
    await progresso?.('LETTURA', lette);
  }

  const giudici = convocaGiudici(archivio, erogatoreId);
  try {
    for await (const giudicato of giudicati(sorgente, giudici, (letti, primi) => giudica(archivio, erogatoreId, { letti, primi }))) {
      await accogli(giudicato);
      if (finito) break;
    }
  } catch (errore) {
    if (!(errore instanceof ArchivioIlleggibile)) throw errore;
    await trovati.aggiungi([errore.inDifetto()]);
    nonLetteTutte();
  } finally {
    giudici.chiudi();
  }
  await scrivi.concludi();
  await progresso?.('LETTURA', lette);
  const conteggi = Object.fromEntries(archivio.conti.map(({ file, colonna }) => [colonna, perFile.get(file) ?? 0]));
  return { intestazione, conteggi, conFile, monchi };
}

/** In the order of the file, some of them being judged while others are read. What fails in the source fails after what was read before. */
async function* giudicati(
  sorgente: Sorgente,
  giudici: Giudici,
  quiEOra: (letti: readonly (Letto | NonLetto)[], primi: boolean) => Giudicato,
): AsyncGenerator<Giudicato> {
  const attesi: Promise<Giudicato>[] = [];
  let guasto: unknown = null;
  try {
    for await (const uno of insiemi(sorgente)) {
      const giudizio = 'letti' in uno ? Promise.resolve(quiEOra(uno.letti, uno.primi)) : giudici.giudica(uno);
      // Told where it is awaited: until then it must not end the process.
      giudizio.catch(() => undefined);
      attesi.push(giudizio);
      if (attesi.length < giudici.insieme) continue;
      const [primo] = attesi.splice(0, 1);
      if (primo) yield await primo;
    }
  } catch (errore) {
    guasto = errore;
  }
  for (const atteso of attesi) yield await atteso;
  if (guasto !== null) throw guasto;
}

type Insieme = { readonly letti: readonly (Letto | NonLetto)[]; readonly primi: boolean };

/** Blocks as they are, single records some at a time. */
async function* insiemi(sorgente: Sorgente): AsyncGenerator<Blocco | Insieme> {
  let letti: (Letto | NonLetto)[] = [];
  let primi = true;
  const insieme = (): Insieme => {
    const uno = { letti, primi };
    letti = [];
    primi = false;
    return uno;
  };
  try {
    for await (const uno of sorgente) {
      if ('righe' in uno) yield uno;
      else if (letti.push(uno) >= INSIEME) yield insieme();
    }
  } catch (errore) {
    if (letti.length > 0) yield insieme();
    throw errore;
  }
  if (letti.length > 0) yield insieme();
}
