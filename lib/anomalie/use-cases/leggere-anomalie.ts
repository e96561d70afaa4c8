import { z } from 'zod';
import { addGiorni, inizioGiornata, oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { GIORNI_DISUSO, GIORNI_OSSERVATI } from '../domain';
import { automatismi, disusi, raffiche, rifiutiPerPersona, sovrapposizioni } from '../repository';
import type { Anomalie } from '../views';

/**
 * What in the use of the credentials deserves a look (RT-10, RT-11, SA-08, CA-09): refused consultations, guesses at passwords, idle
 * credentials, sessions at once. Counted on the register and the sessions as they are; what it means is for a person to say.
 */
export const leggereAnomalie = query({
  name: 'leggere-anomalie',
  permission: 'anomalia:leggere',
  input: z.object({}),
  discloses: true,
  run: async ({ tx, now, registra }): Promise<Anomalie & { dal: string }> => {
    const giorno = oggi(now);
    const dal = addGiorni(giorno, -GIORNI_OSSERVATI);
    const inizio = inizioGiornata(dal);
    const lette: Anomalie = {
      rifiuti: await rifiutiPerPersona(tx, inizio),
      raffiche: await raffiche(tx, inizio),
      automatismi: await automatismi(tx, inizio),
      disusi: await disusi(tx, inizioGiornata(addGiorni(giorno, -GIORNI_DISUSO))),
      sovrapposizioni: await sovrapposizioni(tx, inizio),
    };
    registra({
      categoria: 'LETTURA',
      dettagli: {
        dal,
        rifiuti: lette.rifiuti.length,
        raffiche: lette.raffiche.length,
        automatismi: lette.automatismi.length,
        disusi: lette.disusi.length,
        sovrapposizioni: lette.sovrapposizioni.length,
      },
    });
    return { ...lette, dal };
  },
});
