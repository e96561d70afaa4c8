import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { fogliato } from '../repository';
import { stampareVisuraSchema } from '../schema';
import { daStampare } from '../stampa';

/** The sheet that is sent in answer: drawn of what was disclosed, of which a row of its own says that it was printed. */
const leggerePerLaStampa = query({
  name: 'stampare-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: stampareVisuraSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const { nome, estremi, documento } = daStampare(input, utenteId, { prova: false });
    const { numeroRichiesta, istante } = estremi;
    const letto = await fogliato(tx, { id: utenteId, numeroRichiesta, istante });
    if (!letto) throw nonTrovato('La visura');
    registra({ numeroRichiesta, ...letto });
    return { nome, documento: documento(await testataErogatore(tx, attore.erogatoreId)) };
  },
});

/** The PDF to be sent in answer to a request come by PEC or on paper, with its marks on every page (CA-13, LE-12). */
export const stamparePerPervenuta = elaborata(leggerePerLaStampa, disegnareBozza);
