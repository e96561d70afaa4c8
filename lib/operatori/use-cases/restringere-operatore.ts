import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { modificatoDaAltri, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { restringere } from '@/lib/profili/domain/profilo';
import { parteDi } from '../chi';
import { assertConvenzioneViva, contorno } from '../contesto';
import { campiRistretti } from '../domain/campi-visibili';
import { aggiornaOperatore } from '../repository';
import { rigaScheda } from '../repository-scheda';
import { restrizioneSchema } from '../schema';

/** CA-08, SA-15: one operator sees of the convenzione's profile only what its own task needs. It holds from its next request on. */
export const restringereOperatore = command({
  name: 'restringere-operatore',
  permission: 'operatore:restringere',
  input: restrizioneSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const operatore = await rigaScheda(tx, input.operatoreId);
    const { id, convenzioneId, enteId } = operatore;
    registra({ oggetto: id, operatoreId: id, convenzioneId, enteId });
    if (operatore.versione !== input.versione) throw modificatoDaAltri();
    assertConvenzioneViva(await contorno(tx, convenzioneId, now));
    if (operatore.stato === 'DISABILITATO') throw regola('SCHEDA_CHIUSA', 'L’operatore è disabilitato: la sua scheda resta com’è.');
    const profilo = (await regoleDellaConvenzione(tx, convenzioneId)).profilo?.campi ?? [];
    const prima = restringere(profilo, operatore.campi);
    const campi = campiRistretti(profilo, { attuali: operatore.campi, scelti: input.campi, parte: parteDi(attore) });
    await aggiornaOperatore(tx, operatore, { campi });
    const dopo = restringere(profilo, campi);
    registra({
      dettagli: { tolti: prima.filter((campo) => !dopo.includes(campo)), ridati: dopo.filter((campo) => !prima.includes(campo)) },
    });
    return { visibili: dopo.length };
  },
});
