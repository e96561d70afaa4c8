/** The SQL of a question answered yes or no: the same statement and the same work whether there is such a person or not. */
import { type Interrogazione, protetto, stessaVersione } from '@/lib/core/interrogazione';
import type { DataIso } from '@/lib/core/date';
import type { Fatto, Persona } from './domain/verifiche';

type Posto = (valore: string | number, tipo?: string) => string;

function persona(alias: string, chi: Persona, posto: Posto): string {
  if ('codiceFiscale' in chi) return `${alias}.codice_fiscale = ${posto(chi.codiceFiscale)}`;
  return `${alias}.cognome_ricerca = ${posto(chi.cognome)} AND ${alias}.nome_ricerca = ${posto(chi.nome)} AND ${alias}.nascita_data = ${posto(chi.dataNascita, '::date')}`;
}

/** Who it is about (`altro`: and with whom), and whether it is so. A day on which nothing is known of since when is no proof. */
export function verificato(chi: Persona, fatto: Fatto): Interrogazione<'chi' | 'altro' | 'vero'> {
  const valori: (string | number)[] = [];
  const posto: Posto = (valore, tipo = '') => `$${valori.push(valore)}${tipo}`;
  const lui = persona('s', chi, posto);
  const altro = fatto.tipo === 'STESSA_FAMIGLIA' ? persona('s', fatto.altro, posto) : 'false';
  const di = (condizione: string): string =>
    `SELECT s.id, ${protetto('s')} AS protetto FROM anagrafe_soggetto s WHERE ${condizione} ORDER BY s.id LIMIT 2`;
  return {
    parti: {
      chi: di(lui),
      altro: di(altro),
      vero: `SELECT true AS si FROM anagrafe_soggetto s WHERE ${lui} AND NOT ${protetto('s')} AND (${vero(fatto, posto)}) LIMIT 1`,
    },
    valori,
  };
}

const IL_GIORNO = (storia: string, giorno: string): string =>
  `${storia}.dal <= ${giorno} AND (${storia}.al IS NULL OR ${storia}.al > ${giorno})`;
/** Cancelled for death, proved or declared: tables 15 and 28. */
const PER_MORTE = "coalesce(s.cancellazione_motivo, '') IN ('1', '2', 'A1', 'A2')";

function vero(fatto: Fatto, posto: Posto): string {
  const posizione = (quando: string): string =>
    `EXISTS (SELECT FROM anagrafe_storia_posizione t WHERE ${stessaVersione('t', 's')} AND t.soggetto_id = s.id AND t.posizione = 'APR' AND ${quando})`;
  switch (fatto.tipo) {
    case 'RESIDENTE':
      return fatto.giorno === null ? "s.posizione = 'APR'" : posizione(IL_GIORNO('t', posto(fatto.giorno, '::date')));
    case 'RESIDENTE_DAL':
      return `s.posizione = 'APR' AND ${posizione(`t.al IS NULL AND t.dal <= ${posto(fatto.dal, '::date')}`)}`;
    case 'STESSA_FAMIGLIA':
      return insieme(fatto.altro, fatto.giorno, posto);
    case 'IN_VITA':
      return `s.decesso_data IS NULL AND NOT ${PER_MORTE}`;
    case 'DECEDUTA':
      return `s.decesso_data IS NOT NULL OR ${PER_MORTE}`;
    case 'INDIRIZZO_DICHIARATO': {
      const vie = fatto.vie.flatMap((via) => [`s.via_ricerca = ${posto(via)}`, `s.via_coda_ricerca = ${posto(via)}`]).join(' OR ');
      const { numero, esponente } = fatto.civico;
      return `(${vie}) AND s.residenza_civico ${numero === null ? 'IS NULL' : `= ${posto(numero)}`}
        AND s.residenza_esponente ${esponente === null ? 'IS NULL' : `= ${posto(esponente)}`}`;
    }
    case 'STATO_CIVILE_DICHIARATO':
      return `s.stato_civile IN (${fatto.codici.map((codice) => posto(codice)).join(', ')})`;
  }
}

function insieme(altro: Persona, giorno: DataIso | null, posto: Posto): string {
  const lui = `${stessaVersione('o', 's')} AND ${persona('o', altro, posto)} AND NOT ${protetto('o')} AND o.id <> s.id`;
  if (giorno === null) return `EXISTS (SELECT FROM anagrafe_soggetto o WHERE ${lui} AND o.famiglia_id = s.famiglia_id)`;
  const quando = posto(giorno, '::date');
  return `EXISTS (SELECT FROM anagrafe_soggetto o
    JOIN anagrafe_storia_famiglia a ON ${stessaVersione('a', 'o')} AND a.soggetto_id = o.id AND ${IL_GIORNO('a', quando)}
    JOIN anagrafe_storia_famiglia t ON ${stessaVersione('t', 's')} AND t.soggetto_id = s.id AND ${IL_GIORNO('t', quando)} AND t.famiglia_id = a.famiglia_id
    WHERE ${lui})`;
}
