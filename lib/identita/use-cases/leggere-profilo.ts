import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { addMesi, oggi } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { regolePasswordDi } from '../regole';
import { contoPerId } from '../repository-accesso';
import { contornoDelProfilo } from '../repository-profilo';
import { accessoPrecedente, sessioniVive } from '../repository-sessioni';
import type { ProfiloPersonale } from '../views';

/** Who am I, when was I last here (FU-04), where else am I logged in. */
export const leggereProfilo = query({
  name: 'leggere-profilo',
  permission: 'credenziali:proprie',
  discloses: false,
  input: z.object({}),
  run: async ({ tx, attore, now }): Promise<ProfiloPersonale> => {
    const conto = isPersona(attore) ? await contoPerId(tx, attore.utenteId) : null;
    if (!conto || !isPersona(attore)) throw nonTrovato();
    const { email, ente, convenzione } = await contornoDelProfilo(tx, conto, attore.accesso?.convenzioneId ?? null);
    const [precedente, vive, { durataMesi }] = [
      await accessoPrecedente(tx, conto.id, attore.sessioneId),
      await sessioniVive(tx, conto.id, now),
      await regolePasswordDi(tx, conto.id),
    ];
    const impostata = conto.passwordImpostataIl;
    return {
      nomeUtente: conto.nomeUtente,
      nominativo: attore.nominativo,
      email,
      ruoli: conto.ruoli,
      ente,
      convenzione,
      accessoPrecedente: precedente && {
        il: precedente.apertaIl.toISOString(),
        indirizzoIp: precedente.indirizzoIp,
        postazione: precedente.postazione,
      },
      passwordImpostataIl: impostata?.toISOString() ?? null,
      passwordScadeIl: impostata === null || durataMesi === null || conto.demo ? null : addMesi(oggi(impostata), durataMesi),
      deveCambiarePassword: conto.passwordProvvisoria,
      demo: conto.demo,
      sessioni: vive.map(({ id, apertaIl, ultimaAttivita, indirizzoIp, agente, postazione }) => ({
        id,
        apertaIl: apertaIl.toISOString(),
        ultimaAttivita: ultimaAttivita.toISOString(),
        indirizzoIp,
        agente,
        postazione,
        questa: id === attore.sessioneId,
      })),
    };
  },
});
