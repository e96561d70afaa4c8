import { definizioneDi } from '@/lib/core/documenti';
import { nonTrovato } from '@/lib/core/errors';
import { flussoDi } from '@/lib/platform/archivio';
import { query } from '@/lib/platform/use-case';
import { assertNonRiservato, entroIlMandato } from '../chi';
import { siApre } from '../domain/si-apre';
import { appartenenza, interessatiDi } from '../repository';
import { documentoSchema } from '../schema';

/**
 * A file out of the archive. Row-level security says whose it is; an auditor is held to the convenzioni of its mandate. The bytes are read
 * after this has been registered, a few at a time; of what tells the data of people, with whose: a signed copy tells what its act does (LE-06).
 * `siApre`: Varco composed it, so that the browser may show it.
 */
export const scaricareDocumento = query({
  name: 'scaricare-documento',
  permission: 'documento:leggere',
  input: documentoSchema,
  discloses: true,
  run: async ({ tx, attore, input, registra }) => {
    const riga = await appartenenza(tx, input.id);
    if (!riga) throw nonTrovato('Il documento');
    const { nome, mime, sha256, dimensione, convenzioneId, enteId, tipo, atto } = riga;
    entroIlMandato(attore, convenzioneId, 'Il documento');
    assertNonRiservato(attore, atto.tipo);
    const soggetti = definizioneDi(atto.tipo).conInteressati ? await interessatiDi(tx, atto.id, atto.creatoIl) : undefined;
    registra({ categoria: 'LETTURA', oggetto: input.id, convenzioneId, enteId, soggetti, dettagli: { tipo, sha256 } });
    const deposito = { erogatoreId: attore.erogatoreId, sha256, dimensione };
    return { nome, mime, dimensione, siApre: siApre(riga), flusso: () => flussoDi(deposito) };
  },
});
