/** The three profiles of FU-11, as data: each contains the one before. A comune may define others in the same shape. */
import type { CampoId } from '@/lib/anagrafe/domain/campi';
import { codici, PROFILI, type CodiceProfilo } from '@/lib/clausole/denominazioni';
import { componiProfilo, type Profilo } from './profilo';

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

const CAMPI_PROFILO: Readonly<Record<CodiceProfilo, readonly CampoId[]>> = { S: CAMPI_S, M: CAMPI_M, L: CAMPI_L };

/** Named as the act names them; who may be granted which is `profiloAmmesso`'s to say. */
export const PROFILI_PREDEFINITI: readonly Profilo[] = codici(PROFILI).map((codice) =>
  componiProfilo({ codice, nome: PROFILI[codice].nome, campi: CAMPI_PROFILO[codice] }),
);

/** The predefined profile of that code; null when there is none. */
export function profiloPredefinito(codice: string): Profilo | null {
  return PROFILI_PREDEFINITI.find((profilo) => profilo.codice === codice) ?? null;
}
