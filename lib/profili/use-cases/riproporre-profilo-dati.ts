import { personaDelComune } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { assertEsiste } from '../lettura';
import { riproponi, tieniProfilo } from '../repository';
import { profiloSchema } from '../schema';

/** SA-16: a profile that was withdrawn is offered again, as it is. */
export const riproporreProfiloDati = command({
  name: 'riproporre-profilo-dati',
  permission: 'profilo:comporre',
  input: profiloSchema,
  run: async ({ tx, attore, input: { codice }, registra }) => {
    personaDelComune(attore);
    registra({ oggetto: codice });
    await tieniProfilo(tx, codice);
    await assertEsiste(tx, codice);
    if (!(await riproponi(tx, codice)))
      throw regola('PROFILO_GIA_OFFERTO', 'Questo profilo è già tra quelli offerti: non c’è altro da fare.');
    return { codice };
  },
});
