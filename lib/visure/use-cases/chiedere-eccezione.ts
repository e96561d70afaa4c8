import { isPersona } from '@/lib/core/attore';
import { regola, vietato } from '@/lib/core/errors';
import { getComune, getEnte } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { assertChiedibile } from '../domain/chiedibili';
import { motivare } from '../domain/regole-richiesta';
import { inserisciEccezione } from '../repository-eccezioni';
import { chiedereEccezioneSchema } from '../schema-eccezioni';

/** An operator asks, for one case, data beyond its profile, and says why (CA-03); only where the clause lets it. Nothing opens by itself. */
export const chiedereEccezione = command({
  name: 'chiedere-eccezione',
  permission: 'eccezione:chiedere',
  input: chiedereEccezioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra, notifica }) => {
    const condizioni = await condizioniDi(tx, attore);
    if (!isPersona(attore) || attore.enteId === null || attore.operatoreId === null)
      throw vietato('PERMESSO_MANCANTE', 'Solo chi consulta chiede altri dati.');
    const { regole, banca, campi, accesso } = condizioni;
    if (!regole.eccezioneMotivata)
      throw regola('ECCEZIONE_NON_PREVISTA', 'La convenzione del tuo ente non prevede altri dati su richiesta motivata.');
    const { finalita, riferimento } = motivare(input, condizioni.finalita, regole);
    assertChiedibile({ banca, campi, visure: condizioni.visure, forzeOrdine: regole.forzeOrdine }, input);
    const id = nuovoId();
    registra({ oggetto: id, dettagli: { visure: input.visure, campi: input.campi } });
    const { visure, campi: chiesti, competenza, pertinenza, necessita } = input;
    await inserisciEccezione(tx, {
      erogatoreId: attore.erogatoreId,
      id,
      enteId: attore.enteId,
      convenzioneId: accesso.convenzioneId,
      operatoreId: attore.operatoreId,
      chiestaDa: attore.nominativo,
      finalita,
      riferimento: riferimento ?? input.riferimento,
      visure,
      campi: chiesti,
      competenza,
      pertinenza,
      necessita,
      chiestaIl: now,
    });
    const [comune, ente] = [await getComune(tx, attore.erogatoreId), await getEnte(tx, attore.enteId)];
    notifica({
      tipo: 'eccezione-chiesta',
      destinatario: comune.emailUfficio,
      dati: { comune: comune.denominazione, ente: ente.denominazione, pagina: indirizzo(`/ufficio/eccezioni/${id}`) },
    });
    return { id };
  },
});
