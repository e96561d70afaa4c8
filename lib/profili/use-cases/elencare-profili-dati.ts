import { z } from 'zod';
import { personaDelComune } from '@/lib/core/attore';
import { puo } from '@/lib/core/permessi';
import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { leggiRitirati, leggiVersioni, usiDeiProfili } from '../repository';
import { bancheComponibili, viewsOfProfili } from '../view-profili';
import type { ElencoProfiliView } from '../views';

/** Every profile of the comune, the banks' and its own: what it shows, what opens with it, whose act it is in, how it came to be (SA-16). */
export const elencareProfiliDati = query({
  name: 'elencare-profili-dati',
  permission: 'profilo:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }): Promise<ElencoProfiliView> => {
    personaDelComune(attore);
    const versioni = await leggiVersioni(tx);
    const [ritirati, usi] = [await leggiRitirati(tx), await usiDeiProfili(tx)];
    const nomi = await nominativiDi(
      tx,
      versioni.map(({ creatoDa }) => creatoDa),
    );
    return {
      profili: viewsOfProfili({ versioni, ritirati, usi, nomi }),
      banche: bancheComponibili(),
      puoComporre: puo(attore, 'profilo:comporre'),
    };
  },
});
