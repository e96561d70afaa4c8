import { lettoreDi } from '@/lib/banche/steps';
import type { VerificaDiBanca } from '@/lib/core/banca';
import type { VerificaLetta } from '@/lib/core/banca-letta';
import { vietato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import type { Condizioni } from './condizioni';
import { vociInParole } from './domain/criteri';
import { verificheOfferte } from './domain/offerta';
import { sigillata } from './sigillo';
import { estremiDi, type RichiestaIniziata } from './richiesta';
import type { EsitoVerifica } from './views';

type Voci = Readonly<Record<string, string>>;
type Verificata = { readonly verifica: VerificaDiBanca; readonly voci: Voci; readonly letta: VerificaLetta };

/** A question that the convenzione offers, put to its bank; else VIETATO. */
export async function verifica(tx: Tx, condizioni: Condizioni, codice: string, voci: Voci): Promise<Verificata> {
  const offerta = verificheOfferte(condizioni).find((una) => una.codice === codice);
  if (!offerta) throw vietato('VERIFICA_NON_CONSENTITA', 'La convenzione del tuo ente non comprende questa verifica.');
  return { verifica: offerta, voci, letta: await lettoreDi(condizioni.banca.codice).verifica(tx, codice, voci, condizioni.campi) };
}

/** What the page shows of it, under its seal: the answer, and no value of the bank. */
export async function esitoDellaVerifica(
  contesto: Pick<Contesto<unknown>, 'tx' | 'now'>,
  richiesta: RichiestaIniziata,
  { verifica: { domanda, voci: chieste }, voci, letta }: Verificata,
): Promise<EsitoVerifica> {
  const estremi = await estremiDi(contesto, richiesta, letta.aggiornatiAl);
  return sigillata({ domanda, dichiarato: vociInParole(chieste, voci), risposta: letta.risposta, estremi }, richiesta.condizioni.chi);
}
