import { archiviareAtto, disegnareAtto, fonteConvenzione, rileggereAtto, testoInVigore } from '@/lib/atti/steps';
import { command } from '@/lib/platform/use-case';
import { contare } from '../repository';
import { enteDellaConvenzione, isArchiviata } from '../repository-lavori';
import { produrreRelazioneSchema } from '../schema';

/**
 * Counts, composes and archives an annual report, for the technical manager to sign (SA-05). Done twice for the same work it leaves one. It
 * tells the accesses as they were when it was asked: of what it was drawn from the convenzione and the wording alone must still be so.
 */
export const produrreRelazione = command({
  name: 'produrre-relazione',
  permission: 'relazione:produrre',
  input: produrreRelazioneSchema,
  prepare: async (preparazione) => {
    const { convenzioneId, anno } = preparazione.input;
    const relazione = await preparazione.leggi((tx) => contare(tx, convenzioneId, anno, preparazione.now));
    return disegnareAtto(preparazione, 'RELAZIONE_ANNUALE', async (tx, chi) => ({
      materia: { ...(await fonteConvenzione(tx, convenzioneId, chi)), relazione },
      testo: await testoInVigore(tx, 'RELAZIONE_ANNUALE'),
    }));
  },
  run: async (contesto) => {
    const { tx, input, preparato, registra } = contesto;
    const { convenzioneId, lavoroId, anno } = input;
    const enteId = await enteDellaConvenzione(tx, convenzioneId);
    registra({ convenzioneId, enteId, oggetto: lavoroId, dettagli: { anno } });
    if (await isArchiviata(tx, lavoroId)) return { documentoId: lavoroId };
    const { convenzione } = (await rileggereAtto(contesto)).materia;
    await archiviareAtto(contesto, preparato.atto, { convenzioneId, enteId }, convenzione.numero, { id: lavoroId, anno });
    return { documentoId: lavoroId };
  },
});
