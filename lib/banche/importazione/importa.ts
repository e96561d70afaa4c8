/**
 * Loads a whole data bank: all of it or nothing. Until the swap readers see the version of before; a load killed at any point leaves only
 * rows that nobody sees, which the next one removes. The archive is read once, as a stream.
 */
import { formatoItaliano, isDataIso, oggi, type DataIso } from '@/lib/core/date';
import { idCasuale } from '@/lib/core/ids';
import type { Connessione } from '@/lib/platform/connessione';
import type { ArchivioBanca } from './archivio';
import type { Difetto } from './difetto';
import { FILE_INTESTAZIONE } from './intestazione';
import { conLinee, type Linee } from './linee';
import { leggi, type DaLeggere, type Lettura } from './lettura';
import { raccolta, type Raccolta } from './raccolta';
import { controllaTavoli, preparaTavoli } from './tavoli';
import * as versioni from './versioni';

export interface RichiestaImportazione extends DaLeggere {
  /** Name of the file and digest of its bytes, for those who will ask where the data came from. */
  readonly origine: string;
  readonly impronta: string;
  /** The date the data is updated to (RT-03); null: as the heading says. */
  readonly aggiornatiAl: DataIso | null;
  /** Accepts an archive with fewer than half of what there is now: without it, it is taken for a truncated one. */
  readonly confermaRiduzione?: boolean;
  /** Accepts an archive older than the data there are. */
  readonly confermaMenoRecente?: boolean;
  /** The invented people on whom an act is tried: published beside the archive, which nothing of this touches. */
  readonly prova?: boolean;
  readonly now: Date;
  /** Told when all is ready and nothing is published: what it throws stops the load, which from then on is not stopped any more. */
  readonly primaDelloScambio?: () => Promise<void>;
  /** Every thing that is wrong, some at a time: the answer has the first ones only. */
  readonly difetti?: (alcuni: readonly Difetto[]) => Promise<void>;
}

export type EsitoImportazione =
  | {
      readonly esito: 'PUBBLICATA';
      readonly versioneId: string;
      readonly aggiornatiAl: DataIso;
      /** By column of the table of versions. */
      readonly conteggi: Readonly<Record<string, number>>;
    }
  | {
      readonly esito: 'RIFIUTATA';
      readonly errori: readonly Difetto[];
      readonly totale: number;
      /** True when there are more than these. */
      readonly altri: boolean;
    };

/** Whoever left the archive in the folder can confirm nothing there: by which roads one can. */
const daConfermare = (opzione: string): string =>
  `se è giusto così, va inviato con la conferma da Impostazioni → Banche dati, oppure con il comando e ${opzione}`;

/** What the archive as a whole lacks, beside what SQL finds. */
async function difettiDelTutto(
  db: Connessione,
  archivio: ArchivioBanca,
  r: RichiestaImportazione,
  { intestazione, conteggi, monchi }: Lettura,
  aggiornatiAl: DataIso | null,
): Promise<Difetto[]> {
  const frasi: string[] = [];
  const [principale] = archivio.conti;
  const quanti = conteggi[principale.colonna] ?? 0;
  const contati = !monchi.has(principale.file);
  if (contati && quanti === 0) frasi.push(`il file non contiene ${principale.nome}`);
  if (!isDataIso(aggiornatiAl)) {
    if (!monchi.has(FILE_INTESTAZIONE))
      frasi.push("manca la data a cui i dati sono aggiornati: indicala nell'intestazione del file o nel comando");
  } else if (aggiornatiAl > oggi(r.now)) frasi.push(`la data di aggiornamento (${formatoItaliano(aggiornatiAl)}) è nel futuro`);
  for (const { file, colonna, nome } of archivio.conti) {
    const annunciati = intestazione?.[colonna];
    if (typeof annunciati === 'number' && !monchi.has(file) && annunciati !== conteggi[colonna])
      frasi.push(`l'intestazione annuncia ${annunciati} ${nome}, il file ne contiene ${conteggi[colonna] ?? 0}: è incompleto?`);
  }
  const inLinea = r.prova === true ? null : await versioni.inLinea(db, archivio, r.erogatoreId);
  if (inLinea !== null && contati && quanti * 2 < inLinea.quanti && !r.confermaRiduzione)
    frasi.push(
      `il file contiene ${quanti} ${principale.nome}, meno della metà delle ${inLinea.quanti} attuali: ${daConfermare('--conferma-riduzione')}`,
    );
  if (inLinea !== null && isDataIso(aggiornatiAl) && aggiornatiAl < inLinea.aggiornatiAl && !r.confermaMenoRecente)
    frasi.push(
      `il file è aggiornato al ${formatoItaliano(aggiornatiAl)}, i dati in linea lo sono al ${formatoItaliano(inLinea.aggiornatiAl)}: ${daConfermare('--conferma-meno-recente')}`,
    );
  return frasi.map((frase) => ({ file: null, riga: 0, frase }));
}

async function controlla(
  linee: Linee,
  archivio: ArchivioBanca,
  r: RichiestaImportazione,
  letto: Lettura,
  trovati: Raccolta,
  aggiornatiAl: DataIso | null,
): Promise<void> {
  await trovati.aggiungi(await difettiDelTutto(linee.prima, archivio, r, letto, aggiornatiAl));
  await trovati.aggiungi(
    await controllaTavoli(linee, archivio, {
      conFile: letto.conFile,
      massimo: trovati.massimo,
      datiAl: aggiornatiAl,
      monchi: letto.monchi,
    }),
  );
}

async function carica(linee: Linee, archivio: ArchivioBanca, r: RichiestaImportazione): Promise<EsitoImportazione> {
  const db = linee.prima;
  await versioni.elimina(db, archivio, r.erogatoreId, ['IN_CARICAMENTO', 'DA_ELIMINARE']);
  await preparaTavoli(db, archivio.tabelle);
  const trovati = raccolta(r.difetti);
  const letto = await leggi(db, archivio, r, trovati);
  const aggiornatiAl = r.aggiornatiAl ?? letto.intestazione?.aggiornatiAl ?? null;
  if (trovati.totale < trovati.massimo) await controlla(linee, archivio, r, letto, trovati, aggiornatiAl);
  await trovati.concludi();
  if (trovati.totale > 0 || aggiornatiAl === null)
    return { esito: 'RIFIUTATA', errori: trovati.primi, totale: trovati.totale, altri: trovati.totale > trovati.primi.length };
  const versione = { erogatoreId: r.erogatoreId, id: idCasuale() };
  const { conteggi } = letto;
  const dati = { aggiornatiAl, progressivo: letto.intestazione?.progressivo ?? 0, origine: r.origine, impronta: r.impronta, conteggi };
  await versioni.riempi(linee, archivio, versione, dati, r.now, async (percento) => {
    r.basta?.throwIfAborted();
    await r.progresso?.('CARICAMENTO', percento);
  });
  r.basta?.throwIfAborted();
  await r.primaDelloScambio?.();
  await (r.prova === true ? versioni.scambiaProva : versioni.scambia)(db, archivio, versione, r.now);
  await versioni.elimina(db, archivio, r.erogatoreId, ['DA_ELIMINARE']);
  return { esito: 'PUBBLICATA', versioneId: versione.id, aggiornatiAl, conteggi };
}

/**
 * Refusals are an answer, not an exception; null when another load of the same bank is running. Throws what the database throws, and the
 * reason of `basta`: then nothing has changed for who reads.
 */
export async function importa(db: Connessione, archivio: ArchivioBanca, r: RichiestaImportazione): Promise<EsitoImportazione | null> {
  if (!(await versioni.prendiTurno(db, archivio.banca, r.erogatoreId))) return null;
  try {
    return await conLinee(db, archivio.banca, r.erogatoreId, (linee) => carica(linee, archivio, r));
  } finally {
    // The server frees the turn by itself when the connection is gone.
    await versioni.lasciaTurno(db, archivio.banca, r.erogatoreId).catch(() => undefined);
  }
}
