import { personaDelComune } from '@/lib/core/attore';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { leggereFogli } from '../domain/fogli';
import { TRANSIZIONI_PRESA } from '../domain/stati';
import { leggereCartella } from '../lettura/cartella';
import { cambiaPresa, inserisciPresa, tieniPresa } from '../repository';
import { foglioSchema } from '../schema';

/**
 * The workbook of a load, the first time or corrected: its rows are kept to be looked at, as many times as it takes. Nothing else is
 * written. Refuses a file that is no workbook; what is wrong in its rows is for the preview to say.
 */
export const caricareFoglio = command({
  name: 'caricare-foglio',
  permission: 'presa-in-carico:tenere',
  input: foglioSchema,
  prepare: async ({ leggi, input: { file } }) => {
    await leggi(() => Promise.resolve());
    return leggereFogli(await leggereCartella(file.contenuto));
  },
  run: async ({ tx, attore, input, now, nuovoId, preparato, registra }) => {
    const { utenteId, erogatoreId } = personaDelComune(attore);
    const { nome } = input.file;
    const { fogli } = preparato;
    const dettagli = { convenzioni: fogli.convenzioni.length, operatori: fogli.operatori.length, documenti: fogli.documenti.length };
    if (input.id === undefined) {
      const id = nuovoId();
      await inserisciPresa(tx, { erogatoreId, id, nome, creataIl: now, creataDa: utenteId, letti: preparato });
      registra({ oggetto: id, dettagli });
      return { id };
    }
    registra({ oggetto: input.id, dettagli });
    const presa = await tieniPresa(tx, input.id);
    transitare(TRANSIZIONI_PRESA, presa.stato, 'cambiare');
    await cambiaPresa(tx, presa, { nome, fogli: preparato as object, aggiornataIl: now });
    return { id: input.id };
  },
});
