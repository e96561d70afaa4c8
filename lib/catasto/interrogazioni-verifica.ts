/** What a question answered yes or no reads. */
import type { DataIso } from '@/lib/core/date';
import type { Domanda } from './domain/verifiche';
import { parametri } from '@/lib/core/interrogazione';
import { lega, PROTETTO, tabella, vigente, type Interrogazione } from './frammenti';
import { sullaMappa } from './interrogazioni-ricerca';

/** Who it is, which properties are meant (two are enough to know that it is not one), and one right of the former on the latter. */
export function titolarita({ codiceFiscale, comune, immobile }: Domanda, quando: DataIso | null): Interrogazione {
  const { valori, p } = parametri();
  const chi = `${tabella('soggetto')} WHERE s.codice_fiscale = ${p(codiceFiscale)}`;
  const luogo = p(comune);
  const condizioni = [`(n.comune_codice = ${luogo} OR n.comune_ricerca = ${luogo})`, ...(immobile ? sullaMappa(immobile.mappa, p) : [])];
  const catasto = immobile?.catasto
    ? ` JOIN ${tabella('immobile')} ON ${lega('i', 'id', 'n', 'immobile_id')} AND i.catasto = ${p(immobile.catasto)}`
    : '';
  const quali = `${tabella('identificativo')}${catasto} WHERE ${condizioni.join(' AND ')}${vigente('identificativo', quando, p)}`;
  return {
    valori,
    parti: {
      protetti: `SELECT s.id FROM ${chi} AND ${PROTETTO}`,
      soggetto: `SELECT s.id FROM ${chi} AND NOT ${PROTETTO}`,
      ...(immobile && { identificativo: `SELECT DISTINCT n.immobile_id FROM ${quali} LIMIT 2` }),
      titolarita: `SELECT t.immobile_id FROM ${tabella('titolarita')} WHERE t.soggetto_id IN (SELECT s.id FROM ${chi} AND NOT ${PROTETTO}) AND t.immobile_id IN (SELECT n.immobile_id FROM ${quali})${vigente('titolarita', quando, p)} LIMIT 1`,
    },
  };
}
