import { transitare } from '@/lib/core/transizioni';
import { chiudereSessioni } from '@/lib/identita/steps';
import { command } from '@/lib/platform/use-case';
import { parteDi } from '../chi';
import { TRANSIZIONI } from '../domain/operatore';
import { notificareAtto } from '../notifiche';
import { aggiornaOperatore, getOperatore } from '../repository';
import { motivatoSchema } from '../schema';

/**
 * Blocks an operator at once, at any hour: by its own referente, or by the comune. Whoever has a page open is cut off at the next click.
 * The comune may make its own a suspension of the fruitore's: from then on it alone can undo it.
 */
export const sospendereOperatore = command({
  name: 'sospendere-operatore',
  permission: 'operatore:sospendere',
  input: motivatoSchema,
  run: async (contesto) => {
    const { tx, attore, now, registra } = contesto;
    const { operatoreId, motivo } = contesto.input;
    const operatore = await getOperatore(tx, operatoreId);
    const parte = parteDi(attore);
    const confermata = operatore.stato === 'SOSPESO' && operatore.sospesoOrigine === 'FRUITORE' && parte === 'EROGATORE';
    const stato = transitare(TRANSIZIONI, operatore.stato, confermata ? 'confermareSospensione' : 'sospendere');
    await aggiornaOperatore(tx, operatore, { stato, sospesoIl: now, sospesoOrigine: parte, motivo });
    await chiudereSessioni(tx, { operatoreId }, 'OPERATORE_SOSPESO', now);
    registra({
      oggetto: operatoreId,
      operatoreId,
      convenzioneId: operatore.convenzioneId,
      enteId: operatore.enteId,
      dettagli: { motivo, origine: parte },
    });
    await notificareAtto(contesto, operatore, 'operatore-sospeso', ({ comune, ente }) => ({
      motivo,
      disposto: parte === 'EROGATORE' ? comune : ente,
    }));
  },
});
