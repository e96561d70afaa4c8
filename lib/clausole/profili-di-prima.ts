/**
 * What the three profiles held when acts named them by their code alone: a set signed then keeps these fields, whatever the bank declares
 * afterwards. Never edited.
 */
const S = [
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
const M = [
  ...S,
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
const L = [
  ...M,
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
const PROFILI = [
  { codice: 'S', nome: 'Dati essenziali e posizione anagrafica', campi: S, soloForzeOrdine: false },
  { codice: 'M', nome: 'Dati essenziali, iscrizione e famiglia', campi: M, soloForzeOrdine: false },
  { codice: 'L', nome: 'Dati completi, per le forze di polizia', campi: L, soloForzeOrdine: true },
];

type DatiDiPrima = { readonly profili: readonly string[]; readonly altriDatiSuRichiesta: boolean };

/**
 * Clause `dati`, from 1 to 2. A set with one profile is an act, or a model that could grant no other; one promise was both of further
 * data and of further ways of answering.
 */
export function datiDaUnoADue(parametri: unknown): object {
  const { profili, altriDatiSuRichiesta } = parametri as DatiDiPrima;
  const [codice, altro] = profili;
  const concesso = altro === undefined ? (PROFILI.find((profilo) => profilo.codice === codice) ?? null) : null;
  return { verificheSiNo: [], modiAlternativi: altriDatiSuRichiesta, concesso, ...(parametri as object) };
}
