/** The three profiles of FU-11, as data: each contains the one before. */
import type { CampoId } from './campi';

const CAMPI_S: readonly CampoId[] = [
  'cognome',
  'nome',
  'sesso',
  'dataNascita',
  'luogoNascita',
  'codiceFiscale',
  'validitaCodiceFiscale',
  'posizioneAnagrafica',
  'indirizzoApr',
  'indirizzoAire',
  'dataCancellazione',
  'dataIrreperibilita',
  'comuneNuovaIscrizione',
  'dataDecesso',
  'luogoDecesso',
];

const CAMPI_M: readonly CampoId[] = [
  ...CAMPI_S,
  'dataIscrizione',
  'comuneProvenienza',
  'cittadinanza',
  'statoCivile',
  'paternita',
  'maternita',
  'statoFamiglia',
  'numeroComponenti',
  'relazioneParentela',
  'numeroIndividualeAire',
  'numeroFamigliaAire',
];

const CAMPI_L: readonly CampoId[] = [
  ...CAMPI_M,
  'attoNascita',
  'dataMatrimonio',
  'luogoMatrimonio',
  'coniuge',
  'attoMatrimonio',
  'dataDivorzio',
  'luogoDivorzio',
  'attoDivorzio',
  'dataVedovanza',
  'luogoVedovanza',
  'attoMorteConiuge',
  'numeroCartaIdentita',
  'rilascioCartaIdentita',
  'enteCartaIdentita',
];

/** Their fields, by code. */
export const CAMPI_PROFILO = { S: CAMPI_S, M: CAMPI_M, L: CAMPI_L } as const;
