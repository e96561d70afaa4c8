import { leggereClausola } from '@/lib/clausole/leggere';
import { personaDelComune } from '@/lib/core/attore';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { comeSiConserva, conTesto, testiUguali } from '../domain/articoli';
import { assertInVigore, clausolaDi, improntaTesto, testoDi } from '../lavorazione';
import { conservaBozza, leggiBozzaModello, tieniModello } from '../repository';
import { salvareTestoClausolaSchema } from '../schema';

/**
 * LE-01: keeps the wording of one clause in the draft of the next version, right or wrong as it is. Two people on two clauses do not meet;
 * on the same one the second is told. A draft that says again what is in force is no draft.
 */
export const salvareTestoClausola = command({
  name: 'salvare-testo-clausola',
  permission: 'modello:scrivere',
  input: salvareTestoClausolaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { id, chiave, letta } = input;
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id, dettagli: { clausola: chiave } });
    assertInVigore(modello);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    if (improntaTesto(testoDi(clausole, chiave)) !== letta) throw bozzaSalvataDaAltri();
    const { clausola, testo: vigente } = leggereClausola(clausolaDi(modello.clausole, chiave));
    const scritto = comeSiConserva(clausola, input.testo);
    const testo = testiUguali(clausola, scritto, vigente) ? vigente : scritto;
    const nuove = conTesto(clausole, chiave, testo);
    await conservaBozza(tx, modello, { clausole: nuove, salvataDa: utenteId, salvataIl: now });
    return { letta: improntaTesto(testoDi(nuove, chiave)) };
  },
});
