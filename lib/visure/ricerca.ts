import { lettoreDi } from '@/lib/banche/steps';
import type { Criteri } from '@/lib/core/banca';
import type { RicercaLetta } from '@/lib/core/banca-letta';
import { isErroreVarco, nonValido, type ErroreVarco } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import type { Condizioni } from './condizioni';
import { cercatoInParole, chiaviDi, modiDiCercare } from './domain/criteri';
import { daMostrare, visureOfferte } from './domain/offerta';
import { estremiDi, incontrati, type RichiestaIniziata } from './richiesta';
import { sigillata } from './sigillo';
import { sorvegliare, type ConAttesa } from './sorveglianza';
import type { EsitoRicerca } from './views';

type Cercato = Parameters<typeof modiDiCercare>[1];

/**
 * Searches for who has begun the request, operator or office, and registers keys, fields and people shown before the answer leaves; at the
 * pace of the convenzione.
 */
export async function cercareERegistrare(
  contesto: Contesto<unknown>,
  richiesta: RichiestaIniziata,
  cercato: Cercato,
): Promise<ConAttesa<EsitoRicerca>> {
  const { criteri, letta, campi, protetti } = await cerca(contesto.tx, richiesta.condizioni, cercato);
  const { risultati, altri, soggetti } = letta;
  const mostrati = risultati.map(({ id }) => id).filter((id) => !soggetti.includes(id));
  const chiavi = chiaviDi(cercato, criteri);
  const { attesa, dettagli } = await sorvegliare(contesto, richiesta.condizioni, chiavi);
  contesto.registra({
    ...{ chiavi, soggetti, campi },
    dettagli: {
      ...{ risultati: risultati.length, altri },
      ...(mostrati.length > 0 ? { mostrati } : {}),
      ...incontrati({ protetti }),
      ...dettagli,
      ...(risultati.length === 0 ? { foglio: richiesta.foglio } : {}),
    },
  });
  return { esito: await esitoDellaRicerca(contesto, richiesta, { criteri, letta }), attesa };
}

/** A search, by a form of the bank or by one line: what a consultation and a trial answer alike. */
export async function cerca(tx: Tx, condizioni: Condizioni, cercato: Cercato): Promise<Risposta> {
  const risposta = await primaRisposta(tx, condizioni, modiDiCercare(condizioni.banca, cercato)).catch((error: unknown) => {
    throw 'testo' in cercato ? perLaRiga(error) : error;
  });
  const { letta } = risposta;
  return { ...risposta, letta: { ...letta, risultati: daMostrare(letta, visureOfferte(condizioni)) } };
}

/** What the page shows of it. */
export async function esitoDellaRicerca(
  contesto: Pick<Contesto<unknown>, 'tx' | 'now'>,
  richiesta: RichiestaIniziata,
  { criteri, letta }: Pick<Risposta, 'criteri' | 'letta'>,
): Promise<EsitoRicerca> {
  const { risultati, altri, aggiornatiAl } = letta;
  const { banca, chi } = richiesta.condizioni;
  const cercato = cercatoInParole(banca, criteri);
  const nonRisulta = async () => sigillata({ cercato, estremi: await estremiDi(contesto, richiesta, aggiornatiAl) }, chi);
  return {
    ricerca: criteri.ricerca,
    cercato,
    risultati,
    altri,
    simili: letta.simili === true,
    rivolgersi: letta.rivolgersi === true,
    numeroRichiesta: richiesta.numero,
    istante: contesto.now,
    aggiornatiAl,
    nonRisulta: risultati.length > 0 || letta.rivolgersi === true ? null : await nonRisulta(),
  };
}

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
  let primoRifiutato = false;
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
      primoRifiutato ||= criteri === modi[0];
      rifiuto ??= error;
    }
  }
  const resta = simile ?? vuota;
  // What the likeliest way was refused for was not looked for: that nobody is there by another is no «non risulta» of it.
  if (resta && !(resta === vuota && primoRifiutato)) return conTutti(resta);
  throw rifiuto ?? new Error('nessun modo di cercare');
}

/** What is wrong with one line is said beside its only box. */
function perLaRiga(error: unknown): unknown {
  if (!isErroreVarco(error) || error.famiglia !== 'NON_VALIDO') return error;
  return nonValido({ testo: Object.values(error.campi).join(' ') });
}
