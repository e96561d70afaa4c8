import { digestClausole } from '@/lib/clausole/compila';
import { conFacoltative } from '@/lib/clausole/giudizio/facoltative';
import { personaDelComune } from '@/lib/core/attore';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { assertLavorabile } from '../lavorazione';
import { tieniModello } from '../repository';
import { conservaBozza, leggiBozzaModello } from '../repository-preparazione';
import { scegliereClausoleSchema } from '../schema';

/**
 * LE-01: which of the clauses that a model may do without stand in its next version. One that is added is to be filled in before the
 * approval; one that is taken away leaves the rules that the catalogue says of a set without it.
 */
export const scegliereClausole = command({
  name: 'scegliere-clausole',
  permission: 'modello:scrivere',
  input: scegliereClausoleSchema,
  run: async ({ tx, attore, input: { id, letta, scelte }, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id });
    assertLavorabile(modello);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    if (digestClausole(clausole) !== letta) throw bozzaSalvataDaAltri();
    await conservaBozza(tx, modello, { clausole: conFacoltative(clausole, scelte, modello.clausole), salvataDa: utenteId, salvataIl: now });
    registra({ dettagli: { scelte } });
    return { id };
  },
});
