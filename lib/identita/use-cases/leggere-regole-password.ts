import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { parolePersonali, regolePasswordDi } from '../regole';
import { contoPerId } from '../repository-accesso';
import type { RichiestaPassword } from '../views';

/** The rules that a new password of mine must satisfy, and why I am asked for one. */
export const leggereRegolePassword = query({
  name: 'leggere-regole-password',
  permission: 'credenziali:proprie',
  discloses: false,
  input: z.object({}),
  run: async ({ tx, attore }): Promise<RichiestaPassword> => {
    const conto = isPersona(attore) ? await contoPerId(tx, attore.utenteId) : null;
    if (!conto) throw nonTrovato();
    const motivo = !conto.passwordProvvisoria ? 'SCELTA' : conto.passwordImpostataIl === null ? 'PROVVISORIA' : 'SCADUTA';
    return { regole: await regolePasswordDi(tx, conto.id), parole: await parolePersonali(tx, conto), motivo };
  },
});
