import { personaDelComune } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { testataErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { assertAncoraConsultabile } from '../ancora-consultabile';
import { condizioniDellaPervenuta } from '../pervenute';
import { fogliato } from '../repository';
import { pervenuta } from '../repository-pervenute';
import { stampareVisuraSchema } from '../schema';
import { daStampare } from '../stampa';

/** The sheet that is sent in answer: drawn of what was disclosed, of which a row of its own says that it was printed. */
const leggerePerLaStampa = query({
  name: 'stampare-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: stampareVisuraSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, now, registra }) => {
    const chi = { utente: personaDelComune(attore).utenteId };
    const { nome, estremi, documento } = daStampare(input, chi, { prova: false, now });
    const { numeroRichiesta, istante } = estremi;
    const letto = await fogliato(tx, { chi, numeroRichiesta, istante });
    const risposta = letto?.pervenutaId ? await pervenuta(tx, letto.pervenutaId) : null;
    if (!letto || !risposta) throw nonTrovato('La visura');
    const { oggetto, soggetti, campi, enteId, convenzioneId } = letto;
    registra({ numeroRichiesta, oggetto, enteId, convenzioneId });
    const condizioni = await condizioniDellaPervenuta(tx, attore, risposta, now);
    await assertAncoraConsultabile(tx, condizioni, letto, estremi, now);
    registra({ soggetti, campi });
    return { nome, documento: documento(await testataErogatore(tx, attore.erogatoreId)) };
  },
});

/** The PDF to be sent in answer to a request come by PEC or on paper, with its marks on every page (CA-13, LE-12). */
export const stamparePerPervenuta = elaborata(leggerePerLaStampa, disegnareBozza);
