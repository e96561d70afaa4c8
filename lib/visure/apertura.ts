import { giornoDellaVisura } from '@/lib/banche/domain/regole';
import { lettoreDi } from '@/lib/banche/steps';
import type { VisuraDiBanca, VisuraLetta } from '@/lib/core/banca';
import type { DataIso } from '@/lib/core/date';
import { nonTrovato, vietato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import type { Condizioni } from './condizioni';
import { visureOfferte } from './domain/offerta';
import { oltreIlProfilo } from './domain/oltre-il-profilo';
import type { Visura } from './domain/visura';
import { estremiDi, type RichiestaIniziata } from './richiesta';

/** What is opened, of which thing, as of which day: the visura is one that the convenzione grants under the fields of who asks. */
export type Domanda = { readonly visura: VisuraDiBanca; readonly id: string; readonly allaData: DataIso | null };

type Chiesta = { readonly visura: string; readonly id: string; readonly allaData?: DataIso | null };

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
export async function visuraLetta(
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
