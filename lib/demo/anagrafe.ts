import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import type { RecordImportato } from '@/lib/anagrafe/importazione/formato';
import type { DataIso } from '@/lib/core/date';
import { caricareArchivioDemo } from './archivio';
import { generaPopolazione, type ConfigurazionePopolazione } from './popolazione/genera';

/** Somebody of the data bank whom operators will look for. */
export type Ricercato = {
  readonly cognome: string;
  readonly nome: string;
  readonly nascita: DataIso | null;
  readonly codiceFiscale: string | null;
  readonly via: string | null;
  readonly civico: string | null;
};

/** One person in so many is kept to be searched. */
const PASSO = 37;

function* righe(popolazione: ConfigurazionePopolazione, trovati: Ricercato[]): Generator<string> {
  let conto = 0;
  for (const record of generaPopolazione(popolazione)) {
    if (record.tipo === 'soggetto' && record.posizione === 'APR' && (conto += 1) % PASSO === 0) trovati.push(ricercato(record));
    yield JSON.stringify(record);
  }
}

function ricercato({ generalita: g, residenza }: Extract<RecordImportato, { tipo: 'soggetto' }>): Ricercato {
  return {
    cognome: g.cognome ?? '',
    nome: g.nome ?? '',
    nascita: g.nascita?.data ?? null,
    codiceFiscale: g.codiceFiscale?.codice ?? null,
    via: residenza?.via ?? null,
    civico: residenza?.civico == null ? null : String(residenza.civico),
  };
}

/** Loads the invented population. Answers some of its people. Throws when the importer refuses. */
export async function caricarePopolazione(
  erogatoreId: string,
  popolazione: ConfigurazionePopolazione,
  now: Date,
): Promise<{ persone: number; ricercati: Ricercato[] }> {
  const ricercati: Ricercato[] = [];
  const archivio = { erogatoreId, banca: ARCHIVIO_ANAGRAFE.banca, seme: popolazione.seme, aggiornatiAl: popolazione.oggi, now };
  const conteggi = await caricareArchivioDemo(archivio, righe(popolazione, ricercati));
  return { persone: conteggi.soggetti ?? 0, ricercati };
}
