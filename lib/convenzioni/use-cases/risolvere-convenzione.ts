import { personaDelComune } from '@/lib/core/attore';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { cessare } from '../vita/cessazione';
import { archiviareDocumento, preparareDocumento } from '../vita/documento-dell-atto';
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
    const { tx, attore, input, registra } = contesto;
    personaDelComune(attore);
    const riga = await leggiAllaVersione(tx, input.id, input.versione);
    registra({ oggetto: riga.id, convenzioneId: riga.id, enteId: riga.enteId });
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'risolvere');
    const documento = await archiviareDocumento(contesto, riga);
    await cessare(contesto, riga, { stato: 'RISOLTA', motivo: input.motivo, documento, dettagli: { causale: input.causale } });
    return { stato: 'RISOLTA' as const };
  },
});
