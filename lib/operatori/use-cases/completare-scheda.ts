import { modificatoDaAltri, nonValido, regola } from '@/lib/core/errors';
import { aggiornareRecapito } from '@/lib/identita/steps';
import { command } from '@/lib/platform/use-case';
import { assertConvenzioneViva, contorno } from '../contesto';
import { dubbiOperatore } from '../domain/dubbi';
import { notificheDelCambio } from '../notifiche';
import { aggiornaOperatore, altroInElenco, getOperatore, soloCampi, tieniElenco } from '../repository';
import { schedaSchema } from '../schema';

/**
 * Completes or corrects an operator's card (SA-07, CA-17). Who it is can be corrected only until the designation that names it;
 * a new address of who has an account is told to the old one. Answers the doubts on its codice fiscale, which do not block.
 */
export const completareScheda = command({
  name: 'completare-scheda',
  permission: 'operatore:tenere',
  input: schedaSchema,
  run: async ({ tx, attore, input, now, registra, notifica }): Promise<{ dubbi: string[] }> => {
    const { operatoreId, versione, nome, cognome, codiceFiscale, ...campi } = input;
    const operatore = await getOperatore(tx, operatoreId);
    if (operatore.versione !== versione) throw modificatoDaAltri();
    const intorno = await contorno(tx, operatore.convenzioneId, now);
    assertConvenzioneViva(intorno);
    if (operatore.stato === 'DISABILITATO') throw regola('SCHEDA_CHIUSA', 'L’operatore è disabilitato: la sua scheda resta com’è.');
    const stessaPersona = operatore.nome === nome && operatore.cognome === cognome && operatore.codiceFiscale === codiceFiscale;
    if (!stessaPersona && operatore.stato !== 'PROPOSTO') {
      throw regola(
        'IDENTITA_FISSA',
        'Nome, cognome e codice fiscale non si cambiano dopo la designazione, che li riporta: disabilita l’operatore e aggiungilo di nuovo.',
      );
    }
    if (operatore.codiceFiscale !== codiceFiscale) {
      await tieniElenco(tx, operatore.convenzioneId);
      const altro = await altroInElenco(tx, operatore, codiceFiscale);
      if (altro !== null)
        throw nonValido({ codiceFiscale: `È già quello di ${altro}, nello stesso elenco: controlla il codice, oppure togli uno dei due.` });
    }
    const nuovo =
      operatore.utenteId !== null && campi.email && campi.email !== operatore.scheda.email
        ? { utenteId: operatore.utenteId, email: campi.email }
        : null;
    const vecchio = nuovo && (await aggiornareRecapito(tx, attore, nuovo.utenteId, nuovo.email, now));
    await aggiornaOperatore(tx, operatore, { nome, cognome, codiceFiscale, scheda: soloCampi(campi) });
    if (nuovo && vecchio !== null)
      for (const messaggio of await notificheDelCambio(tx, { attore, operatore, intorno }, { vecchio, nuovo: nuovo.email }, now))
        notifica(messaggio);
    registra({
      oggetto: operatore.id,
      operatoreId: operatore.id,
      enteId: operatore.enteId,
      convenzioneId: operatore.convenzioneId,
      campi: Object.keys(soloCampi(campi)),
    });
    return { dubbi: await dubbiOperatore({ nome, cognome, codiceFiscale, ...campi }) };
  },
});
