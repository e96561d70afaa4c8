import { z } from 'zod';
import { TIPI_VISURA } from '@/lib/anagrafe/domain/visure';
import { versioneCorrente } from '@/lib/anagrafe/steps';
import { nomeVisura } from '@/lib/clausole/denominazioni';
import { query } from '@/lib/platform/use-case';
import { apertura } from '@/lib/profili/domain/aperture';
import { condizioniDi } from '../condizioni';
import { contattiErogatore, intestazione } from '../repository';
import type { ContestoConsultazione } from '../views';

/** What the page of consultation offers to this operator: purposes, kinds of visura, the date of the data (RT-03). No citizen's data. */
export const aprireConsultazione = query({
  name: 'aprire-consultazione',
  permission: 'consultazione:aprire',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }): Promise<ContestoConsultazione> => {
    const condizioni = await condizioniDi(tx, attore);
    const versione = await versioneCorrente(tx);
    const profilo = { ...condizioni.profilo, campi: condizioni.campi };
    const concesse = condizioni.regole.visure.map((codice) => ({ codice, ...apertura(codice, [profilo]) }));
    const apribili = concesse.filter(({ si }) => si).map(({ codice }) => codice);
    return {
      ...(await intestazione(tx, condizioni.accesso)),
      profilo: condizioni.profilo.nome,
      finalita: condizioni.finalita,
      riferimentoPratica: condizioni.regole.riferimentoPratica,
      visure: TIPI_VISURA.filter(({ codice }) => apribili.some((uno) => uno === codice)).map(({ codice, titolo, descrizione }) => ({
        codice,
        titolo,
        descrizione,
      })),
      nonApribili: concesse.filter(({ si }) => !si).map(({ codice, frase }) => ({ titolo: nomeVisura(codice), frase })),
      aggiornatiAl: versione?.aggiornatiAl ?? null,
      contatti: await contattiErogatore(tx),
    };
  },
});
