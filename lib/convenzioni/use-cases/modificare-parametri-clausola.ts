import { parametriClausolaSchema } from '@/lib/clausole/modulo/officina';
import { personaDelComune } from '@/lib/core/attore';
import { clausolaDi, conParametriDigitati, improntaParametri } from '@/lib/modelli/steps';
import { command } from '@/lib/platform/use-case';
import { conservaBozzaClausole, tieniInLavorazione } from '../modifica/lavorazione';

/** CH-02, CA-04: keeps what one clause is to decide in the draft of the next clauses of a convenzione: nothing is in force before the signatures. */
export const modificareParametriClausola = command({
  name: 'modificare-parametri-clausola',
  permission: 'convenzione:generare',
  input: parametriClausolaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const letta = await tieniInLavorazione(tx, attore, input.id);
    const nuove = conParametriDigitati(letta.clausole, input);
    await conservaBozzaClausole(tx, letta, nuove, { utenteId, now });
    const scritta = clausolaDi(nuove, input.chiave);
    registra({ oggetto: input.id, convenzioneId: input.id, dettagli: { clausola: input.chiave, parametri: scritta.parametri } });
    return { letta: improntaParametri(scritta) };
  },
});
