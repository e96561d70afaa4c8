import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { banca } from '../domain/elenco';
import { contaCaricamenti, paginaCaricamenti } from '../repository';
import { elencareCaricamentiSchema, PER_PAGINA } from '../schema';

/** What came for a data bank, the newest first, a page at a time: archives, or the deliveries of its feed. */
export const elencareCaricamenti = query({
  name: 'elencare-caricamenti',
  permission: 'banca:leggere',
  input: elencareCaricamentiSchema,
  discloses: false,
  run: async ({ tx, input: { banca: codice, elenco, pagina } }) => {
    if (!banca(codice)) throw nonTrovato('La banca dati');
    return {
      banca: codice,
      elenco,
      pagina,
      totale: await contaCaricamenti(tx, codice, elenco),
      caricamenti: await paginaCaricamenti(tx, codice, { elenco, salta: (pagina - 1) * PER_PAGINA, prendi: PER_PAGINA }),
    };
  },
});
