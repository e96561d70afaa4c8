import { giornoDellaVisura } from '@/lib/banche/domain/regole';
import { lettoreDi } from '@/lib/banche/steps';
import type { VisuraDiBanca } from '@/lib/core/banca';
import type { VisuraLetta } from '@/lib/core/banca-letta';
import type { DataIso } from '@/lib/core/date';
import { nonTrovato, vietato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import type { Condizioni } from './condizioni';
import { visureOfferte } from './domain/offerta';
import { oltreIlProfilo } from './domain/oltre-il-profilo';
import { assertCercata } from './domain/regole-richiesta';
import type { Visura, VisuraSigillata } from './domain/visura';
import { estremiDi, incontrati, type RichiestaIniziata } from './richiesta';
import { sigillata } from './sigillo';
import { sorvegliare, type ConAttesa } from './sorveglianza';

/** What is opened, of which thing, as of which day: the visura is one that the convenzione grants under the fields of who asks. */
export type Domanda = { readonly visura: VisuraDiBanca; readonly id: string; readonly allaData: DataIso | null };

type Chiesta = { readonly visura: string; readonly id: string; readonly allaData?: DataIso | null };

/** What the register keeps of a visura as its keys. */
export function chiaviDellaVisura({ id, allaData }: Chiesta): Record<string, string> {
  return { soggetto: id, ...(allaData ? { allaData } : {}) };
}

/**
 * Opens it for who has begun the request, operator or office, where a search of theirs has shown it (`cercata`, SA-04); registers fields and
 * people before the answer leaves; at the pace of the convenzione.
 */
export async function aprireERegistrare(
  contesto: Contesto<unknown>,
  richiesta: RichiestaIniziata,
  chiesta: Chiesta,
  cercata: () => Promise<boolean>,
): Promise<ConAttesa<VisuraSigillata>> {
  const { condizioni, foglio } = richiesta;
  const domanda = domandaDi(condizioni, chiesta);
  assertCercata(await cercata());
  const letta = await apri(contesto.tx, condizioni, domanda);
  const { attesa, dettagli } = await sorvegliare(contesto, condizioni);
  contesto.registra({ soggetti: letta.soggetti, campi: letta.campi, dettagli: { ...dettagli, ...incontrati(letta), foglio } });
  const esito = await comporreVisura(contesto, richiesta, domanda, letta);
  return { esito: sigillata(esito, condizioni.chi), attesa };
}

export function domandaDi(condizioni: Condizioni, { visura: codice, id, allaData }: Chiesta): Domanda {
  const visura = visuraConcessa(condizioni, codice);
  return { visura, id, allaData: giornoDellaVisura(visura, allaData ?? null) };
}

/** Reads it from its bank; NON_TROVATO when there is no such thing. */
export async function apri(tx: Tx, { banca, campi }: Condizioni, { visura, id, allaData }: Domanda): Promise<VisuraLetta> {
  const letta = await lettoreDi(banca.codice).apri(tx, { visura: visura.codice, id, allaData }, campi);
  if (!letta) throw nonTrovato('La scheda');
  return letta;
}

/** The sheet: what was read, and of whom it says that it was asked. */
export async function comporreVisura(
  contesto: Pick<Contesto<unknown>, 'tx' | 'now'>,
  richiesta: RichiestaIniziata,
  { visura: { codice, titolo }, id, allaData }: Domanda,
  { sezioni, campi, aggiornatiAl }: VisuraLetta,
): Promise<Visura> {
  const oltre = oltreIlProfilo(richiesta.condizioni.eccezioni, { visura: codice, campi });
  return { codice, titolo, id, allaData, sezioni, oltreIlProfilo: oltre, estremi: await estremiDi(contesto, richiesta, aggiornatiAl) };
}

/** The visura of that code, granted by the convenzione and open under the fields of this operator; else VIETATO. */
function visuraConcessa(condizioni: Condizioni, codice: string): VisuraDiBanca {
  const visura = visureOfferte(condizioni).find((una) => una.codice === codice);
  if (!visura) throw vietato('VISURA_NON_CONSENTITA', 'La convenzione del tuo ente non comprende questo tipo di visura.');
  return visura;
}
