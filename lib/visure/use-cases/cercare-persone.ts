import { lettoreDi } from '@/lib/banche/steps';
import type { Criteri, RicercaLetta } from '@/lib/core/banca';
import { isErroreVarco, nonValido, type ErroreVarco } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { query } from '@/lib/platform/use-case';
import type { Condizioni } from '../condizioni';
import { cercatoInParole, chiaviDi, modiDiCercare, nomiCercati } from '../domain/criteri';
import { daMostrare, visureOfferte } from '../domain/offerta';
import { estremiDi, incontrati, iniziareRichiesta } from '../richiesta';
import { cercareSchema } from '../schema';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import type { EsitoRicerca } from '../views';

/**
 * Searches the data bank of the convenzione (RT-02, FU-05) for a stated purpose (SA-04), by a form of the bank or by one line, which is
 * tried in the ways in which it can be read until one answers: one request, one row. Keys, purpose, case and people shown are in the
 * register before the answer leaves, refused searches included.
 */
const cercare = query({
  name: 'cercare-persone',
  permission: 'consultazione:cercare',
  input: cercareSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<EsitoRicerca>> => {
    const { tx, input, now, registra } = contesto;
    const { finalita: _, riferimento: __, ...cercato } = input;
    const richiesta = await iniziareRichiesta(contesto, { chiavi: chiaviDi(cercato), nomi: (banca) => nomiCercati(banca, cercato) });
    const { numero, condizioni } = richiesta;
    const modi = modiDiCercare(condizioni.banca, cercato);
    const { criteri, letta, campi, protetti } = await primaRisposta(tx, condizioni, modi).catch((error: unknown) => {
      throw 'testo' in cercato ? perLaRiga(error) : error;
    });
    const { altri, soggetti, aggiornatiAl } = letta;
    const risultati = daMostrare(letta, visureOfferte(condizioni));
    const mostrati = risultati.map(({ id }) => id).filter((id) => !soggetti.includes(id));
    const chiavi = chiaviDi(cercato, criteri);
    const { attesa, dettagli } = await sorvegliare(contesto, condizioni, chiavi);
    registra({
      chiavi,
      soggetti,
      campi,
      dettagli: {
        risultati: risultati.length,
        altri,
        ...(mostrati.length > 0 ? { mostrati } : {}),
        ...incontrati({ protetti }),
        ...dettagli,
        ...(risultati.length === 0 ? { foglio: richiesta.foglio } : {}),
      },
    });
    const esito = {
      ricerca: criteri.ricerca,
      risultati,
      altri,
      simili: letta.simili === true,
      rivolgersi: letta.rivolgersi === true,
      numeroRichiesta: numero,
      istante: now,
      aggiornatiAl,
      nonRisulta:
        risultati.length > 0 || letta.rivolgersi === true
          ? null
          : { estremi: await estremiDi(contesto, richiesta, aggiornatiAl), cercato: cercatoInParole(condizioni.banca, criteri) },
    };
    return { esito, attesa };
  },
});

/** Searches, and makes who asks as a robot would wait for the answer. */
export const cercarePersone = rallentabile(cercare);

type Risposta = {
  readonly criteri: Criteri;
  readonly letta: RicercaLetta;
  readonly campi: readonly string[];
  readonly protetti: readonly string[];
};

/**
 * The first way that finds something, or says whom to ask; then who sounds like what was typed; else the likeliest, with the fields of
 * all: that nobody has them was disclosed too.
 */
async function primaRisposta(tx: Tx, { banca, campi, regole }: Condizioni, modi: readonly Criteri[]): Promise<Risposta> {
  const lettore = lettoreDi(banca.codice);
  const [letti, protetti] = [new Set<string>(), new Set<string>()];
  const conTutti = (risposta: Pick<Risposta, 'criteri' | 'letta'>): Risposta => ({
    ...risposta,
    campi: [...letti],
    protetti: [...protetti],
  });
  let vuota: Pick<Risposta, 'criteri' | 'letta'> | null = null;
  let simile: Pick<Risposta, 'criteri' | 'letta'> | null = null;
  let rifiuto: ErroreVarco | null = null;
  for (const criteri of modi) {
    try {
      const letta = await lettore.cerca(tx, criteri, campi, regole.massimoRisultati);
      for (const campo of letta.campi) letti.add(campo);
      for (const id of letta.protetti) protetti.add(id);
      vuota ??= { criteri, letta };
      if (letta.simili === true) simile ??= { criteri, letta };
      else if (letta.risultati.length > 0 || letta.rivolgersi === true) return conTutti({ criteri, letta });
    } catch (error) {
      if (!isErroreVarco(error)) throw error;
      rifiuto ??= error;
    }
  }
  const resta = simile ?? vuota;
  if (resta) return conTutti(resta);
  throw rifiuto ?? new Error('nessun modo di cercare');
}

/** What is wrong with one line is said beside its only box. */
function perLaRiga(error: unknown): unknown {
  if (!isErroreVarco(error) || error.famiglia !== 'NON_VALIDO') return error;
  return nonValido({ testo: Object.values(error.campi).join(' ') });
}
