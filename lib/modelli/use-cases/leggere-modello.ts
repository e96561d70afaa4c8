import { parteErogatore } from '@/lib/enti/steps';
import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { leggiVersione, leggiVersioni } from '../repository';
import { leggiBozzaModello } from '../repository-preparazione';
import { offertaBanche } from '../offerta';
import { modelloSchema } from '../schema';
import { viewOfModello } from '../view-modello';

/** One version of a model, article by article, with what its draft changes. */
export const leggereModello = query({
  name: 'leggere-modello',
  permission: 'modello:leggere',
  input: modelloSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => {
    const modello = await leggiVersione(tx, input.id);
    const bozza = await leggiBozzaModello(tx, modello.id);
    return viewOfModello({
      modello,
      versioni: await leggiVersioni(tx, modello.codice),
      bozza,
      nomi: await nominativiDi(tx, [bozza?.salvataDa ?? null]),
      erogatore: await parteErogatore(tx, attore.erogatoreId),
      offerta: await offertaBanche(tx),
      attore,
      now,
    });
  },
});
