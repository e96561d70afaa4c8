import { parametriClausolaSchema } from '@/lib/clausole/modulo/officina';
import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { conParametriDigitati } from '../digitati';
import { assertLavorabile, clausolaDi, improntaParametri } from '../lavorazione';
import { tieniModello } from '../repository';
import { conservaBozza, leggiBozzaModello } from '../repository-preparazione';

/**
 * Keeps the parameters of one clause in the draft of the next version: what its article will say and Varco will enforce, of convenzioni born
 * under that version alone. A set that contradicts itself may be kept and looked at: the page says why it cannot be approved (LE-01).
 */
export const salvareParametriClausola = command({
  name: 'salvare-parametri-clausola',
  permission: 'modello:scrivere',
  input: parametriClausolaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { id, chiave } = input;
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id, dettagli: { clausola: chiave } });
    assertLavorabile(modello);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    const nuove = conParametriDigitati(clausole, input);
    await conservaBozza(tx, modello, { clausole: nuove, salvataDa: utenteId, salvataIl: now });
    const scritta = clausolaDi(nuove, chiave);
    registra({ dettagli: { parametri: scritta.parametri } });
    return { letta: improntaParametri(scritta) };
  },
});
