/**
 * Where the file tells no history of a kind, the card is its only interval: since when it says so, if it says. What follows FROM, with the
 * alias `t`, when the rows of such a table are written.
 */
import { tavolo } from '@/lib/banche/importazione/archivio';
import { STORIE } from './colonne-storia';

const SOGGETTO = tavolo('anagrafe_soggetto');
const USCITO = `s.posizione = 'CANCELLATO'`;

/** The card's columns by which it has an address, in the comune or abroad. */
const ESTERO = ['aire_indirizzo', 'aire_localita', 'aire_stato', 'aire_consolato'];

function conLaScheda(parte: keyof typeof DALLA_SCHEDA, colonne: readonly string[]): string {
  const twin = tavolo(STORIE[parte].tabella);
  const { dal, valore, se } = DALLA_SCHEDA[parte];
  return `(SELECT riga, soggetto_id, dal, al, ${colonne.join(', ')} FROM ${twin}
    UNION ALL SELECT s.riga, s.id, ${dal}, NULL, ${colonne.map(valore).join(', ')} FROM ${SOGGETTO} s
     WHERE ${se} AND NOT EXISTS (SELECT FROM ${twin} x WHERE x.soggetto_id = s.id)) t`;
}

const DALLA_SCHEDA = {
  posizioni: {
    dal: `CASE WHEN ${USCITO} THEN s.cancellazione_data ELSE s.iscrizione_data END`,
    valore: (colonna: string): string => {
      if (colonna === 'posizione') return 's.posizione';
      return `CASE WHEN ${colonna.startsWith('iscrizione') ? 'NOT ' : ''}(${USCITO}) THEN s.${colonna} END`;
    },
    se: 'true',
  },
  residenze: {
    dal: `coalesce(s.residenza_dal, CASE WHEN coalesce(${ESTERO.map((nome) => `s.${nome}`).join(', ')}) IS NOT NULL THEN s.iscrizione_data END)`,
    valore: (colonna: string): string => `s.${colonna}`,
    se: `coalesce(s.residenza_via, s.residenza_frazione, s.residenza_comune, s.residenza_presso, ${ESTERO.map((nome) => `s.${nome}`).join(', ')}) IS NOT NULL`,
  },
  famiglie: {
    dal: 's.famiglia_dal',
    valore: (colonna: string): string => `s.${colonna}`,
    se: 's.famiglia_id IS NOT NULL',
  },
} as const;

/** @param colonne of the table, without `soggetto_id`, `dal` and `al` */
export function fonteDellaStoria(parte: keyof typeof STORIE, colonne: readonly string[]): string {
  return parte in DALLA_SCHEDA ? conLaScheda(parte as keyof typeof DALLA_SCHEDA, colonne) : `${tavolo(STORIE[parte].tabella)} t`;
}
