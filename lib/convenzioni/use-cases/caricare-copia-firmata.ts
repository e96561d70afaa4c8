import { oggi } from '@/lib/core/date';
import { giudicareFirma, mettereInEsame, provaDiFirma, verificareContro } from '@/lib/documenti/steps';
import { leggereDocumento } from '@/lib/platform/documenti';
import { command } from '@/lib/platform/use-case';
import { copiaAttesa } from '../copia-attesa';
import { compiereCopia } from '../copia-compiuta';
import { firmatariDellAtto } from '../firmatari-atto';
import { copiaFirmataSchema } from '../schema';

/**
 * The signed copy of any act but the convenzione: verified against the archived one, by who may sign for the party whose turn it is (CA-16,
 * SA-05). What a person has to judge waits for a person, and the act stays where it is.
 */
export const caricareCopiaFirmata = command({
  name: 'caricare-copia-firmata',
  permission: 'documento:firmare',
  input: copiaFirmataSchema,
  prepare: async ({ input, now, leggi }) => {
    const originale = await leggi(async (tx, attore) => {
      await copiaAttesa(tx, attore, input.documentoId);
      return leggereDocumento(tx, input.documentoId);
    });
    return verificareContro(originale, input.file, now);
  },
  run: async (contesto) => {
    const { tx, attore, input, now, preparato: verifica, registra } = contesto;
    const { file } = input;
    const { documento, parte } = await copiaAttesa(tx, attore, input.documentoId);
    const { id: originaleId, sha256, enteId, convenzioneId, adesioneId } = documento;
    const dettagli = { parte, esito: verifica.esito, motivi: verifica.motivi.map(({ codice }) => codice) };
    registra({ oggetto: originaleId, convenzioneId, enteId, dettagli });
    const { attesi, altri } = await firmatariDellAtto(tx, documento, parte, oggi(now));
    const giudizio = giudicareFirma(verifica, attesi, altri);
    const prova = provaDiFirma(verifica, sha256, now);
    if (giudizio === 'VALIDA') {
      registra({ dettagli: { ...dettagli, ...(await compiereCopia(contesto, documento, { parte, file, verifica: prova })) } });
      return { parte };
    }
    const legami = { convenzioneId, adesioneId, enteId };
    const esameId = await mettereInEsame(contesto, { originaleId, parte, legami, file, verifica: prova });
    registra({ dettagli: { ...dettagli, esameId } });
    return { parte, inEsame: true };
  },
});
