import { command } from '@/lib/platform/use-case';
import { getConvenzione } from '@/lib/convenzioni/steps';
import { assertConvenzioneViva, contorno } from '../contesto';
import { inserisciOperatori } from '../repository';
import { aggiuntaSchema } from '../schema';

/** Adds people to a roster (RT-09, CH-02): one, or as many as are pasted. Who is in it already is left alone and counted. */
export const aggiungereOperatori = command({
  name: 'aggiungere-operatori',
  permission: 'operatore:tenere',
  input: aggiuntaSchema,
  run: async ({ tx, attore, input: { convenzioneId, persone }, now, registra }) => {
    const { enteId } = await getConvenzione(tx, convenzioneId);
    assertConvenzioneViva(await contorno(tx, convenzioneId, now));
    const aggiunti = await inserisciOperatori(tx, { erogatoreId: attore.erogatoreId, convenzioneId, enteId, elenco: persone }, now);
    registra({ convenzioneId, enteId, soggetti: persone.map(({ codiceFiscale }) => codiceFiscale), dettagli: { aggiunti, giaPresenti: persone.length - aggiunti } });
    return { aggiunti, giaPresenti: persone.length - aggiunti };
  },
});
