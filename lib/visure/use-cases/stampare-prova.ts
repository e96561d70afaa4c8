import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { documentoVisura, isDiProva } from '../domain/documento-visura';
import type { Visura } from '../domain/visura';
import { stampareVisuraSchema } from '../schema';
import { isSigillata } from '../sigillo';

/** The sheet of a trial, to be drawn: one that says on every page whom it is of, and that this person has opened. */
const leggerePerLaStampa = query({
  name: 'stampare-prova',
  permission: 'consultazione:provare',
  input: stampareVisuraSchema,
  discloses: false,
  run: async ({ tx, attore, input }) => {
    const scritta = input.visura as Visura;
    if (!isSigillata(scritta, personaDelComune(attore).utenteId, input.sigillo) || !isDiProva(scritta.estremi))
      throw nonTrovato('La visura');
    // Dates have travelled as text.
    const visura = { ...scritta, estremi: { ...scritta.estremi, istante: new Date(scritta.estremi.istante) } };
    return {
      nome: `visura-${visura.estremi.numeroRichiesta}.pdf`,
      documento: documentoVisura(visura, await testataErogatore(tx, attore.erogatoreId)),
    };
  },
});

/** The PDF of a visura of somebody invented, as an operator's would come out, with its marks. */
export const stampareProva = elaborata(leggerePerLaStampa, disegnareBozza);
