import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import type { RecordImportato } from '@/lib/anagrafe/importazione/formato';
import { annotaDaComando } from '@/lib/banche/importazione/annota';
import { importa } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import type { DataIso } from '@/lib/core/date';
import type { Proprietario } from '@/lib/platform/proprietario';
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

/**
 * Loads the invented population through the same importer that a comune uses. Answers some of its people. Throws when the importer
 * refuses.
 */
export async function caricarePopolazione(
  db: Proprietario,
  erogatoreId: string,
  popolazione: ConfigurazionePopolazione,
  now: Date,
): Promise<{ persone: number; ricercati: Ricercato[] }> {
  const ricercati: Ricercato[] = [];
  const origine = `dimostrazione-${popolazione.seme}.jsonl`;
  const esito = await importa(db, ARCHIVIO_ANAGRAFE, {
    erogatoreId,
    sorgente: leggiJsonLines(righe(popolazione, ricercati)),
    origine,
    impronta: '',
    aggiornatiAl: popolazione.oggi,
    now,
  });
  if (esito?.esito !== 'PUBBLICATA')
    throw new Error(`The population of ${popolazione.seme} was not taken: ${JSON.stringify(esito).slice(0, 500)}`);
  await annotaDaComando(db, { erogatoreId, banca: ARCHIVIO_ANAGRAFE.banca, origine, now }, esito);
  return { persone: esito.conteggi.soggetti ?? 0, ricercati };
}
