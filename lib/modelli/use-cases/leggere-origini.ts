import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { origini } from '../origine';

/** From what a new model may start. */
export const leggereOrigini = query({
  name: 'leggere-origini',
  permission: 'modello:scrivere',
  input: z.object({}),
  discloses: false,
  run: ({ tx }) => origini(tx),
});
