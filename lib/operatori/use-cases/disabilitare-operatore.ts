import { nominativo } from '@/lib/core/nominativo';
import { transitare } from '@/lib/core/transizioni';
import { chiudereSessioni, togliereOperatore } from '@/lib/identita/steps';
import { command } from '@/lib/platform/use-case';
import { parteDi } from '../chi';
import { contorno } from '../contesto';
import { MOTIVI_DISABILITAZIONE, TRANSIZIONI } from '../domain';
import { notificheDellAtto } from '../notifiche';
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
  run: async ({ tx, attore, input: { operatoreId, causa, nota }, now, registra, notifica }) => {
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
    const intorno = await contorno(tx, operatore.convenzioneId, now);
    const dati = { comune: intorno.comune, operatore: nominativo(operatore), motivo };
    for (const messaggio of await notificheDellAtto(
      tx,
      { attore, operatore, intorno },
      'operatore-disabilitato',
      dati,
      operatore.utenteId === null ? undefined : operatore.scheda.email,
    ))
      notifica(messaggio);
  },
});
