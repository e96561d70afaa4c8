/**
 * The SQL of the cards: built from the catalogue, so that a column outside the granted fields is never named, and of who is protected
 * nothing is selected. Tenant and version are bound by row-level security.
 */
import { type Interrogazione, protetto, stessaVersione } from '@/lib/core/interrogazione';
import { colonne, conFamiglia, protettiDella } from './colonne-lette';
import type { DiChi } from '@/lib/core/banca-letta';
import { chiaveRicerca } from '@/lib/core/grafia';
import type { CampoId } from './domain/campi';

const FAMIGLIA = `anagrafe_famiglia f ON ${stessaVersione('f', 's')} AND f.id = s.famiglia_id`;

/** Whether there is such a person in the current version, and whether it is protected. */
export const CHI = `SELECT s.id, ${protetto('s')} AS protetto FROM anagrafe_soggetto s WHERE s.id = $1::uuid`;

/** The card of the person of `$1`, unless it is protected. */
export function schedaDi(campi: readonly CampoId[]): string {
  const famiglia = conFamiglia(campi) ? ` LEFT JOIN ${FAMIGLIA}` : '';
  return `SELECT ${['s.id', ...colonne(campi)].join(', ')} FROM anagrafe_soggetto s${famiglia} WHERE s.id = $1::uuid AND NOT ${protetto('s')}`;
}

/** One person's card. No row of `chi`: no such person in the current version. */
export function scheda(soggettoId: string, campi: readonly CampoId[]): Interrogazione<'chi' | 'scheda'> {
  return { parti: { chi: CHI, scheda: schedaDi(campi) }, valori: [soggettoId] };
}

/** The cards of those people: how each calls its own, and no other datum of it. */
export function schedeDi({ codiciFiscali, id = [], senzaCodice }: DiChi): Interrogazione<'schede'> {
  const nascita = `(s.nascita_data = $5::date OR s.nascita_data IS NULL OR (s.nascita_senza_giorno AND s.nascita_data = date_trunc('month', $5::date))
    OR (s.nascita_senza_giorno_mese AND s.nascita_data = date_trunc('year', $5::date)))`;
  const nominata = senzaCodice && ` OR (s.codice_fiscale IS NULL AND s.cognome_ricerca = $3 AND s.nome_ricerca = $4 AND ${nascita})`;
  return {
    parti: {
      schede: `SELECT s.id, s.cognome, s.nome, s.codice_fiscale, ${protetto('s')} AS protetto FROM anagrafe_soggetto s
        WHERE s.codice_fiscale = ANY (string_to_array($1, ',')) OR s.id = ANY (string_to_array($2, ',')::uuid[])${nominata ?? ''} ORDER BY s.id`,
    },
    valori: [
      ...[codiciFiscali.join(), id.join()],
      ...(senzaCodice ? [chiaveRicerca(senzaCodice.cognome), chiaveRicerca(senzaCodice.nome), senzaCodice.dataNascita] : []),
    ],
  };
}

/** The household of a person, in the order of its card: of who is protected only that there is, or was, somebody. */
export function componenti(soggettoId: string, campi: readonly CampoId[]): Interrogazione<'chi' | 'componenti' | 'protetti'> {
  const lui = `(SELECT r.erogatore_id, r.versione_id, r.famiglia_id FROM anagrafe_soggetto r WHERE r.id = $1::uuid AND NOT ${protetto('r')}) r`;
  return {
    parti: {
      chi: CHI,
      componenti: `SELECT ${['s.id', ...colonne(campi)].join(', ')} FROM ${lui}
        JOIN anagrafe_soggetto s ON ${stessaVersione('s', 'r')} AND s.famiglia_id = r.famiglia_id
        LEFT JOIN ${FAMIGLIA} WHERE NOT ${protetto('s')} ORDER BY s.progressivo, s.id`,
      protetti: `SELECT p.id FROM ${lui}, LATERAL (${protettiDella('r.famiglia_id', 'r')}) p`,
    },
    valori: [soggettoId],
  };
}

/** Most people shown of one address: more than live at most, fewer than a list. */
export const MASSIMO_PER_INDIRIZZO = 200;

/** Who lives at an address; `protetti` do too, and are not shown. */
export function perIndirizzo(indirizzoId: string, campi: readonly CampoId[]): Interrogazione<'residenti' | 'protetti'> {
  const qui = 's.indirizzo_id = $1::uuid';
  const famiglia = conFamiglia(campi) ? ` LEFT JOIN ${FAMIGLIA}` : '';
  return {
    parti: {
      residenti: `SELECT ${['s.id', ...colonne(campi)].join(', ')} FROM anagrafe_soggetto s${famiglia} WHERE ${qui} AND NOT ${protetto('s')}
        ORDER BY s.cognome_ricerca, s.nome_ricerca, s.id LIMIT ${MASSIMO_PER_INDIRIZZO + 1}`,
      protetti: `SELECT s.id FROM anagrafe_soggetto s WHERE ${qui} AND ${protetto('s')} ORDER BY s.id`,
    },
    valori: [indirizzoId],
  };
}
