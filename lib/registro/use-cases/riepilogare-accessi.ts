import { z } from 'zod';
import { inizioGiornata, oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { NESSUNA } from '../domain/consultazioni';
import { dodiciMesi } from '../domain/mesi';
import { lettoreDi } from '../domain/voce';
import { contaPerMese } from '../repository-riepilogo';

/** How many consultations in each of the last twelve months, months without any included (SA-05). Numbers only. */
export const riepilogareAccessi = query({
  name: 'riepilogare-accessi',
  permission: 'relazione:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }) => {
    const mesi = dodiciMesi(oggi(now));
    const contati = await contaPerMese(tx, inizioGiornata(`${mesi[0]}-01`), lettoreDi(attore));
    return mesi.map((mese) => contati.find((voce) => voce.mese === mese) ?? { mese, ...NESSUNA });
  },
});
