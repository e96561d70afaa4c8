import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { banca } from '../domain/elenco';
import { contaCaricamenti, paginaCaricamenti } from '../repository';
import { elencareCaricamentiSchema, PER_PAGINA } from '../schema';

/** Every load of a data bank, by whatever road, the newest first, a page at a time. */
export const elencareCaricamenti = query({
  name: 'elencare-caricamenti',
  permission: 'banca:leggere',
  input: elencareCaricamentiSchema,
  discloses: false,
  run: async ({ tx, input: { banca: codice, pagina } }) => {
    if (!banca(codice)) throw nonTrovato('La banca dati');
    return {
      banca: codice,
      pagina,
      totale: await contaCaricamenti(tx, codice),
      caricamenti: await paginaCaricamenti(tx, codice, { salta: (pagina - 1) * PER_PAGINA, prendi: PER_PAGINA }),
    };
  },
});
