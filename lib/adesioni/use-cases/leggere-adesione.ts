import { z } from 'zod';
import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { attiDaFirmare, fileDellaDomanda } from '@/lib/documenti/steps';
import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { modoProtocollo } from '@/lib/protocollo/steps';
import { dubbiAccessi } from '../domain/accessi';
import { dubbiAdesione } from '../compilazione/dubbi';
import { differenzeDallEnteNoto } from '../viste/ente-noto';
import { getModello, vincoliDelModello } from '../compilazione/modello';
import { getAdesione } from '../repository';
import { altriAttestatori, preparatori, titoliDi } from '../repository-attestazione';
import { attiDelRegistro, convenzioneDaAdesione } from '../repository-cronologia';
import { elencoIntegrazioni } from '../repository-integrazioni';
import { datiAdesioneSchema } from '../schema';
import type { AdesioneView } from '../views';
import { viewOfAdesione } from '../viste/view-adesione';

/** Everything about one request, for who assesses it: data, doubts, history, and the acts that this person may do now. */
export const leggereAdesione = query({
  name: 'leggere-adesione',
  permission: 'adesione:leggere',
  input: z.object({ id: z.uuid() }),
  discloses: true,
  run: async ({ tx, attore, input, now, registra }): Promise<AdesioneView> => {
    const persona = personaDelComune(attore);
    const { id } = input;
    const adesione = await getAdesione(tx, id);
    if (adesione.stato === 'BOZZA') throw nonTrovato('La domanda di adesione');
    const dati = datiAdesioneSchema.parse(adesione.dati);
    registra({ categoria: 'LETTURA', oggetto: id, campi: Object.keys(dati) });
    const integrazioni = await elencoIntegrazioni(tx, id);
    const modello = await getModello(tx, adesione, now);
    const vincoli = vincoliDelModello(modello, now);
    const hannoPreparato = await preparatori(tx, adesione);
    const view = viewOfAdesione({
      adesione,
      dati,
      integrazioni,
      attore: persona,
      now,
      modello,
      scheda: vincoli.scheda,
      dubbi: [...(await dubbiAdesione(dati)), ...dubbiAccessi(dati, vincoli.righe)],
      differenze: await differenzeDallEnteNoto(tx, dati),
      convenzione: await convenzioneDaAdesione(tx, id),
      documenti: await fileDellaDomanda(tx, id),
      daFirmare: await attiDaFirmare(tx, attore, id, now),
      atti: await attiDelRegistro(tx, id, adesione.creataIl),
      nomi: await nominativiDi(tx, [...hannoPreparato, adesione.legittimitaDa]),
      titoli: await titoliDi(tx, adesione.legittimitaDa ?? persona.utenteId),
      preparatori: hannoPreparato,
      altriAttestatori: await altriAttestatori(tx, persona.utenteId, oggi(now), now),
    });
    return { ...view, registroInterno: (await modoProtocollo(tx)) === 'VARCO' };
  },
});
