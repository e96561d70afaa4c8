import { clausolaSchema } from '@/lib/clausole/modulo/officina';
import { parteErogatore } from '@/lib/enti/steps';
import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { profiliPropri } from '@/lib/profili/steps';
import { assertLavorabile } from '../lavorazione';
import { offertaBanche } from '../offerta';
import { leggiVersione } from '../repository';
import { leggiBozzaModello } from '../repository-preparazione';
import { viewOfTestoClausola } from '../view-testo-clausola';

/** The wording of one clause as it is being written, with what it is checked and previewed by. */
export const leggereTestoClausola = query({
  name: 'leggere-testo-clausola',
  permission: 'modello:scrivere',
  input: clausolaSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id, chiave }, now }) => {
    const modello = await leggiVersione(tx, id);
    assertLavorabile(modello);
    const [bozza, erogatore] = [await leggiBozzaModello(tx, id), await parteErogatore(tx, attore.erogatoreId)];
    return viewOfTestoClausola({
      modello: { ...modello, nuovo: modello.approvatoIl === null },
      bozza,
      nomi: await nominativiDi(tx, [bozza?.salvataDa ?? null]),
      chiave,
      propri: await profiliPropri(tx),
      offerta: await offertaBanche(tx),
      erogatore,
      attore,
      now,
    });
  },
});
