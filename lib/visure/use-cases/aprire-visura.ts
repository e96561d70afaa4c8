import { query } from '@/lib/platform/use-case';
import { apri, domandaDi, visuraLetta } from '../apertura';
import { assertCercata, ricercheValideDal } from '../domain/regole-richiesta';
import { mostrataDaUnaRicerca } from '../repository';
import { incontrati, iniziareRichiesta } from '../richiesta';
import { aprireVisuraSchema } from '../schema';
import { sigillata } from '../sigillo';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import type { VisuraSigillata } from '../domain/visura';

/**
 * Opens one visura of one thing that a search has shown (CA-07, CA-21, SA-04). Only the columns that the profile allows are read from the
 * database; exactly those are in the register, with the people shown, before the answer leaves.
 */
const aprire = query({
  name: 'aprire-visura',
  permission: 'consultazione:visura',
  input: aprireVisuraSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<VisuraSigillata>> => {
    const { tx, input, now, registra } = contesto;
    const { id } = input;
    const richiesta = await iniziareRichiesta(contesto, {
      oggetto: input.visura,
      chiavi: { soggetto: id, ...(input.allaData ? { allaData: input.allaData } : {}) },
    });
    const { condizioni, motivi } = richiesta;
    const domanda = domandaDi(condizioni, input);
    assertCercata(await mostrataDaUnaRicerca(tx, { operatoreId: condizioni.operatoreId, id, ...motivi }, ricercheValideDal(now), now));
    const letta = await apri(tx, condizioni, domanda);
    const { attesa, dettagli } = await sorvegliare(contesto, condizioni);
    registra({ soggetti: letta.soggetti, campi: letta.campi, dettagli: { ...dettagli, ...incontrati(letta), foglio: richiesta.foglio } });
    const esito = await visuraLetta(contesto, richiesta, domanda, letta);
    return { esito: sigillata(esito, condizioni.operatoreId), attesa };
  },
});

/** Opens a visura, and makes who asks as a robot would wait for it. */
export const aprireVisura = rallentabile(aprire);
