import { testoClausolaSchema } from '@/lib/clausole/modulo/officina';
import { personaDelComune } from '@/lib/core/attore';
import { conTestoDigitato, improntaTesto, testoDi } from '@/lib/modelli/steps';
import { command } from '@/lib/platform/use-case';
import { conservaBozzaClausole, tieniInLavorazione } from '../modifica/lavorazione';

/** LE-01: keeps the wording of one article in the draft of the next clauses, right or wrong: what is wrong is held when the act is written. */
export const modificareTestoClausola = command({
  name: 'modificare-testo-clausola',
  permission: 'convenzione:generare',
  input: testoClausolaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const letta = await tieniInLavorazione(tx, attore, input.id);
    const nuove = conTestoDigitato(letta.clausole, letta.vigenti, input);
    await conservaBozzaClausole(tx, letta, nuove, { utenteId, now });
    registra({ oggetto: input.id, convenzioneId: input.id, dettagli: { clausola: input.chiave } });
    return { letta: improntaTesto(testoDi(nuove, input.chiave)) };
  },
});
