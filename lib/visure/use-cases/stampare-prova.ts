import { personaDelComune } from '@/lib/core/attore';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { stampareVisuraSchema } from '../schema';
import { daStampare } from '../stampa';

/** The sheet of a trial, to be drawn: one that says on every page whom it is of, and that this person has opened. */
const leggerePerLaStampa = query({
  name: 'stampare-prova',
  permission: 'consultazione:provare',
  input: stampareVisuraSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => {
    const { nome, documento } = daStampare(input, { utente: personaDelComune(attore).utenteId }, { prova: true, now });
    return { nome, documento: documento(await testataErogatore(tx, attore.erogatoreId)) };
  },
});

/** The PDF of a visura of somebody invented, as an operator's would come out, with its marks. */
export const stampareProva = elaborata(leggerePerLaStampa, disegnareBozza);
