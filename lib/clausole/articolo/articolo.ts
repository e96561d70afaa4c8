import { regola } from '@/lib/core/errors';
import { segnapostiDi } from '@/lib/core/testo/segnaposti';
import type { ClausolaLetta } from '../leggere';
import { comporreComma, segnapostiDellaClausola, valoriDellaClausola } from './comma';
import type { Articolo, ContestoArticolo } from '../tipi';

/**
 * The article of a clause in one act, in the comune's wording or else in the catalogue's; null when it has nothing to say there. Refuses
 * (REGOLA) a wording that names what the clause does not know: a comma must not vanish from an act because of a slip.
 */
export function articoloDi({ clausola, parametri, testo }: ClausolaLetta, contesto: ContestoArticolo): Articolo | null {
  const valori = valoriDellaClausola(clausola, parametri, contesto);
  if (valori === null) return null;
  const noti = segnapostiDellaClausola(clausola);
  const ignoto = testo.commi.flatMap(segnapostiDi).find(({ nome }) => !Object.hasOwn(noti, nome));
  if (ignoto)
    throw regola(
      'SEGNAPOSTO_SCONOSCIUTO',
      `Il testo della clausola «${clausola.nome}» usa il segnaposto {{${ignoto.nome}}}, che non esiste.`,
    );
  const commi = testo.commi.map((comma) => comporreComma(comma, valori)).filter((comma) => comma !== null);
  return commi.length === 0 ? null : { titolo: testo.titolo, commi };
}
