/**
 * Loads a whole data bank: all of it or nothing. Until the swap readers see the version of before; a load killed at any point leaves only
 * rows that nobody sees, which the next one removes. The file is read once, as a stream.
 */
import { createHash } from 'node:crypto';
import { idCasuale } from '@/lib/core/ids';
import { formatoItaliano, isDataIso, oggi, type DataIso } from '@/lib/core/date';
import type { Proprietario } from '@/lib/platform/proprietario';
import * as banca from './banca';
import { colonneFamiglia, colonneSoggetto, idStabile, rigaCopia, type RigaDaCopiare } from './colonne';
import { righeStoria } from './colonne-storia';
import type { Intestazione, Soggetto } from './formato';
import { leggiRiga, type ErroreRiga } from './lettura';
import { completaStoria } from './storia';
import { TABELLE, type Tabella } from './tabelle';

const MASSIMO_ERRORI = 100;
const RIGHE_PER_COPIA = 5_000;

export interface RichiestaImportazione {
  readonly erogatoreId: string;
  /** The file's lines, without line ends. */
  readonly righe: AsyncIterable<string> | Iterable<string>;
  /** Name of the file, for those who will ask where the data came from. */
  readonly origine: string;
  /** The date the data is updated to (RT-03); null: as the file's heading says. */
  readonly aggiornatiAl: DataIso | null;
  /** Accepts a file with fewer than half of the people there are now: without it, it is taken for a truncated one. */
  readonly confermaRiduzione?: boolean;
  readonly now: Date;
  readonly progresso?: (avanzamento: { readonly fase: 'LETTURA' | 'CARICAMENTO'; readonly righe: number }) => void;
}

export type EsitoImportazione =
  | {
      readonly esito: 'PUBBLICATA';
      readonly versioneId: string;
      readonly aggiornatiAl: DataIso;
      readonly soggetti: number;
      readonly famiglie: number;
    }
  | {
      readonly esito: 'RIFIUTATA';
      readonly errori: readonly ErroreRiga[];
      /** True when reading stopped at the hundredth error. */ readonly altri: boolean;
    };

interface Lettura {
  soggetti: number;
  famiglie: number;
  ultimaRiga: number;
  impronta: string;
  intestazione: Intestazione | null;
  errori: ErroreRiga[];
}

async function leggiTutto(db: Proprietario, r: RichiestaImportazione, versioneId: string): Promise<Lettura> {
  const impronta = createHash('sha256');
  const letto: Lettura = { soggetti: 0, famiglie: 0, ultimaRiga: 0, impronta: '', intestazione: null, errori: [] };
  const pronte = new Map<Tabella, string[]>(TABELLE.map((tabella) => [tabella, []]));
  const aggiungi = (tabella: Tabella, riga: RigaDaCopiare): void => {
    pronte.get(tabella)?.push(rigaCopia(letto.ultimaRiga, riga));
  };
  const scarica = async (): Promise<void> => {
    for (const [tabella, righe] of pronte) await banca.copia(db, tabella, righe.splice(0));
    r.progresso?.({ fase: 'LETTURA', righe: letto.ultimaRiga });
  };
  for await (const grezza of r.righe) {
    letto.ultimaRiga += 1;
    impronta.update(grezza).update('\n');
    const testo = (letto.ultimaRiga === 1 ? grezza.replace(/^\uFEFF/, '') : grezza).trim();
    if (testo === '') continue;
    const esito = leggiRiga(testo);
    const riga = letto.ultimaRiga;
    if ('frasi' in esito) letto.errori.push(...esito.frasi.map((frase) => ({ riga, frase })));
    else if (esito.record.tipo === 'intestazione') {
      if (letto.soggetti + letto.famiglie > 0 || letto.intestazione)
        letto.errori.push({ riga, frase: "l'intestazione può stare solo alla prima riga" });
      letto.intestazione = esito.record;
    } else if (esito.record.tipo === 'famiglia') {
      letto.famiglie += 1;
      aggiungi('anagrafe_famiglia', colonneFamiglia(esito.record, r.erogatoreId, versioneId));
    } else {
      letto.soggetti += 1;
      for (const [tabella, valori] of righeDelSoggetto(esito.record, r.erogatoreId, versioneId)) aggiungi(tabella, valori);
    }
    if (letto.errori.length >= MASSIMO_ERRORI) return letto;
    if (letto.ultimaRiga % RIGHE_PER_COPIA === 0) await scarica();
  }
  await scarica();
  return { ...letto, impronta: impronta.digest('hex') };
}

/** The rows of one person: its card, and its history with what the card says of today. */
function* righeDelSoggetto(soggetto: Soggetto, erogatoreId: string, versioneId: string): Generator<readonly [Tabella, RigaDaCopiare]> {
  yield ['anagrafe_soggetto', colonneSoggetto(soggetto, erogatoreId, versioneId)];
  const soggettoId = idStabile(erogatoreId, 'soggetto', soggetto.idScheda);
  yield* righeStoria(completaStoria(soggetto), { erogatoreId, versioneId, soggettoId });
}

/** What the file as a whole lacks, beside what SQL finds. */
async function controllaFile(
  db: Proprietario,
  r: RichiestaImportazione,
  letto: Lettura,
  aggiornatiAl: DataIso | null,
): Promise<ErroreRiga[]> {
  const frasi: string[] = [];
  const { intestazione: i } = letto;
  if (letto.soggetti === 0) frasi.push('il file non contiene persone');
  if (!isDataIso(aggiornatiAl)) frasi.push("manca la data a cui i dati sono aggiornati: indicala nell'intestazione del file o nel comando");
  else if (aggiornatiAl > oggi(r.now)) frasi.push(`la data di aggiornamento (${formatoItaliano(aggiornatiAl)}) è nel futuro`);
  if (i?.soggetti != null && i.soggetti !== letto.soggetti)
    frasi.push(`l'intestazione annuncia ${i.soggetti} persone, il file ne contiene ${letto.soggetti}: è incompleto?`);
  if (i?.famiglie != null && i.famiglie !== letto.famiglie)
    frasi.push(`l'intestazione annuncia ${i.famiglie} famiglie, il file ne contiene ${letto.famiglie}: è incompleto?`);
  const correnti = await banca.soggettiCorrenti(db, r.erogatoreId);
  if (correnti !== null && letto.soggetti * 2 < correnti && !r.confermaRiduzione) {
    frasi.push(
      `il file contiene ${letto.soggetti} persone, meno della metà delle ${correnti} attuali: se è giusto così, conferma la riduzione`,
    );
  }
  return [...frasi.map((frase) => ({ riga: 0, frase })), ...(await banca.controllaInsieme(db, MASSIMO_ERRORI))];
}

async function carica(db: Proprietario, r: RichiestaImportazione): Promise<EsitoImportazione> {
  await banca.elimina(db, r.erogatoreId, ['IN_CARICAMENTO', 'DA_ELIMINARE']);
  await banca.preparaTavoli(db);
  const versione = { erogatoreId: r.erogatoreId, id: idCasuale() };
  const letto = await leggiTutto(db, r, versione.id);
  const aggiornatiAl = r.aggiornatiAl ?? letto.intestazione?.aggiornatiAl ?? null;
  const errori = letto.errori.length > 0 ? letto.errori : await controllaFile(db, r, letto, aggiornatiAl);
  if (errori.length > 0 || aggiornatiAl === null) {
    return { esito: 'RIFIUTATA', errori: errori.slice(0, MASSIMO_ERRORI), altri: errori.length >= MASSIMO_ERRORI };
  }
  await banca.riempi(db, versione, { ...letto, aggiornatiAl, origine: r.origine }, r.now, (righe) =>
    r.progresso?.({ fase: 'CARICAMENTO', righe }),
  );
  await banca.scambia(db, versione, r.now);
  await banca.elimina(db, r.erogatoreId, ['DA_ELIMINARE']);
  return { esito: 'PUBBLICATA', versioneId: versione.id, aggiornatiAl, soggetti: letto.soggetti, famiglie: letto.famiglie };
}

/** Refusals are an answer, not an exception; null when another load of the same erogatore is running. Throws what the database throws. */
export async function importaAnagrafe(db: Proprietario, r: RichiestaImportazione): Promise<EsitoImportazione | null> {
  if (!(await banca.prendiTurno(db, r.erogatoreId))) return null;
  try {
    return await carica(db, r);
  } finally {
    // The server frees the turn by itself when the connection is gone.
    await banca.lasciaTurno(db, r.erogatoreId).catch(() => undefined);
  }
}
