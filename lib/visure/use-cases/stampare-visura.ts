import { isPersona } from '@/lib/core/attore';
import { nonTrovato, vietato } from '@/lib/core/errors';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { documentoVisura } from '../domain/documento-visura';
import { condizioniDi } from '../condizioni';
import { visuraAperta } from '../repository';
import { stampareVisuraSchema } from '../schema';
import { isSigillata } from '../sigillo';
import type { Visura } from '../domain/visura';

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
  run: async ({ tx, attore, input, registra }) => {
    if (!isPersona(attore) || attore.operatoreId === null) throw vietato('PERMESSO_MANCANTE', 'Solo chi consulta stampa una visura.');
    await condizioniDi(tx, attore);
    const scritta = input.visura as Visura;
    if (!isSigillata(scritta, attore.operatoreId, input.sigillo)) throw nonTrovato('La visura');
    // Dates have travelled as text.
    const visura = { ...scritta, estremi: { ...scritta.estremi, istante: new Date(scritta.estremi.istante) } };
    const { numeroRichiesta } = visura.estremi;
    const aperta = await visuraAperta(tx, { operatoreId: attore.operatoreId, numeroRichiesta, istante: visura.estremi.istante });
    if (!aperta) throw nonTrovato('La visura');
    registra({ oggetto: visura.codice, numeroRichiesta, soggetti: aperta.soggetti, campi: aperta.campi });
    return {
      nome: `visura-${numeroRichiesta}.pdf`,
      documento: documentoVisura(visura, await testataErogatore(tx, attore.erogatoreId)),
    };
  },
});

/** The PDF of a visura just opened, with its marks on every page (LE-12). */
export const stampareVisura = elaborata(leggerePerLaStampa, disegnareBozza);
