import { isPersona } from '@/lib/core/attore';
import { nonTrovato, vietato } from '@/lib/core/errors';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { assertAncoraConsultabile } from '../ancora-consultabile';
import { condizioniDi } from '../condizioni';
import { fogliato } from '../repository';
import { stampareVisuraSchema } from '../schema';
import { daStampare } from '../stampa';

/**
 * What was disclosed, to be drawn: nothing is read of the data bank, what is printed is what the page holds under its seal. A row of its
 * own says that that request was printed, with the same people and fields; it is no further request. What the case is stays in the first.
 */
const leggerePerLaStampa = query({
  name: 'stampare-visura',
  permission: 'consultazione:visura',
  input: stampareVisuraSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, now, registra }) => {
    if (!isPersona(attore) || attore.operatoreId === null) throw vietato('PERMESSO_MANCANTE', 'Solo chi consulta stampa una visura.');
    const condizioni = await condizioniDi(tx, attore);
    const chi = { operatore: attore.operatoreId };
    const { nome, estremi, documento } = daStampare(input, chi, { prova: false, now });
    const { numeroRichiesta, istante } = estremi;
    const aperta = await fogliato(tx, { chi, numeroRichiesta, istante });
    if (!aperta) throw nonTrovato('La visura');
    const { oggetto, soggetti, campi } = aperta;
    registra({ oggetto, numeroRichiesta });
    await assertAncoraConsultabile(tx, condizioni, aperta, estremi, now);
    registra({ soggetti, campi });
    return { nome, documento: documento(await testataErogatore(tx, attore.erogatoreId)) };
  },
});

/** The PDF of a visura just opened, or of a «non risulta», with its marks on every page (LE-12). */
export const stampareVisura = elaborata(leggerePerLaStampa, disegnareBozza);
