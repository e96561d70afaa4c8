import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { isPersona } from '@/lib/core/attore';
import { daColonna, oggi } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { isStatoUtilizzabile } from '@/lib/core/utilizzabile';
import { nomeDelDocumento } from '@/lib/documenti/domain/nomi';
import { attoAlPostoDi, chiPuoFirmare, firmeRaccolte, leggiDocumento, personeNominate, sorteDellAtto } from '@/lib/documenti/steps';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { env } from '@/lib/platform/env';
import { query } from '@/lib/platform/use-case';
import { dopoLaFirma } from '../domain/dopo-la-firma';
import { turnoDellAtto } from '../firme/firma-attesa';
import { firmatariDelDocumento } from '../firme/firmatari-documento';
import { leggiRigaConvenzione } from '../repository';
import { leggiEffetto } from '../repository-versioni';
import { documentoDaFirmareSchema } from '../schema';
import { regoleDellaConvenzione } from '../clausole-in-vigore';
import type { CopiaAttesaView } from '../views';

/** An act to be signed: of whom a signed copy may be handed in now, and who may sign it; or why none may. */
export const leggereCopiaAttesa = query({
  name: 'leggere-copia-attesa',
  permission: 'documento:firmare',
  input: documentoDaFirmareSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<CopiaAttesaView> => {
    const documento = await leggiDocumento(tx, input.documentoId);
    const { id, tipo, nome, convenzioneId, adesioneId } = documento;
    const sorte = await sorteDellAtto(tx, id);
    const { parte, impedimento } = await turnoDellAtto(tx, attore, documento, sorte, oggi(now));
    if (impedimento && impedimento.famiglia !== 'REGOLA') throw impedimento;
    const { conseguenza } = raccoltaDi(tipo);
    const firme = await firmeRaccolte(tx, attore, documento, now);
    const chi = parte && (await firmatariDelDocumento(tx, documento, parte, oggi(now)));
    return {
      firme,
      dopoLaFirma: dopoLaFirma({
        conseguenza,
        manca: firme.manca,
        superato: sorte.superato,
        annullata: sorte.convenzione?.stato === 'ANNULLATA',
        inVigore: sorte.convenzione !== null && isStatoUtilizzabile(sorte.convenzione.stato),
        daProtocollare: documento.stato === 'FIRMATO',
        scadenzaIl: convenzioneId === null ? null : daColonna((await leggiRigaConvenzione(tx, convenzioneId)).scadenzaIl),
        applicato: (await leggiEffetto(tx, id)) !== null,
        abilita: conseguenza === 'DESIGNAZIONE' && convenzioneId ? (await regoleDellaConvenzione(tx, convenzioneId)).abilita : undefined,
        ente: !isPersona(attore) || attore.enteId !== null,
        adesioneId: convenzioneId === null ? adesioneId : null,
      }),
      documentoId: id,
      tipo,
      convenzioneId,
      titolo: nomeDelDocumento({ ...documento, persone: await personeNominate(tx, id) }),
      nome,
      numero: sorte.convenzione && sorte.convenzione.numero,
      preparatoIl: documento.creatoIl,
      adesioneId,
      demo: env().demo,
      attesa: chi && { parte: chi.parte, firmatari: chiPuoFirmare(chi).map(nominativo) },
      impedimento: impedimento && !giaDetto(impedimento.codice, firme) ? impedimento.message : null,
      alPosto: sorte.superato || sorte.sostituitoIl ? await attoAlPostoDi(tx, id) : null,
    };
  },
});

/** Where what came, or waits, already says why nothing is awaited now; that the act is not the one to sign is always said. */
function giaDetto(codice: string, { ricevute, inEsame, manca }: FirmeRaccolteView): boolean {
  if (codice === 'VERSIONE_SUPERATA') return false;
  if (codice === 'SI_FIRMA_ALTROVE' && manca === null) return true;
  return inEsame !== null || (ricevute.length > 0 && (manca === null || codice === 'TOCCA_AL_COMUNE'));
}
