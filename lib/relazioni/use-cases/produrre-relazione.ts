import { archiviareGenerato } from '@/lib/documenti/steps';
import { testataErogatore } from '@/lib/enti/steps';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { command } from '@/lib/platform/use-case';
import { documentoRelazione } from '../domain/documento-relazione';
import { contare } from '../repository';
import { enteDellaConvenzione, isArchiviata } from '../repository-lavori';
import { produrreRelazioneSchema } from '../schema';

/** Counts, composes and archives an annual report. Done twice for the same work it leaves one document. */
export const produrreRelazione = command({
  name: 'produrre-relazione',
  permission: 'relazione:produrre',
  input: produrreRelazioneSchema,
  prepare: async ({ leggi, input, now }) => {
    const { dati, testata } = await leggi(async (tx, { erogatoreId }) => ({
      dati: await contare(tx, input.convenzioneId, input.anno, now),
      testata: await testataErogatore(tx, erogatoreId),
    }));
    return { dati, pdf: await generaPdf(documentoRelazione(dati, testata, now)) };
  },
  run: async (contesto) => {
    const { tx, input, preparato, registra } = contesto;
    const enteId = await enteDellaConvenzione(tx, input.convenzioneId);
    registra({ convenzioneId: input.convenzioneId, enteId, oggetto: input.lavoroId, dettagli: { anno: input.anno } });
    if (await isArchiviata(tx, input.lavoroId)) return { documentoId: input.lavoroId };
    await archiviareGenerato(contesto, {
      id: input.lavoroId,
      tipo: 'RELAZIONE_ANNUALE',
      titolo: `Relazione annuale ${input.anno}`,
      nome: `relazione-${preparato.dati.convenzione.replace('/', '-')}-${input.anno}.pdf`,
      pdf: preparato.pdf,
      legami: { convenzioneId: input.convenzioneId, enteId },
      anno: input.anno,
      firmeRichieste: [],
      verso: 'USCITA',
    });
    return { documentoId: input.lavoroId };
  },
});
