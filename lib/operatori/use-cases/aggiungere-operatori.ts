import { nominativo } from '@/lib/core/nominativo';
import { command } from '@/lib/platform/use-case';
import { getConvenzione } from '@/lib/convenzioni/steps';
import { sciogliereBlocco } from '../blocco';
import { parteDi } from '../chi';
import { assertConvenzioneViva, contorno } from '../contesto';
import { dubbiOperatore } from '../domain/dubbi';
import { inserisciOperatori } from '../repository';
import { aggiuntaSchema } from '../schema';

/**
 * Adds people to a roster (RT-09, CH-02): one, or as many as are pasted. Who is in it already is left alone and counted; who the comune
 * blocked is put back by the comune alone. Answers the doubts on each codice fiscale too, by its row: they do not block.
 */
export const aggiungereOperatori = command({
  name: 'aggiungere-operatori',
  permission: 'operatore:tenere',
  input: aggiuntaSchema,
  run: async ({ tx, attore, input: { convenzioneId, persone }, now, registra }) => {
    const { enteId } = await getConvenzione(tx, convenzioneId);
    assertConvenzioneViva(await contorno(tx, convenzioneId, now));
    const codiciFiscali = persone.map(({ codiceFiscale }) => codiceFiscale);
    await sciogliereBlocco(
      tx,
      parteDi(attore),
      { convenzioneId, codiciFiscali },
      (chi) =>
        `Non si può rimettere nell’elenco chi il comune ha sospeso o disabilitato (${chi}): togli questi nomi e scrivi all’ufficio, che può farlo.`,
    );
    const aggiunti = await inserisciOperatori(tx, { erogatoreId: attore.erogatoreId, convenzioneId, enteId, elenco: persone }, now);
    registra({ convenzioneId, enteId, soggetti: codiciFiscali, dettagli: { aggiunti, giaPresenti: persone.length - aggiunti } });
    const dubbi = await Promise.all(
      persone.map(async (persona, indice) =>
        (await dubbiOperatore(persona)).map((frase) => ({
          percorso: `persone.${indice}.codiceFiscale`,
          chi: nominativo(persona),
          frase,
        })),
      ),
    );
    return { aggiunti, giaPresenti: persone.length - aggiunti, dubbi: dubbi.flat() };
  },
});
