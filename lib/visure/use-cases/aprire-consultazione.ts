import { z } from 'zod';
import { TIPI_VISURA, visuraConsentita } from '@/lib/anagrafe/domain/visure';
import { versioneCorrente } from '@/lib/anagrafe/steps';
import { query } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { intestazione } from '../repository';
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
    const erogatore = await tx.erogatore.findFirstOrThrow({ select: { emailUfficio: true, contattiGuasti: true } });
    const visure = TIPI_VISURA.filter((tipo) => condizioni.regole.visure.includes(tipo.id) && visuraConsentita(tipo, condizioni.campi));
    return {
      ...(await intestazione(tx, condizioni.accesso)),
      profilo: condizioni.profilo.nome,
      finalita: condizioni.finalita,
      riferimentoPratica: condizioni.regole.riferimentoPratica,
      visure: visure.map(({ id, titolo, descrizione }) => ({ codice: id, titolo, descrizione })),
      aggiornatiAl: versione?.aggiornatiAl ?? null,
      contatti: { ufficio: erogatore.emailUfficio, guasti: erogatore.contattiGuasti },
    };
  },
});
