import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { limiteAbbandono } from '../domain/conservazione';
import { preseAbbandonate } from '../repository';

/** The loads that nobody has touched for their days: each an input of `cancellare-presa-abbandonata`. */
export const cercarePreseAbbandonate = query({
  name: 'cercare-prese-abbandonate',
  permission: 'presa-in-carico:dimenticare',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }) => (await preseAbbandonate(tx, limiteAbbandono(now))).map((id) => ({ id })),
});
