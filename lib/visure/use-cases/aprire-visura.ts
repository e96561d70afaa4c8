import type { CampoId } from '@/lib/anagrafe/domain/campi';
import { tipoVisura, visuraConsentita, type TipoVisura } from '@/lib/anagrafe/domain/visure';
import { leggiFamiglia, leggiScheda } from '@/lib/anagrafe/steps';
import { perGruppi, vociDi } from '@/lib/anagrafe/domain/gruppi';
import { nonTrovato, vietato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { query } from '@/lib/platform/use-case';
import type { Condizioni } from '../condizioni';
import { assertCercata, ricercheValideDal } from '../domain/regole-richiesta';
import { intestazione, mostrataDaUnaRicerca } from '../repository';
import { iniziareRichiesta } from '../richiesta';
import { aprireVisuraSchema } from '../schema';
import type { Visura } from '../views';

/**
 * Opens one visura of one person that a search has shown (CA-07, CA-21, SA-04). Only the columns that the profile allows are read from the
 * database; exactly those are in the register, with the people shown, before the answer leaves.
 */
export const aprireVisura = query({
  name: 'aprire-visura',
  permission: 'consultazione:visura',
  input: aprireVisuraSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<Visura> => {
    const { tx, input, now, registra } = contesto;
    const { numero, condizioni, motivi } = await iniziareRichiesta(contesto, {
      oggetto: input.tipo,
      chiavi: { soggetto: input.soggettoId },
    });
    const tipo = tipoVisura(input.tipo);
    if (!tipo || !condizioni.regole.visure.includes(tipo.codice) || !visuraConsentita(tipo, condizioni.campi)) {
      throw vietato('VISURA_NON_CONSENTITA', 'La convenzione del tuo ente non comprende questo tipo di visura.');
    }
    const { operatoreId } = condizioni;
    assertCercata(await mostrataDaUnaRicerca(tx, { operatoreId, soggettoId: input.soggettoId, ...motivi }, ricercheValideDal(now), now));
    const letta = await leggi(tx, tipo, input.soggettoId, condizioni);
    registra({ soggetti: letta.soggetti, campi: letta.campi });
    return {
      titolo: tipo.titolo,
      numeroRichiesta: numero,
      istante: now,
      operatore: condizioni.nominativo,
      ...(await intestazione(tx, condizioni.accesso)),
      ...motivi,
      aggiornatiAl: letta.aggiornatiAl,
      gruppi: letta.gruppi,
      componenti: letta.componenti,
    };
  },
});

type Letta = Pick<Visura, 'gruppi' | 'componenti' | 'aggiornatiAl'> & { soggetti: string[]; campi: readonly CampoId[] };

async function leggi(tx: Tx, tipo: TipoVisura, soggettoId: string, { campi }: Condizioni): Promise<Letta> {
  if (tipo.forma === 'SCHEDA') {
    const scheda = await leggiScheda(tx, soggettoId, tipo, campi);
    if (!scheda) throw nonTrovato('La persona');
    return {
      gruppi: perGruppi(scheda.valori, true),
      componenti: [],
      soggetti: [scheda.id],
      campi: scheda.campi,
      aggiornatiAl: scheda.aggiornatiAl,
    };
  }
  const famiglia = await leggiFamiglia(tx, soggettoId, tipo, campi);
  if (!famiglia) throw nonTrovato('La persona');
  return {
    gruppi: perGruppi(famiglia.famiglia),
    componenti: famiglia.componenti.map(({ id, valori }) => ({ id, voci: vociDi(valori, famiglia.campi) })),
    soggetti: [soggettoId, ...famiglia.componenti.map(({ id }) => id).filter((id) => id !== soggettoId)],
    campi: famiglia.campi,
    aggiornatiAl: famiglia.aggiornatiAl,
  };
}
