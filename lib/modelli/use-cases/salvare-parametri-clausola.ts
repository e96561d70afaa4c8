import { compilaRegole } from '@/lib/clausole/compila';
import { leggereClausola } from '@/lib/clausole/leggere';
import { difettiDelModulo, moduloDi, parametriDalModulo } from '@/lib/clausole/modulo';
import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { conParametri } from '../domain/articoli';
import { assertInVigore, clausolaDi, improntaParametri } from '../lavorazione';
import { conservaBozza, leggiBozzaModello, tieniModello } from '../repository';
import { salvareParametriClausolaSchema } from '../schema';

/**
 * Keeps the parameters of one clause in the draft of the next version: what its article will say and Varco will enforce, of convenzioni born
 * under that version alone. A set that contradicts itself is refused with the reason (LE-01).
 */
export const salvareParametriClausola = command({
  name: 'salvare-parametri-clausola',
  permission: 'modello:scrivere',
  input: salvareParametriClausolaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { id, chiave, letta, valori } = input;
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id, dettagli: { clausola: chiave } });
    assertInVigore(modello);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    const scritta = clausolaDi(clausole, chiave);
    const { clausola, parametri } = leggereClausola(scritta);
    const campi = moduloDi(clausola);
    if (!campi) throw nonTrovato('Il modulo della clausola');
    if (improntaParametri(scritta) !== letta) throw bozzaSalvataDaAltri();
    const difetti = Object.entries(difettiDelModulo(campi, valori));
    if (difetti.length > 0) throw nonValido(Object.fromEntries(difetti.map(([nome, frase]) => [`valori.${nome}`, frase])));
    const letti = clausola.schema.safeParse(parametriDalModulo(campi, valori, parametri));
    if (!letti.success)
      throw nonValido(
        Object.fromEntries(letti.error.issues.toReversed().map(({ path, message }) => [`valori.${String(path[0])}`, message])),
      );
    const nuove = conParametri(clausole, chiave, letti.data);
    compilaRegole(nuove);
    await conservaBozza(tx, modello, { clausole: nuove, salvataDa: utenteId, salvataIl: now });
    registra({ dettagli: { clausola: chiave, parametri: letti.data } });
    return { letta: improntaParametri(clausolaDi(nuove, chiave)) };
  },
});
