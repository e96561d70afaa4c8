import { query } from '@/lib/platform/use-case';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoDiEsempio } from '../domain/anteprima';
import { conTesto, ordinato } from '../domain/testi';
import { leggiBozzaModello, leggiErogatore, leggiVersione } from '../repository';
import { anteprimaModelloSchema } from '../schema';

/**
 * The whole convenzione as the draft would have it, for an invented ente, with the clause that is being typed when there is one: nothing
 * is kept. A page of nobody's data: it is no reading to register. Drawing takes as long as a slow query, so it needs no act of its own.
 */
export const comporreAnteprimaModello = query({
  name: 'comporre-anteprima-modello',
  permission: 'modello:leggere',
  input: anteprimaModelloSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id, clausola }, now }) => {
    const modello = await leggiVersione(tx, id);
    const { clausole } = (await leggiBozzaModello(tx, id)) ?? modello;
    const commi = clausola?.commi.map(({ testo }) => testo) ?? [];
    const scritte = clausola ? conTesto(clausole, clausola.chiave, ordinato({ titolo: clausola.titolo, commi })) : clausole;
    const documento = documentoDiEsempio(scritte, await leggiErogatore(tx, attore.erogatoreId), now);
    return { nome: `Anteprima - ${modello.nome}.pdf`, mime: 'application/pdf', contenuto: await generaPdf(documento) };
  },
});
