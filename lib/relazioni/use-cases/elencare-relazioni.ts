import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import type { LavoroInCorso, RelazioneInElenco } from '../views';

/** Years for which a report can be asked, the current one first: as long as a convenzione and its register last. */
const ANNI_OFFERTI = 6;

/** Annual reports that the reader may download, newest first, and those in preparation. */
export const elencareRelazioni = query({
  name: 'elencare-relazioni',
  permission: 'relazione:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }) => {
    const ambito = isPersona(attore) && attore.ambitoConvenzioni.length > 0 ? attore.ambitoConvenzioni : null;
    const relazioni = await tx.$queryRaw<RelazioneInElenco[]>`
      SELECT d.id, d.anno, c.numero AS convenzione, e.denominazione AS ente, d.creato_il AS "creataIl", d.dimensione
        FROM documento d
        JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
        JOIN ente e ON e.erogatore_id = d.erogatore_id AND e.id = d.ente_id
       WHERE d.erogatore_id = varco_erogatore() AND d.tipo = 'RELAZIONE_ANNUALE' AND (${ambito}::uuid[] IS NULL OR d.convenzione_id = ANY(${ambito}::uuid[]))
       ORDER BY d.anno DESC, d.creato_il DESC LIMIT 200`;
    const dellErogatore = isPersona(attore) && attore.enteId === null && !attore.ruoli.includes('AUDITOR');
    const lavori = dellErogatore
      ? await tx.$queryRaw<LavoroInCorso[]>`
          SELECT l.id, c.numero AS convenzione, (l.parametri->>'anno')::int AS anno, l.stato, l.avanzamento, l.errore
            FROM lavoro l JOIN convenzione c ON c.erogatore_id = l.erogatore_id AND c.id = (l.parametri->>'convenzioneId')::uuid
           WHERE l.erogatore_id = varco_erogatore() AND l.tipo = 'relazione-annuale' AND l.stato <> 'CONCLUSO' ORDER BY l.chiesto_il DESC LIMIT 20`
      : [];
    const convenzioni = dellErogatore
      ? await tx.$queryRaw<{ id: string; numero: string; ente: string }[]>`
          SELECT c.id, c.numero, e.denominazione AS ente FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
           WHERE c.erogatore_id = varco_erogatore() AND c.stipulata_il IS NOT NULL ORDER BY c.numero DESC`
      : [];
    const anno = Number(oggi(now).slice(0, 4));
    return { relazioni, lavori, convenzioni, anni: Array.from({ length: ANNI_OFFERTI }, (_, indice) => anno - indice) };
  },
});
