import { digestClausole } from '@/lib/clausole/compila';
import { leggereClausole } from '@/lib/clausole/leggere';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { personaDelComune, type Attore } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { conTestiFissati } from '@/lib/modelli/domain/articoli';
import type { Tx } from '@/lib/platform/db';
import { finalitaConcesse, type ConcessoDallAtto } from '../domain/atto-in-vigore';
import { bozzaSuperata } from '../domain/modifica';
import { isInVigore, STATI_DA_FIRMARE } from '../domain/stati';
import { leggiRigaConvenzione, tenerePerCambiarla, type RigaConvenzione } from '../repository';
import { cancellaBozzaClausole, leggiBozzaClausole, scriviBozzaClausole, type BozzaClausole } from '../repository-versioni';
import { clausoleCompilate } from '../clausole-in-vigore';

/** A convenzione in force with its clauses and the draft of the next ones; who is not of the comune has none of it. */
export type InLavorazione = {
  readonly riga: RigaConvenzione;
  readonly vigenti: readonly ClausolaScritta[];
  readonly bozza: BozzaClausole | null;
  /** Those that are being written, or those in force where nobody has begun. */
  readonly clausole: readonly ClausolaScritta[];
};

const NON_ANCORA =
  'Le clausole si modificano con un atto aggiuntivo solo quando la convenzione è in vigore, e questa non è ancora firmata da tutti. Se le clausole non vanno bene, annullala e generane un’altra dalla domanda.';
const NON_PIU =
  'Le clausole si modificano con un atto aggiuntivo solo mentre la convenzione è in vigore, e questa non lo è più: resta come fu firmata. Per consultare ancora serve una nuova convenzione.';
const daFirmare = ({ stato }: RigaConvenzione): boolean => STATI_DA_FIRMARE.includes(stato);

/** NON_TROVATO where the reader sees none; REGOLA where it is not in force: what is to be signed is generated again, what is over stays. */
export async function leggiInLavorazione(tx: Tx, attore: Attore, id: string): Promise<InLavorazione> {
  personaDelComune(attore);
  const riga = await leggiRigaConvenzione(tx, id);
  if (!isInVigore(riga.stato)) throw regola('CONVENZIONE_NON_IN_VIGORE', daFirmare(riga) ? NON_ANCORA : NON_PIU);
  const vigenti = clausoleCompilate(riga).clausole;
  const bozza = await leggiBozzaClausole(tx, id);
  return { riga, vigenti, bozza, clausole: bozza?.clausole ?? vigenti };
}

/** The same, held to the end of the transaction: two people who write go one at a time. */
export async function tieniInLavorazione(tx: Tx, attore: Attore, id: string): Promise<InLavorazione> {
  await tenerePerCambiarla(tx, id);
  const letta = await leggiInLavorazione(tx, attore, id);
  const { riga, bozza } = letta;
  if (bozza && bozza.versionePrima !== riga.clausoleVersione) throw bozzaSuperata(bozza.versionePrima, riga.clausoleVersione);
  return letta;
}

/** Keeps the draft, every wording written out as in what is signed; none where it says again what is in force. */
export async function conservaBozzaClausole(
  tx: Tx,
  { riga, vigenti }: InLavorazione,
  nuove: readonly ClausolaScritta[],
  { utenteId, now }: { readonly utenteId: string; readonly now: Date },
): Promise<void> {
  const { erogatoreId, id: convenzioneId, clausoleVersione: versionePrima } = riga;
  const clausole = conTestiFissati(nuove);
  if (digestClausole(clausole) === digestClausole(vigenti)) await cancellaBozzaClausole(tx, convenzioneId);
  else await scriviBozzaClausole(tx, { erogatoreId, convenzioneId }, { versionePrima, clausole, salvataDa: utenteId, salvataIl: now });
}

/** What the set being written grants, which need not hold together yet: the same that `concessoDallAtto` says of the signed one, and to how many. */
export function concessoInLavorazione({ riga, clausole }: InLavorazione): Omit<ConcessoDallAtto, 'profilo'> & {
  readonly profilo: string;
  readonly numeroAccessi: number;
} {
  const lette = leggereClausole(clausole);
  const di = <P>(chiave: string): P => (lette.find((letta) => letta.chiave === chiave)?.parametri ?? {}) as P;
  const { concesse = null } = di<{ concesse?: ConcessoDallAtto['finalita'] | null }>('finalita');
  const { tetto } = di<{ tetto?: number | null }>('accessi');
  const { visure = [], profili = [] } = di<{ visure?: readonly string[]; profili?: readonly string[] }>('dati');
  return { finalita: finalitaConcesse(concesse, riga), numeroAccessi: tetto ?? 1, profilo: profili[0] ?? '', visure };
}
