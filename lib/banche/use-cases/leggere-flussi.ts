import { z } from 'zod';
import { puo } from '@/lib/core/permessi';
import { indirizzo } from '@/lib/platform/indirizzo';
import { query } from '@/lib/platform/use-case';
import { nomeBanca } from '../domain/elenco';
import { banchePerFlusso } from '../importazione/elenco';
import { flussiVivi, ultimeConsegne } from '../repository-flussi';
import type { FlussoView } from '../views';

/** The banks that take their changes one by one: where, with a key of when, and what came last (SA-20). */
export const leggereFlussi = query({
  name: 'leggere-flussi',
  permission: 'banca:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }): Promise<FlussoView[]> => {
    const vivi = await flussiVivi(tx);
    const consegne = await ultimeConsegne(tx);
    return banchePerFlusso().map((banca) => {
      const vivo = vivi.find((uno) => uno.banca === banca);
      const ultima = consegne.find((una) => una.banca === banca);
      return {
        banca,
        nome: nomeBanca(banca),
        modificabile: puo(attore, 'banca:flusso'),
        indirizzo: indirizzo(`/api/flusso/${banca.toLowerCase()}`),
        chiave: vivo ? { creataIl: vivo.creatoIl, usataIl: vivo.usatoIl } : null,
        ultima: ultima ? { progressivo: ultima.progressivo, istante: ultima.istante } : null,
      };
    });
  },
});
