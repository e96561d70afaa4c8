import { regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { ritirareScansione } from '@/lib/documenti/steps';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { cambiaConvenzione, leggiAllaVersione } from '../repository';
import { ritiroAutografaSchema } from '../schema';

/**
 * CA-16: the wrong scan of a convenzione signed by hand is withdrawn, until the comune has signed, so that the right one takes its place: it
 * stays in the archive, and the convenzione is to be signed by the fruitore again.
 */
export const ritirareFirmaAutografa = command({
  name: 'ritirare-firma-autografa',
  permission: 'firma:autografa',
  input: ritiroAutografaSchema,
  run: async ({ tx, attore, input: { id, versione, motivo }, registra }) => {
    const riga = await leggiAllaVersione(tx, id, versione);
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId, dettagli: { parte: 'FRUITORE', motivo } });
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'ritirareAutografa');
    if (riga.documentoId === null)
      throw regola('DOCUMENTO_MANCANTE', 'Manca il documento generato: annulla la convenzione e generane un’altra.');
    const scansione = await ritirareScansione(tx, attore, riga.documentoId, 'FRUITORE');
    await cambiaConvenzione(tx, riga, { stato, firmataFruitoreIl: null });
    registra({ dettagli: { scansione } });
    return { stato };
  },
});
