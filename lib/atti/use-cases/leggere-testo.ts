import { query } from '@/lib/platform/use-case';
import { tipoDi } from '../schema-atto';
import { leggereTestoSchema } from '../schema-testi';
import { viewOfTesto } from '../view-testi';

/** The wording of one kind of act: in force, in draft, as it was, and what it may name. */
export const leggereTesto = query({
  name: 'leggere-testo',
  permission: 'testo:leggere',
  input: leggereTestoSchema,
  discloses: false,
  run: ({ tx, attore, input, now }) => viewOfTesto(tx, attore, tipoDi(input.tipo), now),
});
