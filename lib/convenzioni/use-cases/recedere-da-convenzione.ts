import { personaDelComune } from '@/lib/core/attore';
import { aColonna, oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { cessare } from '../vita/cessazione';
import { archiviareDocumento, preparareDocumento } from '../vita/documento-dell-atto';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { preavvisareRecesso } from '../vita/recesso';
import { leggiAllaVersione } from '../repository';
import { recessoSchema } from '../schema';
import { regoleDellaConvenzione } from '../clausole-in-vigore';

/** CA-15, CH-12: the comune withdraws for a cause that the clause knows: at once where it says so, otherwise from the day stated. */
export const recedereDaConvenzione = command({
  name: 'recedere-da-convenzione',
  permission: 'convenzione:recedere',
  input: recessoSchema,
  prepare: (preparazione) => {
    const { id, causale, motivo, efficaceIl } = preparazione.input;
    return preparareDocumento(preparazione, 'recesso', id, { causale, motivo, efficaceIl });
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    personaDelComune(attore);
    const { id, versione, causale, motivo, efficaceIl } = input;
    const riga = await leggiAllaVersione(tx, id, versione);
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId });
    const causa = (await regoleDellaConvenzione(tx, id)).recessoErogatore.find((voce) => voce.causale === causale);
    if (!causa)
      throw regola(
        'CAUSALE_NON_PREVISTA',
        'La convenzione non prevede il recesso del comune per questa causa: scegline una di quelle previste.',
      );
    if (causa.immediato) {
      transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'recedere');
      await cessare(contesto, riga, {
        stato: 'RECEDUTA',
        motivo,
        documento: await archiviareDocumento(contesto, riga),
        dettagli: { causale, parte: 'EROGATORE' },
        campi: { recessoEfficaceIl: aColonna(oggi(now)) },
      });
      return { stato: 'RECEDUTA' as const };
    }
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'preavvisareRecesso');
    if (efficaceIl <= oggi(now))
      throw nonValido({ efficaceIl: 'Per questa causa il recesso non è immediato: indica da quale giorno, dopo oggi, ha effetto.' });
    await preavvisareRecesso(contesto, riga, { parte: 'EROGATORE', stato, motivo, efficaceIl, dettagli: { causale } });
    return { stato };
  },
});
