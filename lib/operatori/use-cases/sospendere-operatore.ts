import { nominativo } from '@/lib/core/nominativo';
import { transitare } from '@/lib/core/transizioni';
import { chiudereSessioni } from '@/lib/identita/steps';
import { command } from '@/lib/platform/use-case';
import { parteDi } from '../chi';
import { contorno } from '../contesto';
import { TRANSIZIONI } from '../domain';
import { notificheDellAtto } from '../notifiche';
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
  run: async ({ tx, attore, input: { operatoreId, motivo }, now, registra, notifica }) => {
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
    const intorno = await contorno(tx, operatore.convenzioneId, now);
    const dati = {
      comune: intorno.comune,
      operatore: nominativo(operatore),
      motivo,
      disposto: parte === 'EROGATORE' ? intorno.comune : intorno.ente,
    };
    for (const messaggio of await notificheDellAtto(tx, { attore, operatore, intorno }, 'operatore-sospeso', dati, operatore.scheda.email))
      notifica(messaggio);
  },
});
