import { formatoItaliano, oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { personaDellEnte } from '../chi';
import { preparareDocumento } from '../vita/documento-dell-atto';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { primoGiornoRecesso } from '../domain/termini';
import { preavvisareRecesso } from '../vita/recesso';
import { leggiAllaVersione } from '../repository';
import { recessoFruitoreSchema } from '../schema';
import { regoleDellaConvenzione } from '../clausole-in-vigore';

/** CA-15: the fruitore withdraws when circumstances change, with the days of notice that the clause asks. */
export const recedereComeFruitore = command({
  name: 'recedere-come-fruitore',
  permission: 'convenzione:recedere-fruitore',
  input: recessoFruitoreSchema,
  prepare: (preparazione) => {
    const { id, motivo, efficaceIl } = preparazione.input;
    return preparareDocumento(preparazione, 'recessoFruitore', id, { motivo, efficaceIl });
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    personaDellEnte(attore);
    const { id, versione, motivo, efficaceIl } = input;
    const riga = await leggiAllaVersione(tx, id, versione);
    registra({ oggetto: id, convenzioneId: id, enteId: riga.enteId });
    const primo = primoGiornoRecesso(oggi(now), await regoleDellaConvenzione(tx, id));
    if (primo === null)
      throw regola(
        'RECESSO_NON_PREVISTO',
        'La convenzione non prevede il recesso dell’ente: per chiudere gli accessi puoi sospenderli, e scrivere al comune.',
      );
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'preavvisareRecesso');
    if (efficaceIl < primo)
      throw nonValido({ efficaceIl: `Il preavviso minimo non è rispettato: il primo giorno utile è il ${formatoItaliano(primo)}.` });
    await preavvisareRecesso(contesto, riga, { parte: 'FRUITORE', stato, motivo, efficaceIl });
    return { stato };
  },
});
