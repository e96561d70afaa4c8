import { isPersona } from '@/lib/core/attore';
import { nonTrovato, regola } from '@/lib/core/errors';
import { esaminareAttoEsterno } from '@/lib/documenti/steps';
import { archiviare } from '@/lib/platform/archivio';
import { command } from '@/lib/platform/use-case';
import { contoPerId } from '../repository-accesso';
import { inserisciDelega } from '../repository-persone';
import { delegaSchema } from '../schema-persone';

/** Puts on file the act by which a person attests and signs: the Sindaco's proclamation, or a delegation (LE-02). */
export const registrareDelega = command({
  name: 'registrare-delega',
  permission: 'impostazioni:modificare',
  input: delegaSchema,
  prepare: esaminareAttoEsterno('ATTO'),
  run: async ({ tx, attore, input: { file, validaAl, utenteId, ...atto }, now, nuovoId, preparato, registra }) => {
    const { erogatoreId } = attore;
    const conto = await contoPerId(tx, utenteId);
    if (conto?.stato !== 'ATTIVO' || conto.enteId !== null) throw nonTrovato('L’utenza');
    if (!conto.ruoli.includes('RESPONSABILE'))
      throw regola('RUOLO_MANCANTE', 'La delega serve a chi ha il ruolo di responsabile: assegna prima quel ruolo.');
    const [id, documentoId] = [nuovoId(), nuovoId()];
    await archiviare(
      tx,
      {
        erogatoreId,
        id: documentoId,
        tipo: 'DELEGA',
        nome: file.nome,
        mime: file.mime,
        creatoIl: now,
        creatoDa: isPersona(attore) ? attore.utenteId : null,
        prova: preparato,
        verso: 'INTERNO',
      },
      file.contenuto,
    );
    await inserisciDelega(tx, { erogatoreId, id, utenteId, ...atto, validaAl: validaAl ?? null, documentoId });
    registra({ oggetto: id, dettagli: { utente: utenteId, attoNumero: atto.attoNumero, documento: documentoId } });
    return { id };
  },
});
