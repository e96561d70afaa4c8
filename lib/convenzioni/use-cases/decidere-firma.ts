import { isPersona } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { decidereEsame, leggiEsame } from '@/lib/documenti/steps';
import { leggereDocumento } from '@/lib/platform/documenti';
import { command } from '@/lib/platform/use-case';
import { archiviareFirmata } from '../acquisizione';
import { compiereFirma } from '../firma-compiuta';
import { notificareParti, paginaEnte } from '../notifiche';
import { leggiRiga } from '../repository';
import { provaDelDocumento } from '../repository-documenti';
import { decisioneFirmaSchema } from '../schema';

/**
 * A person's judgement on a signed file that the verifier could neither take nor refuse (CA-16). Taken, it counts as that party's signature
 * with the reason beside the evidence; refused, the fruitore reads why and hands in another. Who handed it in does not judge it.
 */
export const decidereFirma = command({
  name: 'decidere-firma',
  permission: 'firma:esaminare',
  input: decisioneFirmaSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { convenzioneId, parte, documentoId } = await leggiEsame(tx, input.id);
    if (convenzioneId === null) throw regola('ESAME_DI_ALTRO_ATTO', 'Questo file non è la firma di una convenzione.');
    const riga = await leggiRiga(tx, convenzioneId);
    const { enteId } = riga;
    const accetta = input.decisione === 'ACCETTA';
    registra({ oggetto: convenzioneId, convenzioneId, enteId, dettagli: { parte, decisione: input.decisione, motivo: input.motivo } });
    await decidereEsame(contesto, input.id, { accetta, motivo: input.motivo });
    if (!accetta) {
      if (parte === 'FRUITORE')
        await notificareParti(contesto, riga, 'ENTE', 'firma-rifiutata', { motivo: input.motivo, pagina: paginaEnte() });
      return { stato: riga.stato };
    }
    const esaminatoDa = isPersona(attore) ? attore.nominativo : '';
    const esame = { esaminatoDa, esaminatoIl: now.toISOString(), motivo: input.motivo };
    const prova = { ...(await provaDelDocumento(tx, documentoId)), esame };
    await archiviareFirmata(contesto, riga, parte, await leggereDocumento(tx, documentoId), prova);
    return compiereFirma(contesto, riga, parte);
  },
});
