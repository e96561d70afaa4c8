/** What is wrong with an archive of the population as a whole: people repeated, households missing or empty, histories that do not hold. */
import { DATI_AL, intero, tavolo, type Controllo } from '@/lib/banche/importazione/archivio';
import { PARTI, STORIE } from './colonne-storia';
import type { Storia } from './formato';

export const SOGGETTI = 'soggetti.csv';
export const FAMIGLIE = 'famiglie.csv';
const SOGGETTO = tavolo('anagrafe_soggetto');
const FAMIGLIA = tavolo('anagrafe_famiglia');

const controllo = (file: string, sql: string): Controllo => ({ file, sql });

const DEL_PRESENTE = [
  controllo(
    SOGGETTI,
    `SELECT max(riga) AS riga, 'la scheda «' || id_scheda || '» è già alla riga ' || min(riga) AS frase FROM ${SOGGETTO}
      GROUP BY id_scheda HAVING count(*) > 1`,
  ),
  controllo(
    FAMIGLIE,
    `SELECT max(riga) AS riga, 'la famiglia «' || codice || '» è già alla riga ' || min(riga) AS frase FROM ${FAMIGLIA}
      GROUP BY codice HAVING count(*) > 1`,
  ),
  controllo(
    SOGGETTI,
    `SELECT s.riga, 'la famiglia indicata nella scheda «' || s.id_scheda || '» ' || CASE WHEN f.id IS NULL THEN 'non è nel file'
        ELSE 'è cessata' END AS frase FROM ${SOGGETTO} s LEFT JOIN ${FAMIGLIA} f ON f.id = s.famiglia_id
      WHERE s.famiglia_id IS NOT NULL AND (f.id IS NULL AND ${intero(FAMIGLIE)} OR f.cessata_il IS NOT NULL)`,
  ),
  controllo(
    FAMIGLIE,
    `SELECT f.riga, 'la famiglia «' || f.codice || '» non ha componenti: se non c’è più, indica quando è cessata' AS frase
       FROM ${FAMIGLIA} f WHERE ${intero(SOGGETTI)} AND f.cessata_il IS NULL
        AND NOT EXISTS (SELECT FROM ${SOGGETTO} s WHERE s.famiglia_id = f.id)`,
  ),
];

const GIORNO = (colonna: string): string => `to_char(${colonna}, 'DD/MM/YYYY')`;

/** A day of which neither day nor month is uncertain. */
const certa = (colonna: string): string => `NOT (s.${colonna}_senza_giorno OR s.${colonna}_senza_giorno_mese)`;

/** What has happened by the day to which the data are. */
const ACCADUTI = {
  nascita_data: 'la nascita',
  decesso_data: 'il decesso',
  matrimonio_data: 'il matrimonio o l’unione civile',
  divorzio_data: 'il divorzio o lo scioglimento',
  vedovanza_data: 'la vedovanza',
  iscrizione_data: 'l’iscrizione',
  cancellazione_data: 'la cancellazione',
  carta_rilascio: 'il rilascio della carta d’identità',
} as const;
/** Those whose day, or month, may not be known. */
const INCERTI = ['nascita', 'decesso', 'matrimonio', 'divorzio', 'vedovanza'];

const nelFuturo = Object.entries(ACCADUTI).map(([colonna, che]) => {
  const cosa = colonna.replace(/_data$/, '');
  return `WHEN s.${colonna} > ${DATI_AL}${INCERTI.includes(cosa) ? ` AND ${certa(cosa)}` : ''} THEN '${che} (' || ${GIORNO(`s.${colonna}`)} || ') è dopo la data dei dati'`;
});

/** Days of one card that cannot both be true, or are still to come. */
const INCOERENTI = controllo(
  SOGGETTI,
  `SELECT riga, 'scheda «' || id_scheda || '»: ' || difetto AS frase FROM (SELECT s.riga, s.id_scheda, CASE
      WHEN s.decesso_data < s.nascita_data AND ${certa('nascita')} AND ${certa('decesso')} THEN 'il decesso precede la nascita'
      WHEN s.carta_scadenza < s.carta_rilascio THEN 'la carta d’identità scade prima di essere rilasciata'
      ${nelFuturo.join('\n      ')}
    END AS difetto FROM ${SOGGETTO} s) d WHERE difetto IS NOT NULL`,
);

/** Each interval beside the one before it and the person's card. @param insieme several may hold at once: citizenships */
function periodi(parte: keyof Storia, insieme: boolean): Controllo {
  const { tabella, file, nome } = STORIE[parte];
  const inOrdine = `WHEN t.n > 1 AND t.dal IS NULL THEN 'manca «dal», che può mancare solo al primo periodo'`;
  const difetto = `CASE
      WHEN s.id IS NULL AND ${intero(SOGGETTI)} THEN 'la scheda non è nel file'
      WHEN t.dal >= t.al THEN 'finisce (' || ${GIORNO('t.al')} || ') prima di cominciare'
      WHEN t.dal < s.nascita_data AND NOT (s.nascita_senza_giorno OR s.nascita_senza_giorno_mese) THEN 'comincia prima della nascita'
      WHEN greatest(t.dal, t.al) > ${DATI_AL} THEN 'va oltre la data dei dati'
      ${inOrdine}
      ${insieme ? '' : `WHEN t.n > 1 AND t.prima IS NULL THEN 'comincia mentre il precedente è ancora aperto' WHEN t.dal < t.prima THEN 'comincia prima che finisca il precedente'`}
    END`;
  return controllo(
    file,
    `SELECT riga, 'storia della scheda «' || id_scheda || '», ${nome}, periodo' || coalesce(' dal ' || ${GIORNO('dal')}, ' iniziale') || ': ' || difetto AS frase
       FROM (SELECT t.riga, t.id_scheda, t.dal, ${difetto} AS difetto
               FROM (SELECT *, row_number() OVER ordine AS n, lag(al) OVER ordine AS prima FROM ${tavolo(tabella)}
                     WINDOW ordine AS (PARTITION BY soggetto_id ORDER BY dal NULLS FIRST, riga, ctid)) t
               LEFT JOIN ${SOGGETTO} s ON s.id = t.soggetto_id) d WHERE difetto IS NOT NULL`,
  );
}

/** What still holds by the history must be what the card says of today. */
function controLaScheda(parte: keyof Storia, colonna: string): Controllo {
  const { tabella, file, nome } = STORIE[parte];
  return controllo(
    file,
    `SELECT u.riga, 'storia della scheda «' || u.id_scheda || '», ${nome}: l’ultimo periodo non dice quello che dice la scheda' AS frase
       FROM (SELECT DISTINCT ON (soggetto_id) riga, id_scheda, soggetto_id, CASE WHEN al IS NULL THEN ${colonna} END AS aperto
               FROM ${tavolo(tabella)} ORDER BY soggetto_id, dal DESC NULLS LAST, riga DESC, ctid DESC) u
       JOIN ${SOGGETTO} s ON s.id = u.soggetto_id
      WHERE ${intero(file)} AND u.aperto IS DISTINCT FROM s.${colonna}`,
  );
}

const DELLA_STORIA = [
  ...PARTI.map((parte) => periodi(parte, parte === 'cittadinanze')),
  controLaScheda('famiglie', 'famiglia_id'),
  controLaScheda('posizioni', 'posizione'),
  controllo(
    STORIE.famiglie.file,
    `SELECT t.riga, 'storia della scheda «' || t.id_scheda || '», famiglie: una famiglia non è nel file' AS frase
       FROM ${tavolo(STORIE.famiglie.tabella)} t LEFT JOIN ${FAMIGLIA} f ON f.id = t.famiglia_id
      WHERE ${intero(FAMIGLIE)} AND f.id IS NULL`,
  ),
];

export const CONTROLLI: readonly Controllo[] = [...DEL_PRESENTE, INCOERENTI, ...DELLA_STORIA];
