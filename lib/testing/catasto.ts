/** Small cadastral archives for tests: a few properties whose story is known day by day. */
import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import { importa, type EsitoImportazione } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import type { DataIso } from '@/lib/core/date';
import type { Connessione } from '@/lib/platform/connessione';

type Dati = Readonly<Record<string, unknown>>;

export const COMUNE = { comuneCodice: 'Z901', comune: 'Valdombra', provincia: 'PI' };

/** A person; the code is also what its rights name. */
export const persona = (codice: string, cognome: string, nome: string, altro: Dati = {}): Dati => ({
  tipo: 'soggetto',
  codice,
  natura: 'FISICO',
  cognome,
  nome,
  ...altro,
});

export const immobile = (codice: string, catasto: 'TERRENI' | 'FABBRICATI'): Dati => ({ tipo: 'immobile', codice, catasto });

type Periodo = readonly [dal: DataIso | null, al: DataIso | null];
/** What is told of a property between two days. */
export const fatto = (tipo: string, codice: string, [dal, al]: Periodo, altro: Dati): Dati => ({
  tipo,
  immobile: codice,
  dal,
  al,
  ...altro,
});

export const sullaMappa = (codice: string, periodo: Periodo, foglio: string, particella: string, altro: Dati = {}): Dati =>
  fatto('identificativo', codice, periodo, { ...COMUNE, foglio, particella, ...altro });

/** @param quota `1/2` */
export const titolare = (codice: string, soggetto: string, periodo: Periodo, diritto: string, quota: string, altro: Dati = {}): Dati => {
  const [numeratore, denominatore] = quota.split('/').map(Number);
  return fatto('titolarita', codice, periodo, { soggetto, diritto, quota: { numeratore, denominatore }, ...altro });
};

export function importaCatasto(
  db: Connessione,
  erogatoreId: string,
  record: readonly Dati[],
  aggiornatiAl: DataIso,
  now = new Date('2026-11-21T09:00:00Z'),
): Promise<EsitoImportazione | null> {
  return importa(db, ARCHIVIO_CATASTO, {
    erogatoreId,
    sorgente: leggiJsonLines(record.map((uno) => JSON.stringify(uno))),
    origine: 'prova.jsonl',
    impronta: 'x',
    aggiornatiAl,
    now,
  });
}
