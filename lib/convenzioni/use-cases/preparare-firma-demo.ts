import { nonTrovato } from '@/lib/core/errors';
import { pdfDaFirmare } from '@/lib/documenti/steps';
import { leggereDocumento } from '@/lib/platform/documenti';
import { env } from '@/lib/platform/env';
import { query } from '@/lib/platform/use-case';
import { leggiRiga } from '../repository';
import { firmaDemoSchema } from '../schema';

/**
 * Only in a demo: the file and the person with which the demo authority signs in the place of a declared signatory. The comune's
 * signature is put on the fruitore's signed PDF, so that one file bears both. Anywhere else it does not exist.
 */
export const preparareFirmaDemo = query({
  name: 'preparare-firma-demo',
  permission: 'convenzione:leggere',
  input: firmaDemoSchema,
  discloses: true,
  run: async ({ tx, input, registra }) => {
    if (!env().demo) throw nonTrovato();
    const riga = await leggiRiga(tx, input.id);
    registra({ oggetto: riga.id, convenzioneId: riga.id, enteId: riga.enteId, dettagli: { parte: input.parte } });
    if (riga.documentoId === null) throw nonTrovato('Il documento della convenzione');
    const { nome, cognome, codiceFiscale } = input.parte === 'FRUITORE' ? riga.firmatarioFruitore : riga.firmatarioErogatore;
    const { contenuto, nome: nomeFile } = await leggereDocumento(tx, await pdfDaFirmare(tx, riga.documentoId));
    return { persona: { nome, cognome, codiceFiscale }, contenuto, nome: nomeFile };
  },
});
