import { lettoreDi } from '@/lib/banche/steps';
import type { VisuraDiBanca } from '@/lib/core/banca';
import type { DataIso } from '@/lib/core/date';
import { nonTrovato, nonValido, vietato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import type { Condizioni } from '../condizioni';
import { visureOfferte } from '../domain/offerta';
import { assertCercata, ricercheValideDal } from '../domain/regole-richiesta';
import { mostrataDaUnaRicerca } from '../repository';
import { estremiDi, incontrati, iniziareRichiesta } from '../richiesta';
import { aprireVisuraSchema } from '../schema';
import { sigillo } from '../sigillo';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import type { Visura, VisuraSigillata } from '../domain/visura';

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
    const visura = visuraConcessa(condizioni, input.visura);
    const allaData = giornoDella(visura, input.allaData ?? null);
    assertCercata(await mostrataDaUnaRicerca(tx, { operatoreId: condizioni.operatoreId, id, ...motivi }, ricercheValideDal(now), now));
    const letta = await lettoreDi(condizioni.banca.codice).apri(tx, { visura: visura.codice, id, allaData }, condizioni.campi);
    if (!letta) throw nonTrovato('La scheda');
    const { attesa, dettagli } = await sorvegliare(contesto, condizioni);
    registra({ soggetti: letta.soggetti, campi: letta.campi, dettagli: { ...dettagli, ...incontrati(letta), foglio: richiesta.foglio } });
    const esito: Visura = {
      codice: visura.codice,
      titolo: visura.titolo,
      id,
      allaData,
      sezioni: letta.sezioni,
      estremi: await estremiDi(contesto, richiesta, letta.aggiornatiAl),
    };
    return { esito: { ...esito, sigillo: sigillo(esito, condizioni.operatoreId) }, attesa };
  },
});

/** Opens a visura, and makes who asks as a robot would wait for it. */
export const aprireVisura = rallentabile(aprire);

/** The visura of that code, granted by the convenzione and open under the fields of this operator; else VIETATO. */
function visuraConcessa(condizioni: Condizioni, codice: string): VisuraDiBanca {
  const visura = visureOfferte(condizioni).find((una) => una.codice === codice);
  if (!visura) throw vietato('VISURA_NON_CONSENTITA', 'La convenzione del tuo ente non comprende questo tipo di visura.');
  return visura;
}

/** The day as of which it is read; NON_VALIDO where it must be said and is not. */
function giornoDella({ allaData }: VisuraDiBanca, chiesto: DataIso | null): DataIso | null {
  if (allaData === 'OBBLIGATORIA' && chiesto === null) throw nonValido({ allaData: 'Scrivi la data alla quale vuoi la visura.' });
  return allaData === 'MAI' ? null : chiesto;
}
