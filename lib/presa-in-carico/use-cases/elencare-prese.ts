import { z } from 'zod';
import { nominativiDi } from '@/lib/identita/steps';
import { query } from '@/lib/platform/use-case';
import { modelliNoti } from '../lettura/fatti';
import { elencaPrese } from '../repository';
import type { ElencoPreseView } from '../views';

/** The loads of the comune, the newest first, and whether there is a model under which something can be taken over. */
export const elencarePrese = query({
  name: 'elencare-prese',
  permission: 'presa-in-carico:tenere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }): Promise<ElencoPreseView> => {
    const prese = await elencaPrese(tx);
    const nomi = await nominativiDi(
      tx,
      prese.map(({ creataDa }) => creataDa),
    );
    return {
      modelli: (await modelliNoti(tx, now)).length,
      prese: prese.map(({ id, nome, stato, creataIl, creataDa, compiutaIl, resoconto }) => ({
        ...{ id, nome, stato, creataIl, compiutaIl },
        creataDa: nomi.get(creataDa) ?? '—',
        convenzioni: resoconto?.convenzioni.length ?? null,
      })),
    };
  },
});
