/** The archive of the cadastral register: subjects, properties, what is told of them in time, and the tables that they fill. */
import {
  tavolo,
  tipoDiRecord,
  type ArchivioBanca,
  type RigaDaCopiare,
  type TabellaDaRiempire,
  type TipoDiRecord,
} from '@/lib/banche/importazione/archivio';
import type { z } from 'zod';
import * as colonne from './colonne';
import { CONTROLLI, FATTI } from './controlli';
import * as formato from './formato';
import { PROVA_CATASTO } from './prova';

const MAPPA = { immobile: '0', comuneCodice: 'A000', comune: 'X', foglio: '1', particella: '1' };

/** A kind of record that fills one table, with an example of it that tells the columns. */
function uno<R extends object>(
  nome: string,
  { tipo, file }: { readonly tipo: string; readonly file: string },
  schema: z.ZodType<R>,
  esempio: object,
  colonneDi: (record: R, erogatoreId: string) => RigaDaCopiare,
): { tipo: TipoDiRecord; tabella: TabellaDaRiempire } {
  return {
    tipo: tipoDiRecord({ tipo, file, schema, righe: (record: R, erogatoreId) => [[nome, colonneDi(record, erogatoreId)]] }),
    tabella: { nome, colonne: Object.keys(colonneDi(schema.parse({ tipo, ...esempio }), '')) },
  };
}

/** Facts of a property, numbered as they came one after the other. */
function nelTempo(nome: keyof typeof FATTI, tabella: TabellaDaRiempire): TabellaDaRiempire {
  return {
    ...tabella,
    calcolate: { ordine: 'row_number() OVER (PARTITION BY t.immobile_id ORDER BY t.dal NULLS FIRST, t.riga)' },
    da: `${tavolo(nome)} t`,
  };
}

const soggetto = uno(
  'catasto_soggetto',
  { tipo: 'soggetto', file: 'soggetti.csv' },
  formato.soggettoSchema,
  { codice: '0', natura: 'FISICO', nome: 'X' },
  colonne.colonneSoggetto,
);
const immobile = uno(
  'catasto_immobile',
  { tipo: 'immobile', file: 'immobili.csv' },
  formato.immobileSchema,
  { codice: '0', catasto: 'TERRENI' },
  colonne.colonneImmobile,
);
const identificativo = uno(
  'catasto_identificativo',
  FATTI.catasto_identificativo,
  formato.identificativoSchema,
  MAPPA,
  colonne.colonneIdentificativo,
);
const classamento = uno(
  'catasto_classamento',
  FATTI.catasto_classamento,
  formato.classamentoSchema,
  { immobile: '0' },
  colonne.colonneClassamento,
);
const indirizzo = uno(
  'catasto_indirizzo',
  FATTI.catasto_indirizzo,
  formato.indirizzoSchema,
  { immobile: '0', via: 'X' },
  colonne.colonneIndirizzo,
);
const titolarita = uno(
  'catasto_titolarita',
  FATTI.catasto_titolarita,
  formato.titolaritaSchema,
  { immobile: '0', soggetto: '0', diritto: '1' },
  colonne.colonneTitolarita,
);
const derivazione = uno(
  'catasto_derivazione',
  { tipo: 'derivazione', file: 'derivazioni.csv' },
  formato.derivazioneSchema,
  { origine: '0', derivato: '1', motivo: 'FRAZIONAMENTO' },
  colonne.colonneDerivazione,
);

export const ARCHIVIO_CATASTO: ArchivioBanca = {
  banca: 'CATASTO',
  versioni: 'catasto_versione',
  tipi: [soggetto, immobile, identificativo, classamento, indirizzo, titolarita, derivazione].map(({ tipo }) => tipo),
  tabelle: [
    soggetto.tabella,
    immobile.tabella,
    nelTempo('catasto_identificativo', identificativo.tabella),
    nelTempo('catasto_classamento', classamento.tabella),
    nelTempo('catasto_indirizzo', indirizzo.tabella),
    nelTempo('catasto_titolarita', titolarita.tabella),
    derivazione.tabella,
  ],
  conti: [
    { file: 'immobili.csv', colonna: 'immobili', nome: 'immobili' },
    { file: 'soggetti.csv', colonna: 'soggetti', nome: 'soggetti' },
    { file: 'titolarita.csv', colonna: 'titolarita', nome: 'titolarità' },
  ],
  controlli: CONTROLLI,
  prova: PROVA_CATASTO,
};
