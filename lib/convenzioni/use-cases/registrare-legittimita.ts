import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { presaDi, scriviLegittimita } from '../repository-in-carico';
import { leggiRigaConvenzione } from '../repository';
import { legittimitaSchema } from '../schema';

/**
 * LE-02: of a convenzione that was signed elsewhere, who had assessed its legitimacy and when, as the comune's papers tell. It is told once;
 * of one that was signed in Varco the attestation is the request's own.
 */
export const registrareLegittimita = command({
  name: 'registrare-legittimita',
  permission: 'presa-in-carico:tenere',
  input: legittimitaSchema,
  run: async ({ tx, attore, input: { id, da, il }, now, registra }) => {
    const { nominativo } = personaDelComune(attore);
    const { enteId } = await leggiRigaConvenzione(tx, id);
    registra({ oggetto: id, convenzioneId: id, enteId, dettagli: { da, il } });
    const presa = await presaDi(tx, id);
    if (!presa) throw regola('NON_PRESA_IN_CARICO', 'Di questa convenzione la legittimità è attestata nella sua domanda di adesione.');
    if (presa.legittimita) throw regola('LEGITTIMITA_GIA_NOTA', 'Chi ha valutato la legittimità è già registrato: ricarica la pagina.');
    if (il > oggi(now)) throw nonValido({ il: 'Questa data deve ancora venire: controlla l’anno.' });
    await scriviLegittimita(tx, id, { da, il, registrataIl: now, registrataDa: nominativo });
  },
});
