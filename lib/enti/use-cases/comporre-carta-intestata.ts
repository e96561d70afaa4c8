import { z } from 'zod';
import { formatoEsteso, oggi } from '@/lib/core/date';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { query } from '@/lib/platform/use-case';
import { cartaIntestata } from '../domain/carta-intestata';
import { testataErogatore } from '../steps';

/** A sample letter on the comune's paper, to see how acts will look before one is made; one page, some milliseconds. */
export const comporreCartaIntestata = query({
  name: 'comporre-carta-intestata',
  permission: 'impostazioni:leggere',
  discloses: false,
  input: z.object({}),
  run: async ({ tx, attore, now }) => {
    const ente = await testataErogatore(tx, attore.erogatoreId);
    const contenuto = await generaPdf(cartaIntestata(ente, formatoEsteso(oggi(now)), now));
    return { nome: 'carta-intestata.pdf', mime: 'application/pdf', contenuto };
  },
});
