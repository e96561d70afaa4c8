import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { documentoVisura, isDiProva } from '../domain/documento-visura';
import type { Visura } from '../domain/visura';
import { stampareVisuraSchema } from '../schema';
import { isSigillata } from '../sigillo';

/** The sheet that is sent in answer: drawn of what was disclosed, of which a row of its own says that it was printed. */
const leggerePerLaStampa = query({
  name: 'stampare-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: stampareVisuraSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, registra }) => {
    const scritta = input.visura as Visura;
    if (!isSigillata(scritta, personaDelComune(attore).utenteId, input.sigillo) || isDiProva(scritta.estremi))
      throw nonTrovato('La visura');
    // Dates have travelled as text.
    const visura = { ...scritta, estremi: { ...scritta.estremi, istante: new Date(scritta.estremi.istante) } };
    const { numeroRichiesta } = visura.estremi;
    registra({ oggetto: visura.codice, numeroRichiesta, soggetti: [visura.id] });
    return { nome: `visura-${numeroRichiesta}.pdf`, documento: documentoVisura(visura, await testataErogatore(tx, attore.erogatoreId)) };
  },
});

/** The PDF to be sent in answer to a request come by PEC or on paper, with its marks on every page (CA-13, LE-12). */
export const stamparePerPervenuta = elaborata(leggerePerLaStampa, disegnareBozza);
