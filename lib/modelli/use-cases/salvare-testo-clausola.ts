import { testoClausolaSchema } from '@/lib/clausole/modulo/officina';
import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { conTestoDigitato } from '../digitati';
import { assertLavorabile, improntaTesto, testoDi } from '../lavorazione';
import { tieniModello } from '../repository';
import { conservaBozza, leggiBozzaModello } from '../repository-preparazione';

/**
 * LE-01: keeps the wording of one clause in the draft of the next version, right or wrong as it is. Two people on two clauses do not meet;
 * on the same one the second is told. A draft that says again what is in force is no draft.
 */
export const salvareTestoClausola = command({
  name: 'salvare-testo-clausola',
  permission: 'modello:scrivere',
  input: testoClausolaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { id, chiave } = input;
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id, dettagli: { clausola: chiave } });
    assertLavorabile(modello);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    const nuove = conTestoDigitato(clausole, modello.clausole, input);
    await conservaBozza(tx, modello, { clausole: nuove, salvataDa: utenteId, salvataIl: now });
    return { letta: improntaTesto(testoDi(nuove, chiave)) };
  },
});
