/**
 * The SQL of what people were. `t` is the history of whoever is shown, `s` its card, `m` whose it is, `a` the history of the person asked
 * for. `$1` is the person, `$2` the day. Of who is protected nothing is selected; that a household has, or ever had, somebody whom nobody
 * consults is told at any day alike.
 */
import { giornoIso, type Interrogazione, protetto, stessaVersione } from '@/lib/core/interrogazione';
import { colonne, colonneStoriche, conFamiglia, protettiDella } from './colonne-lette';
import type { CampoId } from './domain/campi';
import { campiDellaParte, PARTI_STORICHE, type NomeParte } from './domain/nel-tempo';
import { CHI, schedaDi } from './interrogazioni';

const FAMIGLIE = 'anagrafe_storia_famiglia';
/** Of a table from which no granted field comes. */
const NIENTE = 'SELECT NULL WHERE false';
const PERIODO = [giornoIso('t.dal', 'dal'), giornoIso('t.al', 'al')];
/** Whose interval began on an unknown day was in it since it was born, and not before. */
const quelGiorno = (storia: string, soggetto: string): string =>
  `(${storia}.al IS NULL OR ${storia}.al > $2::date) AND coalesce(${storia}.dal, ${soggetto}.nascita_data, $2::date) <= $2::date`;
const insieme = (uno: string, altro: string): string =>
  `(${uno}.al IS NULL OR ${altro}.dal IS NULL OR ${altro}.dal < ${uno}.al) AND (${altro}.al IS NULL OR ${uno}.dal IS NULL OR ${uno}.dal < ${altro}.al)`;
/** From when both, when that is known, until when one of the two. */
const INSIEME_DAL = 'CASE WHEN t.dal IS NOT NULL THEN greatest(t.dal, a.dal) END';
const INSIEME_AL = 'least(t.al, a.al)';

const famigliaDi = (storia: string): string => `anagrafe_famiglia f ON ${stessaVersione('f', storia)} AND f.id = ${storia}.famiglia_id`;
const conScheda = `JOIN anagrafe_soggetto s ON ${stessaVersione('s', 't')} AND s.id = t.soggetto_id AND NOT ${protetto('s')}`;

/** The intervals of one table, for the person of `$1`; rows that tell nothing of the granted fields are left out. */
function parteDi(nome: NomeParte, campi: readonly CampoId[]): string {
  const lette = colonneStoriche(campi, 't');
  const famiglia = conFamiglia(campi) ? ` LEFT JOIN ${famigliaDi('t')}` : '';
  return `SELECT ${[...lette, ...PERIODO].join(', ')} FROM ${PARTI_STORICHE[nome].tabella} t${famiglia}
    JOIN anagrafe_soggetto m ON ${stessaVersione('m', 't')} AND m.id = t.soggetto_id
    WHERE t.soggetto_id = $1::uuid AND NOT ${protetto('m')} AND num_nonnulls(${lette.join(', ')}) > 0 ORDER BY t.ordine`;
}

/** A person's past: the card that says who it is, and each table that the profile allows. */
export function storico(soggettoId: string, identita: readonly CampoId[], concessi: readonly CampoId[]): Interrogazione<string> {
  const parti = (Object.keys(PARTI_STORICHE) as NomeParte[]).flatMap((nome) => {
    const campi = campiDellaParte(nome, concessi);
    return campi.length > 0 ? [[nome, parteDi(nome, campi)] as const] : [];
  });
  return { parti: { chi: CHI, scheda: schedaDi(identita), ...Object.fromEntries(parti) }, valori: [soggettoId] };
}

/** What of a household on a day: of its members, of itself, and of the person asked for where it was in none. */
interface CampiAllaData {
  readonly membri: readonly CampoId[];
  readonly famiglia: readonly CampoId[];
  readonly indirizzo: readonly CampoId[];
  readonly posizione: readonly CampoId[];
}

export function famigliaAllaData(
  soggettoId: string,
  allaData: string,
  { membri, famiglia, indirizzo, posizione }: CampiAllaData,
): Interrogazione<'chi' | 'membri' | 'protetti' | 'famiglia' | 'indirizzo' | 'posizione' | 'limiti'> {
  const sua = (tabella: string, lette: readonly string[], join = ''): string =>
    lette.length === 0
      ? NIENTE
      : `SELECT ${lette.join(', ')} FROM ${tabella} t JOIN anagrafe_soggetto m ON ${stessaVersione('m', 't')} AND m.id = t.soggetto_id${join}
      WHERE t.soggetto_id = $1::uuid AND ${quelGiorno('t', 'm')} AND NOT ${protetto('m')} ORDER BY t.ordine DESC LIMIT 1`;
  const famigliaSua = `${FAMIGLIE} a JOIN anagrafe_soggetto r ON ${stessaVersione('r', 'a')} AND r.id = a.soggetto_id AND a.soggetto_id = $1::uuid
    AND ${quelGiorno('a', 'r')} AND NOT ${protetto('r')}`;
  const lette = ['s.id', ...colonne(membri), ...colonneStoriche(['relazioneParentela'], 't'), giornoIso('t.dal', 'dal')];
  return {
    parti: {
      chi: CHI,
      membri: `SELECT ${lette.join(', ')} FROM ${famigliaSua}
        JOIN ${FAMIGLIE} t ON ${stessaVersione('t', 'a')} AND t.famiglia_id = a.famiglia_id ${conScheda}
        WHERE ${quelGiorno('t', 's')} ORDER BY t.progressivo, s.id`,
      protetti: `SELECT p.id FROM ${famigliaSua}, LATERAL (${protettiDella('a.famiglia_id', 'a')}) p`,
      famiglia: sua(FAMIGLIE, colonneStoriche(famiglia, 't'), ` LEFT JOIN ${famigliaDi('t')}`),
      indirizzo: sua(PARTI_STORICHE.residenze.tabella, colonneStoriche(indirizzo, 't')),
      posizione: sua(PARTI_STORICHE.posizioni.tabella, colonneStoriche(posizione, 't')),
      limiti: `SELECT ${giornoIso('min(t.dal)', 'primo')}, bool_or(t.dal IS NULL) AS ignoto, ${giornoIso('max(t.al)', 'ultimo')} FROM ${FAMIGLIE} t
        WHERE t.soggetto_id = $1::uuid`,
    },
    valori: [soggettoId, allaData],
  };
}

/** The households of a person, and who was there together with it: of the others as long as they were together, no more. */
export function posizioniFamiliari(
  soggettoId: string,
  identita: readonly CampoId[],
  concessi: readonly CampoId[],
): Interrogazione<'chi' | 'scheda' | 'famiglie' | 'componenti' | 'protetti' | 'posizioni'> {
  const famiglie = campiDellaParte('famiglie', concessi);
  const posizioni = campiDellaParte('posizioni', concessi);
  const lette = [
    's.id',
    'f.codice',
    ...colonne(identita.filter((id) => id !== 'codiceFiscale')),
    ...colonneStoriche(['relazioneParentela'], 't'),
    giornoIso(INSIEME_DAL, 'dal'),
    giornoIso(INSIEME_AL, 'al'),
  ];
  const sue = `${FAMIGLIE} a JOIN anagrafe_soggetto r ON ${stessaVersione('r', 'a')} AND r.id = a.soggetto_id AND a.soggetto_id = $1::uuid
    AND NOT ${protetto('r')}`;
  return {
    parti: {
      chi: CHI,
      scheda: schedaDi(identita),
      famiglie: parteDi('famiglie', famiglie),
      posizioni: posizioni.length > 0 ? parteDi('posizioni', posizioni) : NIENTE,
      componenti: `SELECT ${lette.join(', ')} FROM ${sue} JOIN ${FAMIGLIE} t ON ${stessaVersione('t', 'a')} AND t.famiglia_id = a.famiglia_id AND t.soggetto_id <> a.soggetto_id AND ${insieme('t', 'a')}
        JOIN ${famigliaDi('a')} ${conScheda} ORDER BY a.ordine, t.progressivo, s.id, t.ordine`,
      protetti: `SELECT DISTINCT p.id FROM ${sue}, LATERAL (${protettiDella('a.famiglia_id', 'a')}) p`,
    },
    valori: [soggettoId],
  };
}

/** Where the household of a person lived, as its members did: of the last one, for who is in none. */
export function indirizziFamiglia(
  soggettoId: string,
  identita: readonly CampoId[],
  famiglia: readonly CampoId[],
  indirizzo: readonly CampoId[],
): Interrogazione<'chi' | 'scheda' | 'famiglia' | 'indirizzi'> {
  const ultima = `SELECT u.erogatore_id, u.versione_id, u.soggetto_id, u.famiglia_id, u.dal, u.al FROM ${FAMIGLIE} u
    WHERE u.soggetto_id = $1::uuid ORDER BY u.al DESC NULLS FIRST, u.ordine DESC LIMIT 1`;
  const lette = colonneStoriche(indirizzo, 't');
  return {
    parti: {
      chi: CHI,
      scheda: schedaDi(identita),
      famiglia: `SELECT ${colonneStoriche(famiglia, 't').join(', ')} FROM (${ultima}) t JOIN anagrafe_soggetto m ON ${stessaVersione('m', 't')}
        AND m.id = t.soggetto_id LEFT JOIN ${famigliaDi('t')} WHERE NOT ${protetto('m')}`,
      indirizzi: `SELECT ${[...lette, giornoIso(INSIEME_DAL, 'dal'), giornoIso(INSIEME_AL, 'al')].join(', ')} FROM (${ultima}) u
        JOIN anagrafe_soggetto r ON ${stessaVersione('r', 'u')} AND r.id = u.soggetto_id
        JOIN ${FAMIGLIE} a ON ${stessaVersione('a', 'u')} AND a.famiglia_id = u.famiglia_id
        JOIN anagrafe_soggetto m ON ${stessaVersione('m', 'a')} AND m.id = a.soggetto_id
        JOIN ${PARTI_STORICHE.residenze.tabella} t ON ${stessaVersione('t', 'a')} AND t.soggetto_id = a.soggetto_id AND ${insieme('t', 'a')}
        WHERE NOT ${protetto('r')} AND NOT ${protetto('m')} AND num_nonnulls(${lette.join(', ')}) > 0 ORDER BY t.dal NULLS FIRST, t.ordine`,
    },
    valori: [soggettoId],
  };
}
