import { personaDelComune } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { assertEsiste } from '../lettura';
import { leggiRitirati, ritira, tieniProfilo } from '../repository';
import { ritirareProfiloSchema } from '../schema';

/** SA-16: a profile, of a bank's or of the comune's own, is offered no longer. Whoever was granted it keeps it: its act says its fields. */
export const ritirareProfiloDati = command({
  name: 'ritirare-profilo-dati',
  permission: 'profilo:comporre',
  input: ritirareProfiloSchema,
  run: async ({ tx, attore, input: { codice, motivo }, now, registra }) => {
    const { utenteId, erogatoreId } = personaDelComune(attore);
    registra({ oggetto: codice });
    await tieniProfilo(tx, codice);
    await assertEsiste(tx, codice);
    if ((await leggiRitirati(tx)).some((ritiro) => ritiro.codice === codice))
      throw regola('PROFILO_GIA_RITIRATO', 'Questo profilo non è già più offerto: non c’è altro da fare.');
    await ritira(tx, { erogatoreId, codice, ritiratoDa: utenteId, ritiratoIl: now, motivo });
    registra({ dettagli: { motivo } });
    return { codice };
  },
});
