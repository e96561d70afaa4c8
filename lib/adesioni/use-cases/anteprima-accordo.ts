import { z } from 'zod';
import { bozzaDi } from '@/lib/atti/steps';
import { regola } from '@/lib/core/errors';
import { riservaIndirizzo } from '@/lib/platform/limite-indirizzo';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { leggereAccordo } from '../atti';
import { adesioneDelRichiedente } from '../chi';
import { datiCompleti } from '../compilazione/dati-completi';
import { limiteAnteprime, limiteAnteprimeDaQui } from '../domain/limiti';
import { datiDopoLaRisposta } from '../compilazione/integrazioni';
import { getAdesione } from '../repository';

const leggereBozza = query({
  name: 'anteprima-accordo',
  permission: 'adesione:compilare',
  input: z.object({}),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, now, indirizzoIp, registra }) => {
    const adesioneId = adesioneDelRichiedente(attore);
    registra({ categoria: 'LETTURA', oggetto: adesioneId });
    const ammessa =
      (await riservaIndirizzo(tx, limiteAnteprimeDaQui(attore.erogatoreId), indirizzoIp, now)) &&
      (await riservaIndirizzo(tx, limiteAnteprime(adesioneId), null, now));
    if (!ammessa)
      throw regola(
        'TROPPE_ANTEPRIME',
        'Per questa domanda, o dalla tua rete, sono state chieste troppe anteprime nell’ultima ora. Quello che hai scritto resta: riprova fra un’ora, oppure scrivi all’ufficio.',
      );
    const adesione = await getAdesione(tx, adesioneId);
    registra({ campi: Object.keys(adesione.dati as object) });
    const dati = adesione.numero === null ? await datiCompleti(tx, adesione, now) : await datiDopoLaRisposta(tx, adesione, now);
    if (!dati) throw regola('NESSUN_ACCORDO_NUOVO', 'Le correzioni non cambiano l’accordo: resta quello già preparato.');
    const { materia, testo } = await leggereAccordo(tx, adesione, dati, { attore, now });
    return bozzaDi('ACCORDO_ADESIONE', materia, testo);
  },
});

/**
 * CH-13, CH-15: the agreement that sending the request, or answering with corrections, would write: whoever signs it reads it before.
 * Marked as a draft; nothing is kept. Anybody gets a link: so many are drawn in an hour for a domanda, and for a network address.
 */
export const anteprimaAccordo = elaborata(leggereBozza, disegnareBozza);
