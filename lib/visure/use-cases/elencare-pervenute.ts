import { z } from 'zod';
import { regoleDelleConvenzioni } from '@/lib/convenzioni/steps';
import { query } from '@/lib/platform/use-case';
import { convenzioniInUso, pervenute } from '../repository-pervenute';
import type { PervenuteView } from '../views';

/** Requests that have come by PEC or on paper, and under which convenzioni one may come (CA-13). */
export const elencarePervenute = query({
  name: 'elencare-pervenute',
  permission: 'pervenuta:tenere',
  input: z.object({}),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, registra }): Promise<PervenuteView> => {
    const [richieste, inUso] = [await pervenute(tx), await convenzioniInUso(tx)];
    const regole = await regoleDelleConvenzioni(
      tx,
      inUso.map(({ id }) => id),
    );
    registra({ dettagli: { pervenute: richieste.length } });
    return { richieste, convenzioni: inUso.filter(({ id }) => regole.get(id)?.modiAlternativi === true) };
  },
});
