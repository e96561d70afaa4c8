/**
 * What a search reads. Prefixes are ranges under collation "C": LIKE would not use the index there.
 */
import type { CampoId } from './domain/campi';
import type { Mappa } from './domain/mappa';
import type { Chiavi } from './domain/chiavi-cercate';
import { type Parametro, parametri, protettiCercati } from '@/lib/core/interrogazione';
import { colonne, lega, PROTETTO, tabella, ULTIMO_NOME, type Interrogazione } from './frammenti';

/** Greater than any search key with that prefix: keys hold A–Z and 0–9 only. */
const DOPO = '~';
const prefisso = (colonna: string, chiave: string, p: Parametro): string =>
  `${colonna} >= ${p(chiave)} AND ${colonna} < ${p(chiave + DOPO)}`;

/** What matches, at most `massimo` (ask for one more than is shown, to know whether there are others). */
export function ricerca(chiavi: Chiavi, campi: readonly CampoId[], massimo: number): Interrogazione {
  const { valori, p } = parametri();
  return { parti: trovati(chiavi, { campi, massimo, p }), valori };
}

interface Come {
  readonly campi: readonly CampoId[];
  readonly massimo: number;
  readonly p: Parametro;
  /** Whether what was typed says exactly who, of each that matches. */
  readonly esatto?: string;
}

function trovati(chiavi: Chiavi, come: Come): Interrogazione['parti'] {
  const { p } = come;
  switch (chiavi.tipo) {
    case 'CODICE_FISCALE':
      return soggetti([`s.codice_fiscale = ${p(chiavi.codiceFiscale)}`], [], { ...come, esatto: 'true' });
    case 'DENOMINAZIONE':
      return soggetti([prefisso('s.denominazione_ricerca', chiavi.denominazione, p)], ['s.denominazione_ricerca'], come);
    case 'NOMINATIVO':
      return soggetti(nominati(chiavi, p), ['s.cognome_ricerca', 's.nome_ricerca'], { ...come, esatto: esattamente(chiavi, p) });
    case 'IMMOBILE': {
      const { mappa, comune, catasto } = chiavi;
      const nome = ultimo('identificativo', [...sullaMappa(mappa, p), ...delComune(comune, p)]);
      return immobili(nome, catasto ? [`i.catasto = ${p(catasto)}`] : [], come);
    }
    case 'INDIRIZZO': {
      const nome = `${ultimo('indirizzo', allIndirizzo(chiavi, p))} JOIN ${tabella('identificativo')} ON ${lega('n', 'immobile_id', 'k', 'immobile_id')} AND ${ULTIMO_NOME}`;
      return immobili(nome, delComune(chiavi.comune, p), come);
    }
  }
}

function soggetti(
  condizioni: readonly string[],
  ordine: readonly string[],
  { campi, massimo, p, esatto = 'false' }: Come,
): Interrogazione['parti'] {
  const nomi = ['s.id', ...colonne(campi, 'soggetto')].join(', ');
  const cercati = condizioni.join(' AND ');
  return {
    protetti: protettiCercati('catasto_soggetto', cercati, esatto),
    soggetto: `SELECT ${nomi} FROM ${tabella('soggetto')} WHERE ${cercati} AND NOT ${PROTETTO} ORDER BY ${[...ordine, 's.id'].join(', ')} LIMIT ${p(massimo)}`,
  };
}

function nominati({ cognome, nome, nascita }: Extract<Chiavi, { tipo: 'NOMINATIVO' }>, p: Parametro): string[] {
  return [
    prefisso('s.cognome_ricerca', cognome, p),
    ...(nome ? [prefisso('s.nome_ricerca', nome, p)] : []),
    ...(nascita ? [`s.nascita_data >= ${p(nascita.dal, '::date')} AND s.nascita_data <= ${p(nascita.al, '::date')}`] : []),
  ];
}

/** Whole names, with the day of birth: a year is of many. */
function esattamente({ cognome, nome, nascita }: Extract<Chiavi, { tipo: 'NOMINATIVO' }>, p: Parametro): string {
  if (nome === '' || nascita === null || nascita.dal !== nascita.al) return 'false';
  return `(s.cognome_ricerca = ${p(cognome)} AND s.nome_ricerca = ${p(nome)})`;
}

/** The rows that match, of each property the last, under the alias of their table; `k` has their keys. */
function ultimo(fonte: 'identificativo' | 'indirizzo', condizioni: readonly string[]): string {
  const a = fonte === 'identificativo' ? 'n' : 'u';
  const quali = `SELECT ${a}.erogatore_id, ${a}.versione_id, ${a}.immobile_id, max(${a}.ordine) AS ordine FROM ${tabella(fonte)} WHERE ${condizioni.join(' AND ')} GROUP BY 1, 2, 3`;
  return `(${quali}) k JOIN ${tabella(fonte)} ON ${lega(a, 'immobile_id', 'k', 'immobile_id')} AND ${a}.ordine = k.ordine`;
}

/** Properties that are, or have been, called so or at that address, each once, under the last name of those that match. */
function immobili(nome: string, condizioni: readonly string[], { campi, massimo, p }: Come): Interrogazione['parti'] {
  const immobile = colonne(campi, 'immobile');
  const da = immobile.length > 0 ? `${nome} JOIN ${tabella('immobile')} ON ${lega('i', 'id', 'n', 'immobile_id')}` : nome;
  const nomi = ['n.immobile_id AS id', ...immobile, ...colonne(campi, 'identificativo'), ...colonne(campi, 'indirizzo')].join(', ');
  const dove = condizioni.length > 0 ? ` WHERE ${condizioni.join(' AND ')}` : '';
  const ordine = [
    ...(campi.includes('comuneCatastale') ? ['n.comune_ricerca'] : []),
    ...(campi.includes('subalterno') ? ['length(n.subalterno)', 'n.subalterno'] : []),
    'n.immobile_id',
  ];
  return { immobile: `SELECT ${nomi} FROM ${da}${dove} ORDER BY ${ordine.join(', ')} LIMIT ${p(massimo)}` };
}

/** The property of that name on the map. */
export function sullaMappa({ sezione, foglio, particella, denominatore, subalterno }: Mappa, p: Parametro): string[] {
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

function allIndirizzo({ vie, civico, interno }: Extract<Chiavi, { tipo: 'INDIRIZZO' }>, p: Parametro): string[] {
  const via = vie.flatMap((una) => [prefisso('u.via_ricerca', una, p), prefisso('u.via_coda_ricerca', una, p)]).map((una) => `(${una})`);
  return [
    `(${via.join(' OR ')})`,
    civico.numero === null ? 'u.civico IS NULL' : `u.civico = ${p(civico.numero)}`,
    ...(civico.esponente ? [`u.esponente = ${p(civico.esponente)}`] : []),
    ...(interno ? [`u.interno = ${p(interno)}`] : []),
  ];
}
