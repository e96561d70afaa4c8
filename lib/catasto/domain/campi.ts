/**
 * The catalogue of the fields that a profile may grant: from which table each comes, which of its columns it needs (no others are ever read
 * for it), how its value is written and what it tells.
 */
import { catalogo } from '@/lib/core/catalogo-campi';
import { CATASTI, CATEGORIE, DERIVAZIONI, NOMI_DIRITTI, REGIMI, UNITA_CONSISTENZA, type Tabella } from './codici';
import { giorno, testo, unisci, type Riga } from '@/lib/core/riga-letta';
import { atto, ettari, euro, indirizzo, numero, periodo } from './riga';

export const GRUPPI = {
  intestato: 'Soggetto',
  identificazioneCatastale: 'Identificazione',
  ubicazione: 'Ubicazione',
  classamentoTerreno: 'Classamento del terreno',
  classamentoFabbricato: 'Classamento del fabbricato',
  variazioniCatastali: 'Variazioni e annotazioni',
  origineCatastale: 'Provenienza',
  titolarita: 'Titolarità',
} as const;
type GruppoId = keyof typeof GRUPPI;

/** The tables of the data bank that hold fields, `catasto_<fonte>`. */
export type Fonte = 'soggetto' | 'immobile' | 'identificativo' | 'indirizzo' | 'classamento' | 'derivazione' | 'titolarita';

interface Definizione {
  readonly gruppo: GruppoId;
  readonly etichetta: string;
  readonly spiegazione: string;
  readonly fonte: Fonte;
  readonly colonne: readonly string[];
  /** The value as a person reads it; null when the data bank has none. */
  readonly formato: (riga: Riga) => string | null;
}

type Colonne = readonly [string, ...string[]];

/** Fields of one group out of one table, as functions of their label, columns and meaning. */
function di(gruppo: GruppoId, fonte: Fonte) {
  const campo = (etichetta: string, colonne: Colonne, spiegazione: string, formato: Definizione['formato']): Definizione => ({
    gruppo,
    fonte,
    etichetta,
    colonne,
    spiegazione,
    formato,
  });
  return {
    campo,
    semplice: (etichetta: string, colonna: string, spiegazione: string) =>
      campo(etichetta, [colonna], spiegazione, (riga) => testo(riga, colonna)),
    codificato: (etichetta: string, colonna: string, tabella: Tabella, spiegazione: string) =>
      campo(etichetta, [colonna], spiegazione, (riga) => descrizione(tabella, testo(riga, colonna))),
    importo: (etichetta: string, colonna: string, spiegazione: string) =>
      campo(etichetta, [colonna], spiegazione, (riga) => euro(riga, colonna)),
  };
}

/** The description of a code; the code itself when the table lacks it, null for none. */
function descrizione(tabella: Tabella, codice: string | null): string | null {
  return codice && (tabella[codice] ?? codice);
}

const PERIODO: Colonne = ['dal', 'al'];
const ATTO: Colonne = ['atto', 'atto_data'];
const intestato = di('intestato', 'soggetto');
const identificativo = di('identificazioneCatastale', 'identificativo');
const terreno = di('classamentoTerreno', 'classamento');
const fabbricato = di('classamentoFabbricato', 'classamento');
const titolarita = di('titolarita', 'titolarita');

const DEFINIZIONI = {
  intestato: intestato.campo(
    'Soggetto',
    ['cognome', 'nome', 'denominazione'],
    'cognome e nome della persona, o denominazione dell’ente o della società',
    (r) => unisci([testo(r, 'cognome'), testo(r, 'nome')]) ?? testo(r, 'denominazione'),
  ),
  intestatoDataNascita: intestato.campo('Data di nascita', ['nascita_data'], 'quando è nata la persona intestata', (r) =>
    giorno(r, 'nascita_data'),
  ),
  intestatoLuogoNascita: intestato.semplice('Luogo di nascita', 'nascita_luogo', 'dove è nata la persona intestata'),
  intestatoSede: intestato.semplice('Sede', 'sede', 'comune in cui hanno sede l’ente o la società'),
  intestatoCodiceFiscale: intestato.semplice('Codice fiscale', 'codice_fiscale', 'codice fiscale del soggetto, come il catasto lo riporta'),
  tipoCatasto: di('identificazioneCatastale', 'immobile').codificato('Catasto', 'catasto', CATASTI, 'se è un terreno o un fabbricato'),
  comuneCatastale: identificativo.campo(
    'Comune',
    ['comune', 'provincia', 'comune_codice'],
    'comune, o sezione di comune, in cui è l’immobile, con il codice catastale',
    (r) => unisci([testo(r, 'comune'), r.provincia ? `(${String(r.provincia)})` : null, testo(r, 'comune_codice')]),
  ),
  sezioneCatastale: identificativo.semplice('Sezione', 'sezione', 'sezione censuaria o urbana, dove il comune ne ha'),
  foglio: identificativo.semplice('Foglio', 'foglio', 'foglio di mappa'),
  particella: identificativo.campo('Particella', ['particella', 'denominatore'], 'numero della particella, o mappale, sul foglio', (r) =>
    unisci([testo(r, 'particella'), testo(r, 'denominatore')], '/'),
  ),
  subalterno: identificativo.semplice('Subalterno', 'subalterno', 'numero dell’unità nel fabbricato'),
  partita: identificativo.semplice('Partita', 'partita', 'numero della partita catastale'),
  periodoIdentificazione: identificativo.campo(
    'Identificato così',
    PERIODO,
    'da quando, e fino a quando, l’immobile ha questi dati di mappa',
    periodo,
  ),
  attoIdentificazione: identificativo.campo('Identificazione per', ATTO, 'atto da cui derivano i dati di mappa, con la sua data', atto),
  indirizzoImmobile: di('ubicazione', 'indirizzo').campo(
    'Indirizzo',
    ['specie', 'via', 'civico', 'esponente', 'scala', 'piano', 'interno'],
    'via, numero civico, scala, piano e interno del fabbricato',
    indirizzo,
  ),
  periodoIndirizzo: di('ubicazione', 'indirizzo').campo(
    'Indirizzo valido',
    PERIODO,
    'da quando, e fino a quando, vale l’indirizzo',
    periodo,
  ),
  porzione: terreno.semplice('Porzione', 'porzione', 'lettere della parte di particella che ha un’altra coltura'),
  qualita: terreno.semplice('Qualità', 'qualita', 'coltura del terreno secondo il catasto'),
  classeTerreno: terreno.semplice('Classe del terreno', 'qualita_classe', 'grado di produttività del terreno'),
  superficieTerreno: terreno.campo('Superficie', ['superficie_m2'], 'superficie del terreno in ettari, are e centiare', (r) =>
    ettari(r, 'superficie_m2'),
  ),
  redditoDominicale: terreno.importo('Reddito dominicale', 'reddito_dominicale_centesimi', 'reddito di chi possiede il terreno'),
  redditoAgrario: terreno.importo('Reddito agrario', 'reddito_agrario_centesimi', 'reddito di chi coltiva il terreno'),
  zonaCensuaria: fabbricato.semplice('Zona censuaria', 'zona_censuaria', 'parte del comune con la stessa tariffa'),
  categoriaCatastale: fabbricato.campo('Categoria', ['categoria'], 'uso a cui il fabbricato è destinato, da A/1 a F/7', (r) =>
    unisci([testo(r, 'categoria'), CATEGORIE[testo(r, 'categoria') ?? ''] ?? null], ' '),
  ),
  classeFabbricato: fabbricato.semplice('Classe del fabbricato', 'categoria_classe', 'grado di pregio entro la categoria'),
  consistenza: fabbricato.campo(
    'Consistenza',
    ['consistenza', 'consistenza_unita'],
    'dimensione del fabbricato, in vani, metri cubi o metri quadrati',
    (r) => unisci([numero(r, 'consistenza'), descrizione(UNITA_CONSISTENZA, testo(r, 'consistenza_unita'))]),
  ),
  superficieCatastale: fabbricato.campo(
    'Superficie catastale',
    ['superficie_catastale_m2'],
    'superficie del fabbricato, muri compresi',
    (r) => unisci([numero(r, 'superficie_catastale_m2'), r.superficie_catastale_m2 == null ? null : 'm²']),
  ),
  rendita: fabbricato.importo('Rendita', 'rendita_centesimi', 'rendita catastale, su cui si calcolano le imposte'),
  periodoClassamento: di('variazioniCatastali', 'classamento').campo(
    'Classato così',
    PERIODO,
    'da quando, e fino a quando, vale il classamento',
    periodo,
  ),
  attoClassamento: di('variazioniCatastali', 'classamento').campo(
    'Classamento per',
    ATTO,
    'atto da cui deriva il classamento, con la sua data',
    atto,
  ),
  annotazioniCatastali: di('variazioniCatastali', 'classamento').semplice(
    'Annotazioni',
    'annotazioni',
    'avvertenze che il catasto ha scritto sull’immobile',
  ),
  derivazione: di('origineCatastale', 'derivazione').campo(
    'Da che cosa',
    ['tipo', 'data'],
    'frazionamento, fusione o altro fatto da cui un immobile deriva da un altro',
    (r) => unisci([descrizione(DERIVAZIONI, testo(r, 'tipo')), r.data == null ? null : `del ${giorno(r, 'data') ?? ''}`]),
  ),
  diritto: titolarita.codificato('Diritto', 'diritto', NOMI_DIRITTI, 'proprietà, usufrutto o altro diritto reale sull’immobile'),
  quota: titolarita.campo('Quota', ['quota_numeratore', 'quota_denominatore'], 'parte del diritto che spetta al soggetto', (r) =>
    unisci([testo(r, 'quota_numeratore'), testo(r, 'quota_denominatore')], '/'),
  ),
  regimePatrimoniale: titolarita.codificato('Regime', 'regime', REGIMI, 'se il bene è in comunione tra i coniugi'),
  periodoTitolarita: titolarita.campo('Titolare', PERIODO, 'da quando, e fino a quando, il soggetto ha quel diritto', periodo),
  titolo: titolarita.campo('Titolo', ATTO, 'compravendita, successione o altro atto da cui nasce il diritto, con la sua data', atto),
} satisfies Record<string, Definizione>;

export type CampoId = keyof typeof DEFINIZIONI;
export const { campi: CAMPI, campo, isCampo, ordina } = catalogo<CampoId, Definizione>(DEFINIZIONI);
export type Campo = ReturnType<typeof campo>;

/** The fields that stand in both lists, in catalogue order. */
export function ammessi(campi: readonly CampoId[], concessi: readonly string[]): CampoId[] {
  return ordina(campi.filter((id) => concessi.includes(id)));
}

/** The fields of that list that come from one table. */
export function dellaFonte(campi: readonly CampoId[], fonte: Fonte): Campo[] {
  return campi.map(campo).filter((uno) => uno.fonte === fonte);
}

/** Whether the data bank keeps what a field was before: of what is told with since when and until when. */
export function haStoria(id: CampoId): boolean {
  return !['soggetto', 'immobile', 'derivazione'].includes(campo(id).fonte);
}
