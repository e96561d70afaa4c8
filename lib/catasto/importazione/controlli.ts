/**
 * What is wrong with a cadastral archive as a whole. Shares that do not make a whole are not among it: the catasto is no proof of ownership
 * and real archives are full of them, so a load that refused them would never be; whoever opens the visura is told.
 */
import { DATI_AL, intero, tavolo, type Controllo } from '@/lib/banche/importazione/archivio';

const SOGGETTI = tavolo('catasto_soggetto');
const IMMOBILI = tavolo('catasto_immobile');

const ripetuto = (file: string, tabella: string, che: string): Controllo => ({
  file,
  sql: `SELECT max(riga) AS riga, '${che} «' || codice || '» è già alla riga ' || min(riga) AS frase FROM ${tabella} GROUP BY codice HAVING count(*) > 1`,
});

const DOVE = { soggetto: ['soggetti.csv', SOGGETTI], immobile: ['immobili.csv', IMMOBILI] } as const;

/** @param colonna of the twin, which holds the id of something that must be in the archive */
function assente(file: string, tabella: string, colonna: string, cosa: keyof typeof DOVE, che: string): Controllo {
  const [suo, dove] = DOVE[cosa];
  return {
    file,
    sql: `SELECT t.riga, '${che} non è nel file' AS frase FROM ${tavolo(tabella)} t LEFT JOIN ${dove} a ON a.id = t.${colonna}
      WHERE ${intero(suo)} AND a.id IS NULL`,
  };
}

export const FATTI = {
  catasto_identificativo: { tipo: 'identificativo', file: 'identificativi.csv' },
  catasto_classamento: { tipo: 'classamento', file: 'classamenti.csv' },
  catasto_indirizzo: { tipo: 'indirizzo', file: 'indirizzi.csv' },
  catasto_titolarita: { tipo: 'titolarita', file: 'titolarita.csv' },
} as const;

/** A fact that is to come is not one yet. */
const nelFuturo = (file: string, tabella: string): Controllo => ({
  file,
  sql: `SELECT t.riga, 'va oltre la data dei dati (' || to_char(greatest(t.dal, t.al), 'DD/MM/YYYY') || ')' AS frase FROM ${tavolo(tabella)} t
    WHERE greatest(t.dal, t.al) > ${DATI_AL}`,
});

export const CONTROLLI: readonly Controllo[] = [
  ripetuto('soggetti.csv', SOGGETTI, 'il soggetto'),
  ripetuto('immobili.csv', IMMOBILI, 'l’immobile'),
  {
    file: 'immobili.csv',
    sql: `SELECT i.riga, 'l’immobile «' || i.codice || '» non ha dati di mappa' AS frase FROM ${IMMOBILI} i
      WHERE ${intero(FATTI.catasto_identificativo.file)}
        AND NOT EXISTS (SELECT FROM ${tavolo('catasto_identificativo')} n WHERE n.immobile_id = i.id)`,
  },
  ...Object.entries(FATTI).map(([tabella, { file }]) => assente(file, tabella, 'immobile_id', 'immobile', 'l’immobile')),
  ...Object.entries(FATTI).map(([tabella, { file }]) => nelFuturo(file, tabella)),
  assente('titolarita.csv', 'catasto_titolarita', 'soggetto_id', 'soggetto', 'il soggetto'),
  assente('derivazioni.csv', 'catasto_derivazione', 'origine_id', 'immobile', 'l’immobile d’origine'),
  assente('derivazioni.csv', 'catasto_derivazione', 'derivato_id', 'immobile', 'l’immobile derivato'),
  {
    file: 'derivazioni.csv',
    sql: `SELECT max(riga) AS riga, 'la derivazione è già alla riga ' || min(riga) AS frase FROM ${tavolo('catasto_derivazione')}
      GROUP BY origine_id, derivato_id HAVING count(*) > 1`,
  },
];
