/** A small register of land, whose story is known day by day, and what of a visura is looked at. */
import { campoDiOggi, type Sezione } from '@/lib/core/banca-letta';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { fatto, immobile, persona, sullaMappa, titolare } from './catasto';

/** Of somebody of whom nothing may be said. */
export const PROTETTA = conOmocodia('PRVDAA80A41H501', 0);
export const NATA_PROTETTA = '1980-01-01';
export const OGGI = '2026-11-20';
export const SEMPRE = [null, null] as const;

/**
 * A parcel (T1) of Ada's, split in 2010 into T2 and T3; T2 is sold to Ugo in 2015; T3 and T4, both of the company's since 2012, are merged
 * into T5 in 2018. A flat (F1) of Ada's, whose heirs since 2020 are Ugo, who has bare ownership, and Eva, who has the usufruct.
 */
export const ARCHIVIO = [
  persona('ada', "D'Angelo", 'Ada', { nascita: { data: '1940-01-02', luogo: 'Lucca' }, codiceFiscale: 'RSSMRA80A01H501U' }),
  persona('ugo', 'Neri', 'Ugo', { nascita: { data: '1970-03-04' } }),
  persona('eva', 'Nerini', 'Eva'),
  {
    tipo: 'soggetto',
    codice: 'molino',
    natura: 'GIURIDICO',
    denominazione: 'Molino del Fosso S.r.l.',
    sede: 'Valdombra',
    codiceFiscale: '12345670017',
  },
  persona('rifugio', 'Segreti', 'Pia', { protetto: true, codiceFiscale: PROTETTA, nascita: { data: NATA_PROTETTA } }),
  ...['T1', 'T2', 'T3', 'T4', 'T5'].map((codice) => immobile(codice, 'TERRENI')),
  ...['F1', 'F2'].map((codice) => immobile(codice, 'FABBRICATI')),
  sullaMappa('T1', [null, '2010-05-10'], '12', '345'),
  sullaMappa('T2', ['2010-05-10', null], '12', '501', { atto: 'Frazionamento', dataAtto: '2010-05-10' }),
  sullaMappa('T3', ['2010-05-10', '2018-02-01'], '12', '502'),
  sullaMappa('T4', [null, '2018-02-01'], '12', '503'),
  sullaMappa('T5', ['2018-02-01', null], '0012', '504'),
  sullaMappa('F1', [null, '2016-01-01'], '12', '77', { subalterno: '3' }),
  sullaMappa('F1', ['2016-01-01', null], '12', '77', { subalterno: '13' }),
  sullaMappa('F2', SEMPRE, '12', '77', { subalterno: '4' }),
  fatto('classamento', 'T1', [null, '2010-05-10'], {
    qualita: 'Seminativo',
    classeTerreno: '2',
    superficie: 12_345,
    redditoDominicale: '80,50',
  }),
  fatto('classamento', 'T2', ['2010-05-10', null], { porzione: 'AA', qualita: 'Seminativo', classeTerreno: '2', superficie: 5_000 }),
  fatto('classamento', 'T2', ['2010-05-10', null], { porzione: 'AB', qualita: 'Vigneto', classeTerreno: '1', superficie: 1_000 }),
  fatto('classamento', 'F1', [null, '2016-01-01'], { categoria: 'A/4', consistenza: '4.5', unitaConsistenza: 'VANI', rendita: '300' }),
  fatto('classamento', 'F1', ['2016-01-01', null], { categoria: 'A/3', consistenza: '4.5', unitaConsistenza: 'VANI', rendita: '1234.56' }),
  fatto('indirizzo', 'F1', SEMPRE, { specie: 'Via', via: 'Guglielmo Marconi', civico: 12, esponente: 'a', interno: '03' }),
  fatto('indirizzo', 'F2', SEMPRE, { specie: 'Via', via: 'Guglielmo Marconi', civico: 12, esponente: 'a', interno: '4' }),
  titolare('T1', 'ada', [null, '2010-05-10'], '1', '1/1'),
  titolare('T2', 'ada', ['2010-05-10', '2015-06-15'], '1', '1/1'),
  titolare('T2', 'ugo', ['2015-06-15', null], '1', '1/1', { atto: 'Compravendita', dataAtto: '2015-06-15' }),
  titolare('T3', 'ada', ['2010-05-10', '2012-01-01'], '1', '1/1'),
  titolare('T3', 'molino', ['2012-01-01', '2018-02-01'], '1', '1/1'),
  titolare('T4', 'molino', ['2012-01-01', '2018-02-01'], '1', '1/1'),
  titolare('T5', 'molino', ['2018-02-01', null], '1', '1/1'),
  titolare('F1', 'ada', [null, '2020-04-01'], '1', '1/1'),
  titolare('F1', 'ugo', ['2020-04-01', null], '2', '1/1', { atto: 'Successione', dataAtto: '2020-04-01' }),
  titolare('F1', 'eva', ['2020-04-01', null], '8', '1/1'),
  titolare('F2', 'ugo', SEMPRE, '1', '1/2'),
  titolare('F2', 'rifugio', SEMPRE, '1', '1/2'),
  { tipo: 'derivazione', origine: 'T1', derivato: 'T2', motivo: 'FRAZIONAMENTO', data: '2010-05-10' },
  { tipo: 'derivazione', origine: 'T1', derivato: 'T3', motivo: 'FRAZIONAMENTO', data: '2010-05-10' },
  { tipo: 'derivazione', origine: 'T3', derivato: 'T5', motivo: 'FUSIONE', data: '2018-02-01' },
  { tipo: 'derivazione', origine: 'T4', derivato: 'T5', motivo: 'FUSIONE', data: '2018-02-01' },
];

/** Cells of some columns of a table. */
export const colonne = (sezioni: readonly Sezione[] | undefined, titolo: string, ...campi: string[]): string[] => {
  const trovata = (sezioni ?? []).find((sezione) => sezione.forma === 'TABELLA' && sezione.titolo.startsWith(titolo));
  if (trovata?.forma !== 'TABELLA') return [];
  const posti = campi.map((campo) => trovata.colonne.findIndex((colonna) => campoDiOggi(colonna.campo) === campo));
  return trovata.righe.map(({ celle }) => posti.map((posto) => celle[posto] ?? '—').join(' '));
};
/** The value of a field in the cards of a visura. */
export const voce = (sezioni: readonly Sezione[] | undefined, campo: string): string | null | undefined =>
  (sezioni ?? [])
    .flatMap((sezione) => (sezione.forma === 'SCHEDA' ? sezione.gruppi.flatMap(({ voci }) => voci) : []))
    .find((una) => campoDiOggi(una.campo) === campo)?.valore;
