import { regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { command } from '@/lib/platform/use-case';
import { parteDi } from '../chi';
import { puoRiammettere, TRANSIZIONI } from '../domain/operatore';
import { notificareAtto } from '../notifiche';
import { aggiornaOperatore, getOperatore } from '../repository';
import { motivatoSchema } from '../schema';

/** Lifts a suspension, by who may: the comune's is lifted by the comune alone. The place was never given away (CH-02). */
export const riammettereOperatore = command({
  name: 'riammettere-operatore',
  permission: 'operatore:riammettere',
  input: motivatoSchema,
  run: async (contesto) => {
    const { tx, attore, registra } = contesto;
    const { operatoreId, motivo } = contesto.input;
    const operatore = await getOperatore(tx, operatoreId);
    const stato = transitare(TRANSIZIONI, operatore.stato, operatore.primoAccessoIl === null ? 'riammettereNuovo' : 'riammettere');
    if (!puoRiammettere(operatore.sospesoOrigine, parteDi(attore), await regoleDellaConvenzione(tx, operatore.convenzioneId))) {
      throw regola(
        'NON_TOCCA_A_TE',
        parteDi(attore) === 'FRUITORE'
          ? 'La sospensione è stata disposta dal comune, e soltanto il comune la può revocare: scrivi all’ufficio.'
          : 'La sospensione è stata disposta dall’ente, e secondo questa convenzione è l’ente a revocarla.',
      );
    }
    await aggiornaOperatore(tx, operatore, { stato, sospesoIl: null, sospesoOrigine: null, motivo: null });
    registra({ oggetto: operatoreId, operatoreId, convenzioneId: operatore.convenzioneId, enteId: operatore.enteId, dettagli: { motivo } });
    await notificareAtto(contesto, operatore, 'operatore-riammesso', () => ({ motivo }));
  },
});
