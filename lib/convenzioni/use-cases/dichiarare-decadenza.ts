import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { cessare } from '../vita/cessazione';
import { archiviareDocumento, preparareDocumento } from '../vita/documento-dell-atto';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { leggiAllaVersione } from '../repository';
import { decadenzaSchema } from '../schema';
import { regoleDellaConvenzione } from '../clausole-in-vigore';

/** CH-10: lapses only upon an act that ascertains, for this fruitore, that ANPR serves it. */
export const dichiarareDecadenza = command({
  name: 'dichiarare-decadenza',
  permission: 'convenzione:cessare',
  input: decadenzaSchema,
  prepare: (preparazione) => {
    const { id, motivo, attoNumero, attoData } = preparazione.input;
    return preparareDocumento(preparazione, 'decadenza', id, { motivo, attoNumero, attoData });
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    personaDelComune(attore);
    const { id, versione, motivo, attoNumero, attoData } = input;
    const riga = await leggiAllaVersione(tx, id, versione);
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId });
    if (!(await regoleDellaConvenzione(tx, id)).decadenzaAnpr)
      throw regola('DECADENZA_NON_PREVISTA', 'La convenzione non prevede la decadenza per ANPR.');
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'dichiarareDecaduta');
    if (attoData > oggi(now)) throw nonValido({ attoData: 'L’atto di accertamento non può avere una data futura.' });
    const documento = await archiviareDocumento(contesto, riga);
    await cessare(contesto, riga, { stato: 'DECADUTA', motivo, documento, dettagli: { attoNumero, attoData } });
    return { stato: 'DECADUTA' as const };
  },
});
