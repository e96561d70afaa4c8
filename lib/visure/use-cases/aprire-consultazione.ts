import { z } from 'zod';
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { lettoreDi } from '@/lib/banche/steps';
import { query } from '@/lib/platform/use-case';
import { apertura } from '@/lib/profili/domain/aperture';
import { condizioniDi } from '../condizioni';
import { verificheOfferte, visureOfferte } from '../domain/offerta';
import { contattiErogatore, intestazione } from '../repository';
import type { ContestoConsultazione } from '../views';

/**
 * What the page of consultation offers to this operator: the data bank, its searches, purposes, kinds of visura, the date of the data
 * (RT-03). No citizen's data.
 */
export const aprireConsultazione = query({
  name: 'aprire-consultazione',
  permission: 'consultazione:aprire',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }): Promise<ContestoConsultazione> => {
    const condizioni = await condizioniDi(tx, attore);
    const { accesso, banca, campi, finalita, profilo, regole } = condizioni;
    const visure = visureOfferte(condizioni);
    const chiuse = regole.visure.filter((codice) => !visure.some((visura) => visura.codice === codice));
    return {
      ...(await intestazione(tx, accesso)),
      profilo: profilo.nome,
      banca: banca.nome,
      finalita,
      riferimentoPratica: regole.riferimentoPratica,
      ricerche: banca.ricerche,
      verifiche: verificheOfferte(condizioni),
      visure: visure.map(({ codice, titolo, descrizione, di, allaData }) => ({ codice, titolo, descrizione, di, allaData })),
      nonApribili: chiuse.map((codice) => ({ titolo: titoloVisura(codice), frase: apertura(codice, [{ ...profilo, campi }]).frase })),
      aggiornatiAl: await lettoreDi(banca.codice).aggiornatiAl(tx),
      contatti: await contattiErogatore(tx),
    };
  },
});
