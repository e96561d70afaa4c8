import { clausolaSchema } from '@/lib/clausole/modulo/officina';
import { parteErogatore } from '@/lib/enti/steps';
import { nominativiDi } from '@/lib/identita/steps';
import { offertaBanche, viewOfTestoClausola } from '@/lib/modelli/steps';
import { query } from '@/lib/platform/use-case';
import { leggiInLavorazione } from '../modifica/lavorazione';

/** One clause of a convenzione as the next addendum would have it, with what it is checked by: the workshop of the models is the same. */
export const leggereClausolaDaModificare = query({
  name: 'leggere-clausola-da-modificare',
  permission: 'convenzione:generare',
  input: clausolaSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id, chiave }, now }) => {
    const { riga, vigenti, bozza } = await leggiInLavorazione(tx, attore, id);
    const erogatore = await parteErogatore(tx, attore.erogatoreId);
    const modello = { id, nome: `Convenzione n. ${riga.numero}`, clausole: vigenti, nuovo: false };
    const nomi = await nominativiDi(tx, [bozza?.salvataDa ?? null]);
    return viewOfTestoClausola({ modello, bozza, nomi, chiave, propri: [], offerta: await offertaBanche(tx), erogatore, attore, now });
  },
});
