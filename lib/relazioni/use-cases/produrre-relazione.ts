import { archiviareAtto, fonteConvenzione, scrivereAtto, testoInVigore } from '@/lib/atti/steps';
import { command } from '@/lib/platform/use-case';
import { contare } from '../repository';
import { enteDellaConvenzione, isArchiviata } from '../repository-lavori';
import { produrreRelazioneSchema } from '../schema';

/** Counts, composes and archives an annual report, for the technical manager to sign (SA-05). Done twice for the same work it leaves one. */
export const produrreRelazione = command({
  name: 'produrre-relazione',
  permission: 'relazione:produrre',
  input: produrreRelazioneSchema,
  prepare: async ({ leggi, input: { convenzioneId, anno }, now }) => {
    const { materia, testo } = await leggi(async (tx, attore) => ({
      materia: { ...(await fonteConvenzione(tx, convenzioneId, { attore, now })), relazione: await contare(tx, convenzioneId, anno, now) },
      testo: await testoInVigore(tx, 'RELAZIONE_ANNUALE'),
    }));
    return { numero: materia.convenzione.numero, atto: await scrivereAtto('RELAZIONE_ANNUALE', materia, testo) };
  },
  run: async (contesto) => {
    const { tx, input, preparato, registra } = contesto;
    const { convenzioneId, lavoroId, anno } = input;
    const enteId = await enteDellaConvenzione(tx, convenzioneId);
    registra({ convenzioneId, enteId, oggetto: lavoroId, dettagli: { anno } });
    if (await isArchiviata(tx, lavoroId)) return { documentoId: lavoroId };
    await archiviareAtto(contesto, preparato.atto, { convenzioneId, enteId }, preparato.numero, { id: lavoroId, anno });
    return { documentoId: lavoroId };
  },
});
