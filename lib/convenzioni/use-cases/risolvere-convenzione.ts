import { personaDelComune } from '@/lib/core/attore';
import { daColonna, oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { isScaduto } from '@/lib/core/termini';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { cessare } from '../cessazione';
import { archiviareDocumento, preparareDocumento } from '../documento-dell-atto';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { leggiAllaVersione } from '../repository';
import { risoluzioneSchema } from '../schema';

/** CH-11: for a breach that cannot be remedied, at once; after a diffida, when its term has passed; CA-25: when the purposes have ended. */
export const risolvereConvenzione = command({
  name: 'risolvere-convenzione',
  permission: 'convenzione:cessare',
  input: risoluzioneSchema,
  prepare: (preparazione) => {
    const { id, causale, motivo } = preparazione.input;
    return preparareDocumento(preparazione, 'risoluzione', id, { causale, motivo });
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    personaDelComune(attore);
    const riga = await leggiAllaVersione(tx, input.id, input.versione);
    registra({ oggetto: riga.id, convenzioneId: riga.id, enteId: riga.enteId });
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'risolvere');
    const termine = daColonna(riga.diffidaTermineIl);
    if (input.causale === 'DIFFIDA_SENZA_ESITO' && (termine === null || !isScaduto(termine, oggi(now)))) {
      throw regola(
        'DIFFIDA_NON_TRASCORSA',
        'Per questa ragione serve una diffida il cui termine sia trascorso. Se alla violazione non si può rimediare, scegli l’altra ragione e motivala.',
      );
    }
    const documento = await archiviareDocumento(contesto, riga);
    await cessare(contesto, riga, { stato: 'RISOLTA', motivo: input.motivo, documento, dettagli: { causale: input.causale } });
    return { stato: 'RISOLTA' as const };
  },
});
