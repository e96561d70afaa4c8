import { transitare } from '@/lib/core/transizioni';
import { chiudereSessioni, togliereOperatore } from '@/lib/identita/steps';
import { command } from '@/lib/platform/use-case';
import { parteDi } from '../chi';
import { MOTIVI_DISABILITAZIONE, TRANSIZIONI } from '../domain/operatore';
import { notificareAtto } from '../notifiche';
import { aggiornaOperatore, getOperatore, utentiSenzaOperatori } from '../repository';
import { disabilitazioneSchema } from '../schema';

/**
 * Ends an operator (SA-09, CA-26, CA-09, RT-10): out of the roster, credentials dead, sessions closed, its place free again. A suspension
 * of the comune stays written on the row, and its disabling for an anomaly counts as one: see `sciogliereBlocco`.
 */
export const disabilitareOperatore = command({
  name: 'disabilitare-operatore',
  permission: 'operatore:disabilitare',
  input: disabilitazioneSchema,
  run: async (contesto) => {
    const { tx, attore, now, registra } = contesto;
    const { operatoreId, causa, nota } = contesto.input;
    const operatore = await getOperatore(tx, operatoreId);
    const stato = transitare(TRANSIZIONI, operatore.stato, 'disabilitare');
    const motivo = nota ? `${MOTIVI_DISABILITAZIONE[causa]}: ${nota}` : MOTIVI_DISABILITAZIONE[causa];
    const blocca = causa === 'ANOMALIA' && parteDi(attore) === 'EROGATORE';
    await aggiornaOperatore(tx, operatore, { stato, disabilitatoIl: now, motivo, ...(blocca ? { sospesoOrigine: 'EROGATORE' } : {}) });
    await chiudereSessioni(tx, { operatoreId }, 'OPERATORE_DISABILITATO', now);
    if (operatore.utenteId !== null) await togliereOperatore(tx, await utentiSenzaOperatori(tx, [operatore.utenteId]), motivo, now);
    registra({
      oggetto: operatoreId,
      operatoreId,
      convenzioneId: operatore.convenzioneId,
      enteId: operatore.enteId,
      dettagli: { causa, motivo },
    });
    // Somebody who never had a credential has no access to hear about.
    const persona = operatore.utenteId === null ? '' : operatore.scheda.email;
    await notificareAtto(contesto, operatore, 'operatore-disabilitato', () => ({ motivo }), persona);
  },
});
