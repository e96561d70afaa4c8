import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { iniziareBozza, riscrivereBozza } from '../repository-testi';
import { tipoDi } from '../schema-atto';
import { salvareTestoSchema } from '../schema-testi';
import { viewOfTesto } from '../view-testi';

/**
 * Keeps the draft of a wording, right or not yet: nothing uses it before it is approved. Of two who write it at once the second is told
 * (REGOLA), and nothing is overwritten.
 */
export const salvareTesto = command({
  name: 'salvare-testo',
  permission: 'testo:scrivere',
  input: salvareTestoSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const mano = { ...personaDelComune(attore), now };
    const tipo = tipoDi(input.tipo);
    if (input.letta === null) await iniziareBozza(tx, nuovoId(), tipo, input.testo, mano);
    else await riscrivereBozza(tx, tipo, input.letta, input.testo, mano);
    registra({ dettagli: { tipo, caratteri: input.testo.length } });
    return (await viewOfTesto(tx, attore, tipo, now)).bozza;
  },
});
