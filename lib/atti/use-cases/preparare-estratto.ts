import { identificativiDi } from '@/lib/banche/steps';
import { oggi } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { command } from '@/lib/platform/use-case';
import { accessiAi } from '../repository-estratto';
import { estrattoSchema } from '../schema-estratto';
import { archiviareAtto, fonteComune, scrivereAtto, testoInVigore } from '../steps';

/**
 * LE-06, GDPR art. 15: the office prepares, for a person that it has identified, the extract of the bodies that have read its data. The
 * preparation is itself in the register, with the person and how it was identified.
 */
export const preparareEstratto = command({
  name: 'preparare-estratto',
  permission: 'estratto:preparare',
  input: estrattoSchema,
  prepare: async ({ leggi, input, now }) => {
    const { codiceFiscale, dal, al } = input;
    if (al > oggi(now)) throw nonValido({ al: 'Il periodo arriva al più a oggi.' });
    const { identificativi, materia, testo } = await leggi(async (tx, attore) => {
      const trovati = await identificativiDi(tx, input);
      // GDPR art. 12 c. 6: what the register has of one person is told to that person, not to who bears another name.
      if (trovati === null)
        throw nonValido({
          codiceFiscale:
            'Nelle banche dati questo codice fiscale è di una persona con un altro nome: controlla nome, cognome e codice sul documento.',
        });
      if (trovati.length === 0)
        throw nonValido({
          codiceFiscale: 'Nelle banche dati non c’è una persona con questo codice fiscale: controllalo con chi te lo ha chiesto.',
        });
      const fonte = await fonteComune(tx, { attore, now });
      const interessato = `${nominativo(input)}, codice fiscale ${codiceFiscale}`;
      return {
        identificativi: trovati,
        materia: { ...fonte, interessato, accessi: await accessiAi(tx, trovati, input), dal, al },
        testo: await testoInVigore(tx, 'ESTRATTO_CITTADINO'),
      };
    });
    return { identificativi, accessi: materia.accessi.length, atto: await scrivereAtto('ESTRATTO_CITTADINO', materia, testo) };
  },
  run: async (contesto) => {
    const { input, preparato, registra } = contesto;
    const documento = await archiviareAtto(contesto, preparato.atto, {}, `dal ${input.dal} al ${input.al}`);
    registra({
      oggetto: documento.id,
      soggetti: preparato.identificativi,
      dettagli: { identificazione: input.identificazione, dal: input.dal, al: input.al, accessi: preparato.accessi },
    });
    return { id: documento.id };
  },
});
