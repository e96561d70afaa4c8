/**
 * The SQL of the data bank: one statement each, built from the catalogue, so that a column outside the granted fields is never named.
 * Tenant and version are bound by row-level security. Prefixes are ranges under collation "C": LIKE would not use the index there.
 */
import { campo, type CampoId } from './domain/campi';
import type { Chiavi } from './domain/ricerca';

/** Text with `$n` parameters, and their values. Column names come from the catalogue only, values never enter the text. */
export interface Interrogazione {
  readonly sql: string;
  readonly valori: readonly (string | number)[];
}

/** Greater than any search key with that prefix: keys hold A–Z and 0–9 only. */
const DOPO = '~';
const DATA = /(_data|_dal|_rilascio|_scadenza)$/;
const FAMIGLIA = 'anagrafe_famiglia f ON f.erogatore_id = s.erogatore_id AND f.versione_id = s.versione_id AND f.id = s.famiglia_id';

function colonne(campi: readonly CampoId[]): string[] {
  const nomi = new Set(campi.flatMap((id) => campo(id).colonne));
  return [...nomi].map((nome) => (DATA.test(nome) ? `to_char(${nome}, 'YYYY-MM-DD') AS ${nome.slice(2)}` : nome));
}

function conFamiglia(campi: readonly CampoId[]): boolean {
  return campi.some((id) => campo(id).colonne.some((nome) => nome.startsWith('f.')));
}

/** One person's card. No row: no such person in the current version. */
export function scheda(soggettoId: string, campi: readonly CampoId[]): Interrogazione {
  const famiglia = conFamiglia(campi) ? ` LEFT JOIN ${FAMIGLIA}` : '';
  return {
    sql: `SELECT ${['s.id', ...colonne(campi)].join(', ')} FROM anagrafe_soggetto s${famiglia} WHERE s.id = $1::uuid`,
    valori: [soggettoId],
  };
}

/** Who has that codice fiscale: how the card calls it, and no other datum of it. */
export function perCodiceFiscale(codiceFiscale: string): Interrogazione {
  return {
    sql: 'SELECT s.id, s.cognome, s.nome FROM anagrafe_soggetto s WHERE s.codice_fiscale = $1 ORDER BY s.id',
    valori: [codiceFiscale],
  };
}

/** The household of a person, in the order of its card. One row without `id`: the person has no household. No row: no such person. */
export function componenti(soggettoId: string, campi: readonly CampoId[]): Interrogazione {
  const sql = `SELECT ${['s.id', ...colonne(campi)].join(', ')} FROM anagrafe_soggetto r
    LEFT JOIN anagrafe_soggetto s ON s.erogatore_id = r.erogatore_id AND s.versione_id = r.versione_id AND s.famiglia_id = r.famiglia_id
    LEFT JOIN ${FAMIGLIA} WHERE r.id = $1::uuid ORDER BY s.progressivo, s.id`;
  return { sql, valori: [soggettoId] };
}

/** People who match, at most `massimo` (ask for one more than is shown, to know whether there are others). */
export function ricerca(chiavi: Chiavi, campi: readonly CampoId[], massimo: number): Interrogazione {
  const valori: (string | number)[] = [];
  const p = (valore: string | number, tipo = ''): string => `$${valori.push(valore)}${tipo}`;
  const prefisso = (colonna: string, chiave: string): string => `s.${colonna} >= ${p(chiave)} AND s.${colonna} < ${p(chiave + DOPO)}`;
  const condizioni: string[] = [];
  if (chiavi.tipo === 'CODICE_FISCALE') condizioni.push(`s.codice_fiscale = ${p(chiavi.codiceFiscale)}`);
  if (chiavi.tipo === 'NOMINATIVO') {
    condizioni.push(prefisso('cognome_ricerca', chiavi.cognome));
    if (chiavi.nome) condizioni.push(prefisso('nome_ricerca', chiavi.nome));
    if (chiavi.nascita && 'dal' in chiavi.nascita) {
      condizioni.push(
        `s.nascita_data >= ${p(chiavi.nascita.dal, '::date')} AND s.nascita_data < ${p(chiavi.nascita.finoEscluso, '::date')}`,
      );
    } else if (chiavi.nascita) {
      const [giorno, mese, anno] = [chiavi.nascita.giorno, chiavi.nascita.meseDal, chiavi.nascita.annoDal].map((data) => p(data, '::date'));
      // The list alone can be answered from the index; the flags need the row.
      condizioni.push(`s.nascita_data IN (${giorno}, ${mese}, ${anno})`);
      condizioni.push(
        `(s.nascita_data = ${giorno} OR (s.nascita_data = ${mese} AND s.nascita_senza_giorno) OR (s.nascita_data = ${anno} AND s.nascita_senza_giorno_mese))`,
      );
    }
  }
  if (chiavi.tipo === 'INDIRIZZO') {
    const vie = chiavi.vie.flatMap((via) => [prefisso('via_ricerca', via), prefisso('via_coda_ricerca', via)]);
    condizioni.push(`(${vie.map((una) => `(${una})`).join(' OR ')})`);
    const { civico, cognome } = chiavi;
    if (civico) condizioni.push(civico.numero === null ? 's.residenza_civico IS NULL' : `s.residenza_civico = ${p(civico.numero)}`);
    if (civico?.esponente) condizioni.push(`s.residenza_esponente = ${p(civico.esponente)}`);
    if (cognome) condizioni.push(prefisso('cognome_ricerca', cognome));
  }
  const ordine = ['cognome', 'nome'].filter((id) => campi.some((c) => c === id)).map((id) => `s.${id}_ricerca`);
  if (campi.includes('dataNascita')) ordine.push('s.nascita_data');
  const sql = `SELECT ${['s.id', ...colonne(campi)].join(', ')} FROM anagrafe_soggetto s${conFamiglia(campi) ? ` LEFT JOIN ${FAMIGLIA}` : ''} WHERE ${condizioni.join(' AND ')} ORDER BY ${[...ordine, 's.id'].join(', ')} LIMIT ${p(massimo)}`;
  return { sql, valori };
}
