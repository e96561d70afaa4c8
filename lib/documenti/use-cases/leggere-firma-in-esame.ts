import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { eccezioneInParole } from '../domain/chi-esamina';
import { nomeDelDocumento } from '../domain/nomi';
import { chiEsamina, impedimentoAdAccettare } from '../firme/esame-firma';
import { viewOfProva } from '../firme/prova-firma';
import { personeNominate } from '../repository';
import { contornoEsame, leggiEsame, provaInEsame } from '../repository-esame';
import type { FirmaInEsameView } from '../views';

/** A signed file that waits for a person, or waited: the evidence, whose act it signs, and whether the reader may decide. */
export const leggereFirmaInEsame = query({
  name: 'leggere-firma-in-esame',
  permission: 'firma:esaminare',
  input: z.object({ id: z.uuid() }),
  discloses: true,
  run: async ({ tx, attore, input, now, registra }): Promise<FirmaInEsameView> => {
    const esame = await leggiEsame(tx, input.id);
    const { id, stato, parte, originaleId, documentoId, caricataIl, decisaIl, motivo } = esame;
    const { atto, file, caricataDa, decisaDa, ente, numero } = await contornoEsame(tx, id);
    const { tipo, convenzioneId, adesioneId, enteId } = atto;
    registra({ categoria: 'LETTURA', oggetto: originaleId, convenzioneId, enteId, dettagli: { esameId: id, parte } });
    const aperto = stato === 'IN_ESAME';
    return {
      id,
      stato,
      parte,
      atto: {
        id: originaleId,
        tipo,
        titolo: nomeDelDocumento({ ...atto, persone: await personeNominate(tx, originaleId) }),
        convenzioneId,
        adesioneId,
      },
      numero,
      ente,
      file: { id: documentoId, ...file },
      caricataDa,
      caricataIl,
      prova: viewOfProva(await provaInEsame(tx, esame)),
      decisione:
        aperto || decisaIl === null || motivo === null
          ? null
          : { da: decisaDa, il: decisaIl, motivo, eccezione: eccezioneInParole(esame.parteDiChiDecide) },
      nonAccettabile: aperto ? ((await impedimentoAdAccettare(tx, originaleId, tipo))?.message ?? null) : null,
      giudizio: aperto ? await chiEsamina(tx, attore, esame, now) : null,
    };
  },
});
