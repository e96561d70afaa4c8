import { isPersona } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { esaminareAttoEsterno } from '@/lib/documenti/steps';
import { archiviare } from '@/lib/platform/archivio';
import { command } from '@/lib/platform/use-case';
import { assertConvenzioneViva, contorno } from '../contesto';
import { isUnaPerPersona, TRANSIZIONI } from '../domain/operatore';
import { aggiornaOperatore, getOperatori } from '../repository';
import { nomina } from '../repository-designazione';
import { designazioneSchema } from '../schema';

/**
 * Archives the written act that designates one operator, or several where the clause admits a cumulative one (SA-10, CA-06, CH-04). The
 * rules want it in writing, not in which form: a digital signature is verified and told to the office, and so is that there is none. A new
 * act replaces the one before as long as the operator is not enabled; the old file stays in the archive.
 */
export const caricareDesignazione = command({
  name: 'caricare-designazione',
  permission: 'operatore:tenere',
  input: designazioneSchema,
  prepare: esaminareAttoEsterno('ATTO'),
  run: async ({ tx, attore, input: { operatoreIds, file }, now, nuovoId, preparato, registra }) => {
    const operatori = await getOperatori(tx, operatoreIds);
    const { convenzioneId, enteId } = operatori[0] ?? { convenzioneId: '', enteId: '' };
    if (operatori.some((operatore) => operatore.convenzioneId !== convenzioneId))
      throw regola('PIU_CONVENZIONI', 'Una designazione riguarda operatori della stessa convenzione.');
    assertConvenzioneViva(await contorno(tx, convenzioneId, now));
    const regole = await regoleDellaConvenzione(tx, convenzioneId);
    if (operatori.length > 1 && isUnaPerPersona(regole))
      throw regola(
        'DESIGNAZIONE_SINGOLA',
        'Secondo questa convenzione ogni operatore ha il suo atto di designazione: caricane uno per persona.',
      );
    const documentoId = nuovoId();
    const [solo] = operatori;
    await archiviare(
      tx,
      {
        erogatoreId: attore.erogatoreId,
        id: documentoId,
        tipo: 'DESIGNAZIONE',
        nome: file.nome,
        mime: file.mime,
        creatoIl: now,
        creatoDa: isPersona(attore) ? attore.utenteId : null,
        enteId,
        convenzioneId,
        operatoreId: operatori.length === 1 && solo ? solo.id : null,
        prova: preparato,
      },
      file.contenuto,
    );
    await nomina(tx, attore.erogatoreId, documentoId, operatoreIds);
    for (const operatore of operatori) {
      await aggiornaOperatore(tx, operatore, {
        stato: transitare(TRANSIZIONI, operatore.stato, 'designare'),
        designazioneDocumentoId: documentoId,
        designatoIl: now,
      });
    }
    registra({ convenzioneId, enteId, oggetto: documentoId, dettagli: { operatori: operatoreIds } });
    return { documentoId };
  },
});
