/** The SQL of a search. Prefixes are ranges under collation "C": LIKE would not use the index there. */
import { protettiCercati, protetto, stessaVersione, type Interrogazione } from '@/lib/core/interrogazione';
import { colonne, conFamiglia } from './colonne-lette';
import type { CampoId } from './domain/campi';
import type { Chiavi, Nascita } from './domain/chiavi-cercate';

/** Greater than any search key with that prefix: keys hold A–Z and 0–9 only. */
const DOPO = '~';

/** Adds a value and answers its place, `$n`. */
type Posto = (valore: string | number, tipo?: string) => string;

/** People who match, at most `massimo` (ask for one more than is shown, to know whether there are others), and the protected ones. */
export function ricerca(chiavi: Chiavi, campi: readonly CampoId[], massimo: number): Interrogazione<'trovati' | 'protetti'> {
  const valori: (string | number)[] = [];
  const posto: Posto = (valore, tipo = '') => `$${valori.push(valore)}${tipo}`;
  const condizioni = condizioniDi(chiavi, posto).join(' AND ');
  const ordine = ['cognome', 'nome'].filter((id) => campi.some((c) => c === id)).map((id) => `s.${id}_ricerca`);
  if (campi.includes('dataNascita')) ordine.push('s.nascita_data');
  const indirizzo = chiavi.tipo === 'INDIRIZZO' ? ['s.indirizzo_id'] : [];
  const famiglia = conFamiglia(campi) ? ` LEFT JOIN anagrafe_famiglia f ON ${stessaVersione('f', 's')} AND f.id = s.famiglia_id` : '';
  return {
    parti: {
      trovati: `SELECT ${['s.id', ...indirizzo, ...colonne(campi)].join(', ')} FROM anagrafe_soggetto s${famiglia}
        WHERE ${condizioni} AND NOT ${protetto('s')} ORDER BY ${[...ordine, 's.id'].join(', ')} LIMIT ${posto(massimo)}`,
      protetti: protettiCercati('anagrafe_soggetto', condizioni, esattamente(chiavi, posto)),
    },
    valori,
  };
}

function condizioniDi(chiavi: Chiavi, posto: Posto): string[] {
  const prefisso = (colonna: string, chiave: string): string =>
    `s.${colonna} >= ${posto(chiave)} AND s.${colonna} < ${posto(chiave + DOPO)}`;
  if (chiavi.tipo === 'CODICE_FISCALE') return [`s.codice_fiscale = ${posto(chiavi.codiceFiscale)}`];
  if (chiavi.tipo === 'NOMINATIVO') {
    const comeDetto = (voce: 'cognome' | 'nome', chiave: string): string =>
      chiavi.intere.includes(voce) ? `s.${voce}_ricerca = ${posto(chiave)}` : prefisso(`${voce}_ricerca`, chiave);
    return [comeDetto('cognome', chiavi.cognome), ...(chiavi.nome ? [comeDetto('nome', chiavi.nome)] : []), ...nati(chiavi.nascita, posto)];
  }
  if (chiavi.tipo === 'SUONO')
    return [
      `s.cognome_fonetica = ${posto(chiavi.cognome)}`,
      ...(chiavi.nome ? [prefisso('nome_fonetica', chiavi.nome)] : []),
      ...nati(chiavi.nascita, posto),
    ];
  const vie = chiavi.vie.flatMap((via) => [prefisso('via_ricerca', via), prefisso('via_coda_ricerca', via)]);
  const { civico, cognome } = chiavi;
  return [
    `(${vie.map((una) => `(${una})`).join(' OR ')})`,
    ...(civico ? [civico.numero === null ? 's.residenza_civico IS NULL' : `s.residenza_civico = ${posto(civico.numero)}`] : []),
    ...(civico?.esponente ? [`s.residenza_esponente = ${posto(civico.esponente)}`] : []),
    ...(cognome ? [prefisso('cognome_ricerca', cognome)] : []),
  ];
}

function nati(nascita: Nascita | null, posto: Posto): string[] {
  if (nascita === null) return [];
  if ('dal' in nascita) return [`s.nascita_data >= ${posto(nascita.dal, '::date')} AND s.nascita_data <= ${posto(nascita.al, '::date')}`];
  const [giorno, mese, anno] = [nascita.giorno, nascita.meseDal, nascita.annoDal].map((data) => posto(data, '::date'));
  // The list alone can be answered from the index; the flags need the row.
  return [
    `s.nascita_data IN (${giorno}, ${mese}, ${anno})`,
    `(s.nascita_data = ${giorno} OR (s.nascita_data = ${mese} AND s.nascita_senza_giorno) OR (s.nascita_data = ${anno} AND s.nascita_senza_giorno_mese))`,
  ];
}

/** Whether what was typed says exactly who: a whole codice fiscale; whole names with the day of birth. */
function esattamente(chiavi: Chiavi, posto: Posto): string {
  if (chiavi.tipo === 'CODICE_FISCALE') return 'true';
  if (chiavi.tipo !== 'NOMINATIVO' || chiavi.nascita === null || !('giorno' in chiavi.nascita) || chiavi.nome === '') return 'false';
  return `(s.cognome_ricerca = ${posto(chiavi.cognome)} AND s.nome_ricerca = ${posto(chiavi.nome)} AND s.nascita_data = ${posto(chiavi.nascita.giorno, '::date')})`;
}
