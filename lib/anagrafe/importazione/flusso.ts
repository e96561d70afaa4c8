/** Changes of the population one by one: a card with its history, or a household, as a whole. */
import { z } from 'zod';
import { tavolo, TOCCATI, type FlussoBanca } from '@/lib/banche/importazione/archivio';
import { chiave } from '@/lib/banche/importazione/voci';
import { idStabile } from '@/lib/core/id-stabile';
import { PARTI, STORIE } from './colonne-storia';
import { FAMIGLIE } from './controlli';

const SOGGETTO = tavolo('anagrafe_soggetto');
const FAMIGLIA = tavolo('anagrafe_famiglia');
const VERSIONE = `(SELECT v.id FROM anagrafe_versione v WHERE v.erogatore_id = varco_erogatore() AND v.stato = 'CORRENTE')`;
const QUI = (alias: string): string => `${alias}.erogatore_id = varco_erogatore() AND ${alias}.versione_id = ${VERSIONE}`;

/** Who leaves a household changes it, and so does who enters it: its people are counted again. */
const FAMIGLIE_VICINE = `t.id IN (SELECT famiglia_id FROM ${SOGGETTO} WHERE famiglia_id IS NOT NULL
    UNION SELECT famiglia_id FROM ${tavolo(STORIE.famiglie.tabella)}
    UNION SELECT s.famiglia_id FROM anagrafe_soggetto s JOIN ${TOCCATI} o ON o.id = s.id WHERE ${QUI('s')} AND s.famiglia_id IS NOT NULL)`;

export const FLUSSO_ANAGRAFE: FlussoBanca = {
  unita: [
    {
      tipo: 'famiglia',
      tabella: 'anagrafe_famiglia',
      chiave: z.strictObject({ tipo: z.literal('famiglia'), codice: chiave }),
      id: ({ codice }: { codice: string }, erogatoreId: string) => idStabile(erogatoreId, 'famiglia', codice),
      sempreDette: [],
      parti: [],
    },
    {
      tipo: 'soggetto',
      tabella: 'anagrafe_soggetto',
      chiave: z.strictObject({ tipo: z.literal('soggetto'), idScheda: chiave }),
      id: ({ idScheda }: { idScheda: string }, erogatoreId: string) => idStabile(erogatoreId, 'soggetto', idScheda),
      // Left out, it would take away in silence the protection that the archive gave.
      sempreDette: ['protetto'],
      parti: PARTI.map((parte) => ({ tabella: STORIE[parte].tabella, colonna: 'soggetto_id' })),
    },
  ],
  vicini: [
    { tabella: 'anagrafe_famiglia', se: FAMIGLIE_VICINE },
    { tabella: 'anagrafe_soggetto', se: `t.famiglia_id IN (SELECT id FROM ${FAMIGLIA} UNION SELECT id FROM ${TOCCATI})` },
  ],
  soloGuardati: ['anagrafe_soggetto'],
  controlli: [
    {
      file: FAMIGLIE,
      sql: `SELECT DISTINCT o.riga, 'la famiglia non si cancella: la storia di una scheda la nomina. Indica quando è cessata' AS frase
        FROM ${TOCCATI} o JOIN anagrafe_storia_famiglia h ON h.famiglia_id = o.id AND ${QUI('h')}
       WHERE NOT o.scritta AND NOT EXISTS (SELECT FROM ${TOCCATI} x WHERE x.id = h.soggetto_id)`,
    },
  ],
};
