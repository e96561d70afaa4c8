import { conCornice } from '@/lib/clausole/articolo/cornice';
import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { codiceDaNome } from '../domain/codice';
import { clausoleDiOrigine } from '../origine';
import { codiceLibero, prepara } from '../repository-preparazione';
import { creareModelloSchema } from '../schema';

/**
 * LE-01: a comune writes its own model, starting from a preset or from one that it has. Nobody can adhere to it until it is approved: it is
 * a draft, whose clauses are chosen, whose parameters and wording are written as those of a next version.
 */
export const creareModello = command({
  name: 'creare-modello',
  permission: 'modello:scrivere',
  input: creareModelloSchema,
  run: async ({ tx, attore, input: { nome, descrizione, origine }, now, nuovoId, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { erogatoreId } = attore;
    const id = nuovoId();
    const codice = await codiceLibero(tx, codiceDaNome(nome));
    const clausole = conCornice(await clausoleDiOrigine(tx, erogatoreId, origine));
    await prepara(tx, { erogatoreId, id, codice, nome, descrizione, clausole }, utenteId, now);
    registra({ oggetto: id, dettagli: { codice, nome, origine } });
    return { id };
  },
});
