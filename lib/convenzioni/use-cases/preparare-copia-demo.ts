import { oggi } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import { leggereDocumento } from '@/lib/platform/documenti';
import { env } from '@/lib/platform/env';
import { query } from '@/lib/platform/use-case';
import { copiaAttesa } from '../copia-attesa';
import { firmatariDellAtto } from '../firmatari-atto';
import { documentoDaFirmareSchema } from '../schema';

/** Only in a demo: any act and the first person who may sign it, for the demo authority. Anywhere else it does not exist. */
export const preparareCopiaDemo = query({
  name: 'preparare-copia-demo',
  permission: 'documento:firmare',
  input: documentoDaFirmareSchema,
  discloses: true,
  run: async ({ tx, attore, input, now, registra }) => {
    if (!env().demo) throw nonTrovato();
    const { documento, parte } = await copiaAttesa(tx, attore, input.documentoId);
    const { id, convenzioneId, enteId } = documento;
    registra({ oggetto: id, convenzioneId, enteId, dettagli: { parte } });
    const { attesi, altri } = await firmatariDellAtto(tx, documento, parte, oggi(now));
    const persona = attesi.find(({ codiceFiscale }) => altri.every((altro) => altro.codiceFiscale !== codiceFiscale));
    if (!persona) throw regola('NESSUN_FIRMATARIO', 'Nessuno può firmare questo documento oggi: controlla le deleghe del comune.');
    const { nome, cognome, codiceFiscale } = persona;
    const { contenuto, nome: nomeFile } = await leggereDocumento(tx, id);
    return { persona: { nome, cognome, codiceFiscale }, contenuto, nome: nomeFile };
  },
});
