import { query } from '@/lib/platform/use-case';
import { contaCaricamenti, paginaCaricamenti } from '../repository';
import { elencareCaricamentiSchema, PER_PAGINA } from '../schema';

/** Every load of a data bank, by whatever road, the newest first, a page at a time. */
export const elencareCaricamenti = query({
  name: 'elencare-caricamenti',
  permission: 'banca:leggere',
  input: elencareCaricamentiSchema,
  discloses: false,
  run: async ({ tx, input: { banca, pagina } }) => ({
    banca,
    pagina,
    totale: await contaCaricamenti(tx, banca),
    caricamenti: await paginaCaricamenti(tx, banca, { salta: (pagina - 1) * PER_PAGINA, prendi: PER_PAGINA }),
  }),
});
