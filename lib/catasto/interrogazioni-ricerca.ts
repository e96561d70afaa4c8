/**
 * What a search and a question answered yes or no read. Prefixes are ranges under collation "C": LIKE would not use the index there.
 */
import type { CampoId } from './domain/campi';
import type { Catasto } from './domain/codici';
import type { Mappa } from './domain/mappa';
import { cercaSoggetti, type Chiavi } from './domain/ricerca';
import { colonne, lega, parametri, tabella, ULTIMO_NOME, vigente, type Interrogazione, type Parametro, type Quando } from './frammenti';

/** Greater than any search key with that prefix: keys hold A–Z and 0–9 only. */
const DOPO = '~';
const prefisso = (colonna: string, chiave: string, p: Parametro): string =>
  `${colonna} >= ${p(chiave)} AND ${colonna} < ${p(chiave + DOPO)}`;

/** What matches, at most `massimo` (ask for one more than is shown, to know whether there are others). */
export function ricerca(chiavi: Chiavi, campi: readonly CampoId[], massimo: number): Interrogazione {
  const { valori, p } = parametri();
  if (!cercaSoggetti(chiavi)) return { parti: { immobile: immobili(chiavi, campi, p, massimo) }, valori };
  const nomi = ['s.id', ...colonne(campi, 'soggetto')].join(', ');
  const trovati = `${tabella('soggetto')} WHERE ${soggettiCercati(chiavi, p)}`;
  const ordine = [...(ORDINE[chiavi.tipo] ?? []), 's.id'].join(', ');
  return {
    parti: {
      protetti: `SELECT s.id FROM ${trovati} AND s.protetto ORDER BY s.id LIMIT ${p(massimo)}`,
      soggetto: `SELECT ${nomi} FROM ${trovati} AND NOT s.protetto ORDER BY ${ordine} LIMIT ${p(massimo)}`,
    },
    valori,
  };
}

const ORDINE: Readonly<Partial<Record<Chiavi['tipo'], readonly string[]>>> = {
  DENOMINAZIONE: ['s.denominazione_ricerca'],
  NOMINATIVO: ['s.cognome_ricerca', 's.nome_ricerca'],
};

function soggettiCercati(chiavi: Chiavi, p: Parametro): string {
  if (chiavi.tipo === 'CODICE_FISCALE') return `s.codice_fiscale = ${p(chiavi.codiceFiscale)}`;
  if (chiavi.tipo === 'DENOMINAZIONE') return prefisso('s.denominazione_ricerca', chiavi.denominazione, p);
  if (chiavi.tipo !== 'NOMINATIVO') return 'false';
  const { cognome, nome, nascita } = chiavi;
  return [
    prefisso('s.cognome_ricerca', cognome, p),
    ...(nome ? [prefisso('s.nome_ricerca', nome, p)] : []),
    ...(nascita ? [`s.nascita_data >= ${p(nascita.dal, '::date')} AND s.nascita_data < ${p(nascita.finoEscluso, '::date')}`] : []),
  ].join(' AND ');
}

/** Properties that are, or have been, called so or at that address, each once, under the last name of those that match. */
function immobili(chiavi: Chiavi, campi: readonly CampoId[], p: Parametro, massimo: number): string {
  const [immobile, indirizzo] = [colonne(campi, 'immobile'), colonne(campi, 'indirizzo')];
  const condizioni: string[] = [];
  let da = '';
  if (chiavi.tipo === 'IMMOBILE') {
    const { mappa, comune, catasto } = chiavi;
    const trovati = `SELECT n.erogatore_id, n.versione_id, n.immobile_id, max(n.ordine) AS ordine FROM ${tabella('identificativo')} WHERE ${[...sullaMappa(mappa, p), ...delComune(comune, p)].join(' AND ')} GROUP BY 1, 2, 3`;
    da = `(${trovati}) k JOIN ${tabella('identificativo')} ON ${lega('n', 'immobile_id', 'k', 'immobile_id')} AND n.ordine = k.ordine`;
    if (catasto) condizioni.push(`i.catasto = ${p(catasto)}`);
  }
  if (chiavi.tipo === 'INDIRIZZO') {
    const trovati = `SELECT u.erogatore_id, u.versione_id, u.immobile_id, max(u.ordine) AS ordine FROM ${tabella('indirizzo')} WHERE ${allIndirizzo(chiavi, p)} GROUP BY 1, 2, 3`;
    da =
      `(${trovati}) k JOIN ${tabella('indirizzo')} ON ${lega('u', 'immobile_id', 'k', 'immobile_id')} AND u.ordine = k.ordine ` +
      `JOIN ${tabella('identificativo')} ON ${lega('n', 'immobile_id', 'k', 'immobile_id')} AND ${ULTIMO_NOME}`;
    condizioni.push(...delComune(chiavi.comune, p));
  }
  if (immobile.length > 0) da += ` JOIN ${tabella('immobile')} ON ${lega('i', 'id', 'n', 'immobile_id')}`;
  const nomi = ['n.immobile_id AS id', ...immobile, ...colonne(campi, 'identificativo'), ...indirizzo].join(', ');
  const dove = condizioni.length > 0 ? ` WHERE ${condizioni.join(' AND ')}` : '';
  const ordine = [
    ...(campi.includes('comuneCatastale') ? ['n.comune_ricerca'] : []),
    ...(campi.includes('subalterno') ? ['length(n.subalterno)', 'n.subalterno'] : []),
    'n.immobile_id',
  ];
  return `SELECT ${nomi} FROM ${da}${dove} ORDER BY ${ordine.join(', ')} LIMIT ${p(massimo)}`;
}

function sullaMappa({ sezione, foglio, particella, denominatore, subalterno }: Mappa, p: Parametro): string[] {
  return [
    `n.foglio = ${p(foglio)} AND n.particella = ${p(particella)}`,
    denominatore ? `n.denominatore = ${p(denominatore)}` : 'n.denominatore IS NULL',
    ...(sezione ? [`n.sezione = ${p(sezione)}`] : []),
    ...(subalterno ? [`n.subalterno = ${p(subalterno)}`] : []),
  ];
}

/** By its cadastral code or by its name, of which the beginning is enough. */
function delComune(comune: string, p: Parametro): string[] {
  return comune ? [`(n.comune_codice = ${p(comune)} OR (${prefisso('n.comune_ricerca', comune, p)}))`] : [];
}

function allIndirizzo({ vie, civico, interno }: Extract<Chiavi, { tipo: 'INDIRIZZO' }>, p: Parametro): string {
  const via = vie.flatMap((una) => [prefisso('u.via_ricerca', una, p), prefisso('u.via_coda_ricerca', una, p)]).map((una) => `(${una})`);
  return [
    `(${via.join(' OR ')})`,
    civico.numero === null ? 'u.civico IS NULL' : `u.civico = ${p(civico.numero)}`,
    ...(civico.esponente ? [`u.esponente = ${p(civico.esponente)}`] : []),
    ...(interno ? [`u.interno = ${p(interno)}`] : []),
  ].join(' AND ');
}

/** Of whom a yes or a no is asked, and where: a comune as a whole, or one property of it. */
export interface Domanda {
  readonly codiceFiscale: string;
  readonly comune: string;
  readonly immobile: { readonly mappa: Mappa; readonly catasto: Catasto | null } | null;
}

/** Who it is, which properties are meant (two are enough to know that it is not one), and one right of the former on the latter. */
export function titolarita({ codiceFiscale, comune, immobile }: Domanda, quando: Quando): Interrogazione {
  const { valori, p } = parametri();
  const chi = `${tabella('soggetto')} WHERE s.codice_fiscale = ${p(codiceFiscale)}`;
  const luogo = p(comune);
  const condizioni = [`(n.comune_codice = ${luogo} OR n.comune_ricerca = ${luogo})`, ...(immobile ? sullaMappa(immobile.mappa, p) : [])];
  const catasto = immobile?.catasto
    ? ` JOIN ${tabella('immobile')} ON ${lega('i', 'id', 'n', 'immobile_id')} AND i.catasto = ${p(immobile.catasto)}`
    : '';
  const quali = `${tabella('identificativo')}${catasto} WHERE ${condizioni.join(' AND ')}${vigente('identificativo', quando, p)}`;
  return {
    valori,
    parti: {
      protetti: `SELECT s.id FROM ${chi} AND s.protetto`,
      soggetto: `SELECT s.id FROM ${chi} AND NOT s.protetto`,
      ...(immobile && { identificativo: `SELECT DISTINCT n.immobile_id FROM ${quali} LIMIT 2` }),
      titolarita: `SELECT t.immobile_id FROM ${tabella('titolarita')} WHERE t.soggetto_id IN (SELECT s.id FROM ${chi} AND NOT s.protetto) AND t.immobile_id IN (SELECT n.immobile_id FROM ${quali})${vigente('titolarita', quando, p)} LIMIT 1`,
    },
  };
}
