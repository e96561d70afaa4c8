/** The three profiles of FU-11, as data: each contains the one before. A comune may define others in the same shape. */
import type { CampoId } from '@/lib/anagrafe/domain/campi';
import { componiProfilo, type Profilo } from '../domain';

const CAMPI_S: readonly CampoId[] = [
  'cognome', 'nome', 'sesso', 'dataNascita', 'luogoNascita', 'codiceFiscale', 'validitaCodiceFiscale', 'posizioneAnagrafica', 'indirizzoApr', 'indirizzoAire',
  'dataCancellazione', 'dataIrreperibilita', 'comuneNuovaIscrizione', 'dataDecesso', 'luogoDecesso',
];

const CAMPI_M: readonly CampoId[] = [
  ...CAMPI_S, 'dataIscrizione', 'comuneProvenienza', 'cittadinanza', 'statoCivile', 'paternita', 'maternita', 'statoFamiglia', 'numeroComponenti',
  'relazioneParentela', 'numeroIndividualeAire', 'numeroFamigliaAire',
];

const CAMPI_L: readonly CampoId[] = [
  ...CAMPI_M, 'attoNascita', 'dataMatrimonio', 'luogoMatrimonio', 'coniuge', 'attoMatrimonio', 'dataDivorzio', 'luogoDivorzio', 'attoDivorzio',
  'dataVedovanza', 'luogoVedovanza', 'attoMorteConiuge', 'numeroCartaIdentita', 'rilascioCartaIdentita', 'enteCartaIdentita',
];

export const PROFILI_PREDEFINITI: readonly Profilo[] = [
  componiProfilo({ codice: 'S', nome: 'Profilo S: generalità e residenza', campi: CAMPI_S, soloForzeOrdine: false }),
  componiProfilo({ codice: 'M', nome: 'Profilo M: con famiglia e stato civile', campi: CAMPI_M, soloForzeOrdine: false }),
  componiProfilo({ codice: 'L', nome: 'Profilo L: con atti e documenti', campi: CAMPI_L, soloForzeOrdine: true }),
];

/** The predefined profile of that code; null when there is none. */
export function profiloPredefinito(codice: string): Profilo | null {
  return PROFILI_PREDEFINITI.find((profilo) => profilo.codice === codice) ?? null;
}
