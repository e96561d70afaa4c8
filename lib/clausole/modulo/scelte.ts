import { BANCHE } from '@/lib/banche/domain/elenco';
import type { BancaDati } from '@/lib/core/banca';
import { isDaCompilare, leggereClausola } from '../leggere';
import type { ClausolaScritta, ScelteDellaBanca, SceltaModulo } from '../tipi';

/** What of those banks a clause may name; and of the comune's own profiles, of which the banks know nothing. */
function scelteDi(banche: readonly BancaDati[], propri: readonly SceltaModulo[]): ScelteDellaBanca {
  return {
    visure: banche.flatMap(({ visure }) => visure.map(({ codice, titolo }) => ({ valore: codice, etichetta: titolo }))),
    profili: [
      ...banche.flatMap(({ profili }) => profili.map(({ codice, nome }) => ({ valore: codice, etichetta: `${codice} – ${nome}` }))),
      ...propri,
    ],
    verifiche: banche.flatMap(({ verifiche }) => verifiche.map(({ codice, domanda }) => ({ valore: codice, etichetta: domanda }))),
  };
}

/** Of every bank: for who reads codes whatever the set. */
export const SCELTE_DI_TUTTE = scelteDi(BANCHE, []);

/** Of the bank that the set is about; of every bank while it is still to be chosen. */
export function scelteDellInsieme(clausole: readonly ClausolaScritta[], propri: readonly SceltaModulo[]): ScelteDellaBanca {
  const codice = (parametriDi(clausole, 'oggetto') as { readonly banca?: string } | null)?.banca;
  const sue = BANCHE.filter((una) => una.codice === codice);
  return scelteDi(sue.length > 0 ? sue : BANCHE, propri);
}

/** Whether the set is an act's: what is granted stands in it. */
export function isDiUnAtto(clausole: readonly ClausolaScritta[]): boolean {
  return Boolean((parametriDi(clausole, 'dati') as { readonly concesso?: unknown } | null)?.concesso);
}

function parametriDi(clausole: readonly ClausolaScritta[], chiave: string): unknown {
  const scritta = clausole.find((una) => una.chiave === chiave);
  if (!scritta || isDaCompilare(scritta)) return null;
  return leggereClausola(scritta).parametri;
}
