import { personaDelComune } from '@/lib/core/attore';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { notificareTutti } from '../notifiche';
import { attoDelRimedio, TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { cambiaConvenzione, leggiAllaVersione } from '../repository';
import { rimedioSchema } from '../schema';

/** CH-11: the fruitore has complied: the diffida ends, and the convenzione is simply in force again, or as a notice of withdrawal has left it. */
export const registrareRimedio = command({
  name: 'registrare-rimedio',
  permission: 'convenzione:cessare',
  input: rimedioSchema,
  run: async (contesto) => {
    const { tx, attore, input, registra } = contesto;
    personaDelComune(attore);
    const riga = await leggiAllaVersione(tx, input.id, input.versione);
    registra({ oggetto: riga.id, convenzioneId: riga.id, enteId: riga.enteId, dettagli: { motivo: input.motivo } });
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, attoDelRimedio(riga.stato, riga.diffidaTermineIl) ?? 'registrareRimedio');
    await cambiaConvenzione(tx, riga, { stato, diffidaTermineIl: null });
    await notificareTutti(contesto, riga, 'convenzione-rimedio', { motivo: input.motivo });
    return { stato };
  },
});
