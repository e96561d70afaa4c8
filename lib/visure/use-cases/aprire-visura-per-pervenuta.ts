import { query } from '@/lib/platform/use-case';
import { apri, domandaDi, visuraLetta } from '../apertura';
import { assertCercata, ricercheValideDal } from '../domain/regole-richiesta';
import type { VisuraSigillata } from '../domain/visura';
import { iniziarePerPervenuta } from '../pervenute';
import { mostrataPerLaPervenuta } from '../repository-pervenute';
import { incontrati } from '../richiesta';
import { aprirePervenutaSchema } from '../schema-pervenute';
import { sigillata } from '../sigillo';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';

/** The visura with which the office answers a request come by PEC or on paper: no field but those of that convenzione (CA-13, CA-08). */
const aprire = query({
  name: 'aprire-visura-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: aprirePervenutaSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<VisuraSigillata>> => {
    const { tx, input, now, registra } = contesto;
    const { id, pervenutaId } = input;
    const richiesta = await iniziarePerPervenuta(contesto, {
      oggetto: input.visura,
      chiavi: { soggetto: id, ...(input.allaData ? { allaData: input.allaData } : {}) },
    });
    const { condizioni } = richiesta;
    const domanda = domandaDi(condizioni, input);
    assertCercata(await mostrataPerLaPervenuta(tx, pervenutaId, id, ricercheValideDal(now), now));
    const letta = await apri(tx, condizioni, domanda);
    const { attesa, dettagli: passo } = await sorvegliare(contesto, condizioni);
    const dettagli = { ...richiesta.dettagli, ...passo, ...incontrati(letta), foglio: richiesta.foglio };
    registra({ soggetti: letta.soggetti, campi: letta.campi, dettagli });
    const visura = await visuraLetta(contesto, richiesta, domanda, letta);
    return { esito: sigillata(visura, condizioni.operatoreId), attesa };
  },
});

/** Opens it, at the pace of the convenzione. */
export const aprireVisuraPerPervenuta = rallentabile(aprire);
