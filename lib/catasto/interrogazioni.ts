/** What a visura reads, one statement each: its selections are of one instant. */
import type { DiChi, SenzaCodice } from '@/lib/core/banca-letta';
import { chiaveRicerca } from '@/lib/core/grafia';
import type { CampoId } from './domain/campi';
import { type Parametro, parametri } from '@/lib/core/interrogazione';
import { colonne, fattiDegliImmobili, lega, PROTETTO, tabella, ULTIMO_NOME, vigente, type Interrogazione, type Quando } from './frammenti';

const NOME_SULLA_MAPPA: readonly CampoId[] = ['comuneCatastale', 'sezioneCatastale', 'foglio', 'particella', 'subalterno'];

/** What a subject holds on that day: itself, its rights, and the properties they are on. */
export function delSoggetto(id: string, campi: readonly CampoId[], quando: Quando): Interrogazione {
  const { valori, p } = parametri();
  const suo = p(id, '::uuid');
  const chi = `${tabella('soggetto')} WHERE s.id = ${suo}`;
  const suoi = `${tabella('titolarita')} WHERE t.soggetto_id IN (SELECT s.id FROM ${chi} AND NOT ${PROTETTO})${vigente('titolarita', quando, p)}`;
  const dove = `IN (SELECT t.immobile_id FROM ${suoi})`;
  const immobile = colonne(campi, 'immobile');
  return {
    valori,
    parti: {
      protetti: `SELECT s.id FROM ${chi} AND ${PROTETTO}`,
      soggetto: `SELECT ${['s.id', ...colonne(campi, 'soggetto')].join(', ')} FROM ${chi} AND NOT ${PROTETTO}`,
      titolarita: `SELECT ${['t.immobile_id', ...colonne(campi, 'titolarita')].join(', ')} FROM ${suoi} ORDER BY t.immobile_id, t.ordine`,
      ...(immobile.length > 0 && {
        immobile: `SELECT ${['i.id AS immobile_id', ...immobile].join(', ')} FROM ${tabella('immobile')} WHERE i.id ${dove}`,
      }),
      ...fattiDegliImmobili(campi, dove, quando, p),
    },
  };
}

/** A property on that day, or its whole history: what it is and, where the fields have them, who holds which rights on it. */
export function dellImmobile(id: string, campi: readonly CampoId[], quando: Quando): Interrogazione {
  const { valori, p } = parametri();
  const suo = p(id, '::uuid');
  return {
    valori,
    parti: {
      immobile: `SELECT ${['i.id', ...colonne(campi, 'immobile')].join(', ')} FROM ${tabella('immobile')} WHERE i.id = ${suo}`,
      ...fattiDegliImmobili(campi, `= ${suo}`, quando, p),
      ...titolari(campi, `t.immobile_id = ${suo}`, vigente('titolarita', quando, p)),
      ...(colonne(campi, 'derivazione').length > 0 && {
        origini: derivazioni(campi, 'origine_id', `d.derivato_id = ${suo}`),
        derivati: derivazioni(campi, 'derivato_id', `d.origine_id = ${suo}`),
      }),
    },
  };
}

/** The subjects who are those people: how each is called, and no other datum of it. */
export function schedeDi({ codiciFiscali, id = [], senzaCodice }: DiChi): Interrogazione {
  const { valori, p } = parametri();
  const dove = [
    `s.codice_fiscale = ANY (string_to_array(${p(codiciFiscali.join())}, ','))`,
    `s.id = ANY (string_to_array(${p(id.join())}, ',')::uuid[])`,
    ...(senzaCodice ? [chiamati(senzaCodice, p)] : []),
  ].join(' OR ');
  return {
    parti: {
      soggetto: `SELECT s.id, s.cognome, s.nome, s.codice_fiscale, ${PROTETTO} AS protetto FROM ${tabella('soggetto')} WHERE ${dove} ORDER BY s.id`,
    },
    valori,
  };
}

function chiamati({ cognome, nome, dataNascita }: SenzaCodice, p: Parametro): string {
  const nominativo = `s.cognome_ricerca = ${p(chiaveRicerca(cognome))} AND s.nome_ricerca = ${p(chiaveRicerca(nome))}`;
  return `(s.codice_fiscale IS NULL AND ${nominativo} AND (s.nascita_data = ${p(dataNascita, '::date')}) IS NOT FALSE)`;
}

/**
 * Rights that hold then and who has them, but for protected people, who are looked for whenever they had one: the day would tell of them.
 * Without rights nobody is told: to say who would be to say that there is one.
 */
function titolari(campi: readonly CampoId[], condizione: string, vigenti: string): Interrogazione['parti'] {
  const [diritti, soggetti] = [colonne(campi, 'titolarita'), colonne(campi, 'soggetto')];
  if (diritti.length === 0) return {};
  const da = `${tabella('titolarita')} JOIN ${tabella('soggetto')} ON ${lega('s', 'id', 't', 'soggetto_id')}`;
  // Nameless too, a right of somebody protected is theirs.
  const chi = soggetti.length > 0 ? ['s.id AS soggetto_id'] : [];
  return {
    protetti: `SELECT DISTINCT s.id FROM ${da} WHERE ${condizione} AND ${PROTETTO}`,
    titolarita: `SELECT ${[...chi, ...diritti, ...soggetti].join(', ')} FROM ${da} WHERE ${condizione}${vigenti} AND NOT ${PROTETTO} ORDER BY t.ordine`,
  };
}

/** The properties at the other end of a splitting or a merger, under the last name that they had on the map. */
function derivazioni(campi: readonly CampoId[], altro: 'origine_id' | 'derivato_id', condizione: string): string {
  const mappa = colonne(
    campi.filter((id) => NOME_SULLA_MAPPA.includes(id)),
    'identificativo',
  );
  const nomi = [`d.${altro} AS immobile_id`, ...colonne(campi, 'derivazione'), ...mappa].join(', ');
  const nome =
    mappa.length > 0 ? ` LEFT JOIN ${tabella('identificativo')} ON ${lega('n', 'immobile_id', 'd', altro)} AND ${ULTIMO_NOME}` : '';
  return `SELECT ${nomi} FROM ${tabella('derivazione')}${nome} WHERE ${condizione} ORDER BY d.${altro}`;
}
