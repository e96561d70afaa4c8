import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Tx } from '@/lib/platform/db';
import { query } from '@/lib/platform/use-case';
import { Mondo } from '@/lib/testing/mondo';
import { convenzioneConRegole } from '@/lib/testing/regole';
import { viewsOfConvenzioni } from './view-convenzione';

/** The transaction, counting what is asked of it: a model's method, or a raw statement. */
function contata(tx: Tx, conta: () => void): Tx {
  const avvolto = (modello: object): object =>
    new Proxy(modello, {
      get: (oggetto, chiave) => {
        const valore: unknown = Reflect.get(oggetto, chiave);
        if (typeof valore !== 'function') return valore;
        return (...argomenti: unknown[]): unknown => {
          conta();
          return Reflect.apply(valore, oggetto, argomenti);
        };
      },
    });
  return new Proxy(tx, {
    get: (oggetto, chiave) => {
      const valore: unknown = Reflect.get(oggetto, chiave);
      if (typeof chiave === 'string' && chiave.startsWith('$') && typeof valore === 'function') {
        return (...argomenti: unknown[]): unknown => {
          conta();
          return Reflect.apply(valore, oggetto, argomenti);
        };
      }
      return typeof valore === 'object' && valore !== null ? avvolto(valore) : valore;
    },
  });
}

const prova = query({
  name: 'prova-convenzioni',
  permission: 'operatore:leggere',
  discloses: false,
  input: z.object({ ids: z.array(z.uuid()) }),
  run: async ({ tx, attore, input, now }) => {
    let domande = 0;
    const views = await viewsOfConvenzioni(
      contata(tx, () => void (domande += 1)),
      attore,
      input.ids,
      now,
    );
    return { domande, trovate: [...views.keys()] };
  },
});

it('asks the database as much for many rosters as for one', async () => {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const ids = await Promise.all(Array.from({ length: 6 }, () => convenzioneConRegole(mondo, enteId)));
  for (const chi of [await mondo.persona(['UFFICIO']), await mondo.persona(['REFERENTE'], { enteId })]) {
    // The first reading compiles the clauses, once for all.
    await prova.esegui(chi.richiesta(), { ids });
    const tutte = await prova.esegui(chi.richiesta(), { ids });
    expect(tutte.trovate).toEqual(ids);
    expect(tutte.domande).toBe((await prova.esegui(chi.richiesta(), { ids: ids.slice(0, 1) })).domande);
  }
});
