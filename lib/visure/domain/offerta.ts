/** What a convenzione opens of its data bank to who has those fields: granted by the clauses, and possible under the profile (CA-07). */
import type { Regole } from '@/lib/clausole/regole/regole';
import {
  visuraSiApre,
  vociConcesse,
  type BancaDati,
  type Chiesta,
  type RicercaDiBanca,
  type VerificaDiBanca,
  type VisuraDiBanca,
} from '@/lib/core/banca';
import type { RicercaLetta, Trovato } from '@/lib/core/banca-letta';

type Condizioni = {
  readonly banca: BancaDati;
  readonly visure: readonly string[];
  readonly regole: Pick<Regole, 'verifiche'>;
  readonly campi: readonly string[];
};

export function visureOfferte({ banca, visure, campi }: Omit<Condizioni, 'regole'>): readonly VisuraDiBanca[] {
  return banca.visure.filter((visura) => visure.includes(visura.codice) && visuraSiApre(visura, campi));
}

/** Ways to search that those fields allow, each with the entries that they allow. */
export function ricercheOfferte({ banca, campi }: Pick<Condizioni, 'banca' | 'campi'>): readonly RicercaDiBanca[] {
  return banca.ricerche.flatMap((ricerca) => conLeVoci(ricerca, campi));
}

/** What would be refused is not offered. */
function conLeVoci<C extends Chiesta>(chiesta: C, campi: readonly string[]): C[] {
  const voci = vociConcesse(chiesta, campi);
  return voci === null ? [] : [{ ...chiesta, voci }];
}

/** What was found, without the things that are nobody and that none of these visure opens: an address that leads nowhere tells nothing. */
export function daMostrare(
  { risultati, soggetti }: Pick<RicercaLetta, 'risultati' | 'soggetti'>,
  visure: readonly VisuraDiBanca[],
): readonly Trovato[] {
  return risultati.filter(({ id, di }) => soggetti.includes(id) || visure.some((visura) => visura.di === di));
}

/** Questions answered yes or no: fewer data than any visura, and so offered before them. */
export function verificheOfferte({ banca, regole, campi }: Omit<Condizioni, 'visure'>): readonly VerificaDiBanca[] {
  return banca.verifiche.filter(({ codice }) => regole.verifiche.includes(codice)).flatMap((verifica) => conLeVoci(verifica, campi));
}
