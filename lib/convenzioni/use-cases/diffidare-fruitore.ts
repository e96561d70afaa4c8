import { GIORNI_MINIMI_DIFFIDA } from '@/lib/clausole/clausole/risoluzione';
import { personaDelComune } from '@/lib/core/attore';
import { aColonna, formatoItaliano, oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { archiviareDocumento, preparareDocumento } from '../vita/documento-dell-atto';
import { notificareTutti } from '../notifiche';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { primoTermineDiffida } from '../domain/termini';
import { cambiaConvenzione, leggiAllaVersione } from '../repository';
import { diffidaSchema } from '../schema';
import { regoleDellaConvenzione } from '../clausole-in-vigore';

/** CH-11: a breach that can be remedied: the fruitore is told what and by when. The accesses stay open until then. */
export const diffidareFruitore = command({
  name: 'diffidare-fruitore',
  permission: 'convenzione:cessare',
  input: diffidaSchema,
  prepare: (preparazione) => {
    const { id, motivo, termineIl } = preparazione.input;
    return preparareDocumento(preparazione, 'diffida', id, { motivo, termineIl });
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    personaDelComune(attore);
    const { id, versione, motivo, termineIl } = input;
    const riga = await leggiAllaVersione(tx, id, versione);
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId });
    if (!(await regoleDellaConvenzione(tx, id)).diffida) throw regola('DIFFIDA_NON_PREVISTA', 'La convenzione non prevede la diffida.');
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'diffidare');
    const primo = primoTermineDiffida(oggi(now));
    if (termineIl < primo)
      throw nonValido({
        termineIl: `Il termine non può essere inferiore a ${GIORNI_MINIMI_DIFFIDA} giorni: il primo giorno utile è il ${formatoItaliano(primo)}.`,
      });
    const documento = await archiviareDocumento(contesto, riga);
    await cambiaConvenzione(tx, riga, { stato, diffidaTermineIl: aColonna(termineIl) });
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId, dettagli: { motivo, termineIl } });
    await notificareTutti(contesto, riga, 'convenzione-diffidata', {
      motivo,
      termineIl: formatoItaliano(termineIl),
      documento,
    });
    return { stato };
  },
});
