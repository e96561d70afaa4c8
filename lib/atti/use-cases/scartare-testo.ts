import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { togliereBozza } from '../repository-testi';
import { tipoDi } from '../schema-atto';
import { scartareTestoSchema } from '../schema-testi';

/** Gives up the draft of a wording, the one that is on the screen and no later one: what is in force stays. */
export const scartareTesto = command({
  name: 'scartare-testo',
  permission: 'testo:scrivere',
  input: scartareTestoSchema,
  run: async ({ tx, attore, input, registra }) => {
    personaDelComune(attore);
    const tipo = tipoDi(input.tipo);
    await togliereBozza(tx, tipo, input.letta);
    registra({ dettagli: { tipo } });
  },
});
