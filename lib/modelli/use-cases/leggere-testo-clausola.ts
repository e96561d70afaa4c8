import { attiDiEsempio } from '@/lib/clausole/esempio';
import { leggereClausola } from '@/lib/clausole/leggere';
import { segnapostiDellaClausola } from '@/lib/clausole/comma';
import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { valoriNegliEsempi } from '../domain/testi';
import { assertInVigore, improntaTesto } from '../lavorazione';
import { leggiBozzaModello, leggiErogatore, leggiVersione } from '../repository';
import { clausolaSchema } from '../schema';
import type { TestoView } from '../views';

/** The wording of one clause as it is being written, with what it is checked and previewed by. */
export const leggereTestoClausola = query({
  name: 'leggere-testo-clausola',
  permission: 'modello:scrivere',
  input: clausolaSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id, chiave: cercata }, now }): Promise<TestoView> => {
    const modello = await leggiVersione(tx, id);
    assertInVigore(modello);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    const scritta = clausole.find(({ chiave }) => chiave === cercata);
    if (!scritta) throw nonTrovato('La clausola');
    const { chiave, clausola, parametri, testo } = leggereClausola(scritta);
    const erogatore = await leggiErogatore(tx, attore.erogatoreId);
    const casi = valoriNegliEsempi(chiave, attiDiEsempio(modello.clausole, { erogatore, data: oggi(now) }));
    return {
      id,
      chiave,
      nome: clausola.nome,
      modello: modello.nome,
      chi: personaDelComune(attore).utenteId,
      come: clausola.come(parametri),
      testo,
      testoDiVarco: clausola.testo,
      letta: improntaTesto(testo),
      segnaposti: Object.entries(segnapostiDellaClausola(clausola)).map(([nome, segnaposto]) => ({
        nome,
        ...segnaposto,
        esempio: casi[0]?.[nome] ?? null,
      })),
      casi,
    };
  },
});
