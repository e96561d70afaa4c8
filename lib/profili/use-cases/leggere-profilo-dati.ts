import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { puo } from '@/lib/core/permessi';
import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { leggiRitirati, leggiVersioni, usiDeiProfili } from '../repository';
import { profiloSchema } from '../schema';
import { bancheComponibili, viewsOfProfili } from '../view-profili';
import type { PaginaProfiloView } from '../views';

/** One profile, for its page and for who changes it. */
export const leggereProfiloDati = query({
  name: 'leggere-profilo-dati',
  permission: 'profilo:leggere',
  input: profiloSchema,
  discloses: false,
  run: async ({ tx, attore, input: { codice } }): Promise<PaginaProfiloView> => {
    personaDelComune(attore);
    const versioni = await leggiVersioni(tx, [codice]);
    const [ritirati, usi] = [await leggiRitirati(tx), await usiDeiProfili(tx)];
    const nomi = await nominativiDi(
      tx,
      versioni.map(({ creatoDa }) => creatoDa),
    );
    const profilo = viewsOfProfili({ versioni, ritirati, usi, nomi }).find((uno) => uno.codice === codice);
    const banca = bancheComponibili().find((una) => una.codice === profilo?.banca.codice);
    if (!profilo || !banca) throw nonTrovato('Il profilo');
    return { profilo, banca, puoComporre: puo(attore, 'profilo:comporre') };
  },
});
