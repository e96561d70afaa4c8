import { raccoltaDi } from '@/lib/atti/domain/raccolta';
import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { conPersone, titoloDelDocumento } from '@/lib/documenti/domain/nomi';
import { chiPuoFirmare, documentoPerModifica, firmeRaccolte, isSuperato, personeNominate } from '@/lib/documenti/steps';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { env } from '@/lib/platform/env';
import { query } from '@/lib/platform/use-case';
import { dopoLaFirma } from '../domain/dopo-la-firma';
import { attesaDellAtto } from '../firma-attesa';
import { documentoDaFirmareSchema } from '../schema';
import type { CopiaAttesaView } from '../views';

/** An act to be signed: of whom a signed copy may be handed in now, and who may sign it; or why none may. */
export const leggereCopiaAttesa = query({
  name: 'leggere-copia-attesa',
  permission: 'documento:firmare',
  input: documentoDaFirmareSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<CopiaAttesaView> => {
    const documento = await documentoPerModifica(tx, input.documentoId);
    const { id, tipo, nome, convenzioneId, adesioneId } = documento;
    const firme = await firmeRaccolte(tx, attore, id);
    const { conseguenza } = raccoltaDi(tipo);
    const ente = !isPersona(attore) || attore.enteId !== null;
    const vista = {
      firme,
      dopoLaFirma: dopoLaFirma({
        conseguenza,
        manca: firme.manca,
        superato: await isSuperato(tx, id),
        ente,
        adesioneId: convenzioneId === null ? adesioneId : null,
      }),
      documentoId: id,
      tipo,
      convenzioneId,
      titolo: conPersone(titoloDelDocumento(documento), await personeNominate(tx, id)),
      nome,
      adesioneId,
      demo: env().demo,
    };
    try {
      const attesa = await attesaDellAtto(tx, attore, id, oggi(now));
      return { ...vista, attesa: { parte: attesa.parte, firmatari: chiPuoFirmare(attesa).map(nominativo) }, impedimento: null };
    } catch (error) {
      if (!isErroreVarco(error) || error.famiglia !== 'REGOLA') throw error;
      return { ...vista, attesa: null, impedimento: giaDetto(error.codice, firme) ? null : error.message };
    }
  },
});

/** Where what came, or waits, already says why nothing is awaited now; that a later version is to be signed is always said. */
function giaDetto(codice: string, { ricevute, inEsame, manca }: FirmeRaccolteView): boolean {
  if (codice === 'VERSIONE_SUPERATA') return false;
  return inEsame !== null || (ricevute.length > 0 && (manca === null || codice === 'TOCCA_AL_COMUNE'));
}
