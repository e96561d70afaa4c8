import { PROMESSE, type Promessa } from '@/lib/banche/domain/attesa';
import { compilaRegole, digestClausole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import type { AccessoConvenzione } from '@/lib/core/attore';
import { isErroreVarco, nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { clausoleAlterate, concessoDallAtto, type ConcessoDallAtto } from './domain/atto-in-vigore';
import {
  clausoleInArchivio,
  digestDelleConvenzioni,
  digestDi,
  digestInVigore,
  leggiRigaConvenzione,
  type RigaConvenzione,
} from './repository';

/** The clauses of a convenzione as they are stored, compiled and in force. */

/** A clause set as it was signed, and the rules that it compiles to. */
export type ClausoleCompilate = { readonly clausole: readonly ClausolaScritta[]; readonly regole: Regole };
type ClausoleInArchivio = { readonly clausole: unknown; readonly clausoleDigest: string };

/**
 * Compiled sets by their digest, the only rules that Varco keeps in memory. Nothing ever makes one stale: the digest is of the set itself,
 * checked against it when it was compiled, and whoever asks has just read the digest from the database. A new act has a new digest. The
 * bound is for the memory alone (some KB each): the set compiled first leaves first.
 */
const compilate = new Map<string, ClausoleCompilate>();
const MASSIMO = 500;

/** The row, or NON_TROVATO: somebody else's and a missing one are the same. */
export function getConvenzione(tx: Tx, id: string): Promise<RigaConvenzione> {
  return leggiRigaConvenzione(tx, id);
}

/**
 * What is stored, as it was signed and compiled: once a digest. Refuses, at every call, a set whose digest is not the digest printed in the
 * act; whoever has read no more than the digest asks `regoleDelDigest`.
 */
export function clausoleCompilate({ clausole, clausoleDigest }: ClausoleInArchivio): ClausoleCompilate {
  const scritte = clausole as ClausolaScritta[];
  if (digestClausole(scritte) !== clausoleDigest) throw clausoleAlterate();
  const pronte = compilate.get(clausoleDigest);
  if (pronte) return pronte;
  const nuove = { clausole: scritte, regole: compilaRegole(scritte) };
  if (compilate.size >= MASSIMO) compilate.delete(compilate.keys().next().value ?? '');
  compilate.set(clausoleDigest, nuove);
  return nuove;
}

/**
 * The compiled sets of many convenzioni, by digest: one statement, for those that are not compiled yet. A set that is refused is missing
 * from the answer: one altered act must not hold up the list of the others.
 */
export async function clausoleDelleConvenzioni(
  tx: Tx,
  righe: readonly { readonly id: string; readonly digest: string }[],
): Promise<ReadonlyMap<string, ClausoleCompilate>> {
  const pronte = new Map<string, ClausoleCompilate>();
  const mancanti: string[] = [];
  for (const { id, digest } of righe) {
    const compilata = compilate.get(digest);
    if (compilata) pronte.set(digest, compilata);
    else mancanti.push(id);
  }
  for (const scritta of mancanti.length > 0 ? await clausoleInArchivio(tx, mancanti) : []) {
    try {
      pronte.set(scritta.clausoleDigest, clausoleCompilate(scritta));
    } catch (error) {
      if (!isErroreVarco(error)) throw error;
    }
  }
  return pronte;
}

/** The rules that bind this convenzione now: what every enforcement reads. Compiled once a digest. */
export async function regoleDellaConvenzione(tx: Tx, convenzioneId: string): Promise<Regole> {
  const digest = await digestDi(tx, convenzioneId);
  if (digest === null) throw nonTrovato('La convenzione');
  return regoleDelDigest(tx, convenzioneId, digest);
}

/** The same for many at once, by id: one statement for their digests, beside the sets that are not compiled yet. */
export async function regoleDelleConvenzioni(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Regole>> {
  const regole = new Map<string, Regole>();
  for (const { id, clausoleDigest } of await digestDelleConvenzioni(tx, ids)) regole.set(id, await regoleDelDigest(tx, id, clausoleDigest));
  return regole;
}

/** The same, for who has read the digest already: the database is asked only for a set that is not compiled yet. */
export async function regoleDelDigest(tx: Tx, convenzioneId: string, clausoleDigest: string): Promise<Regole> {
  return (compilate.get(clausoleDigest) ?? clausoleCompilate(await getConvenzione(tx, convenzioneId))).regole;
}

/**
 * The rules that bind who consults under that act, and what it grants. The row is read again only of one signed before its clauses named the
 * purposes.
 */
export async function concessoSotto(
  tx: Tx,
  { convenzioneId, clausoleDigest, profilo }: Pick<AccessoConvenzione, 'convenzioneId' | 'clausoleDigest' | 'profilo'>,
): Promise<ConcessoDallAtto & { readonly regole: Regole }> {
  const regole = await regoleDelDigest(tx, convenzioneId, clausoleDigest);
  const { finalita } = regole.finalita === null ? await getConvenzione(tx, convenzioneId) : regole;
  return { regole, ...concessoDallAtto(regole, { profilo, finalita }) };
}

/** How new the data that the convenzioni in force promise are, by bank: of several promises, the strictest. */
export async function banchePromesse(tx: Tx): Promise<{ readonly banca: string; readonly quando: Promessa }[]> {
  const inVigore = [...(await clausoleDelleConvenzioni(tx, await digestInVigore(tx))).values()].map(({ regole }) => regole);
  return [...new Set(inVigore.map(({ bancaDati }) => bancaDati))].flatMap((banca) => {
    const sue = inVigore.filter(({ bancaDati }) => bancaDati === banca);
    const quando = PROMESSE.find((una) => sue.some(({ aggiornamento }) => aggiornamento === una));
    return quando ? [{ banca, quando }] : [];
  });
}
