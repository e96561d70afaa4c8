import { CATALOGO, type ChiaveClausola } from '@/lib/clausole/catalogo';
import { leggereClausole } from '@/lib/clausole/leggere';
import { valoriDellaClausola } from '@/lib/clausole/articolo/comma';
import type { ContestoArticolo } from '@/lib/clausole/tipi';
import { articoliDellAtto, contestoDellAtto } from '@/lib/convenzioni/domain/articoli';
import type { SegnapostoAtto } from './definizione';
import type { FonteConvenzione } from './fonti';

/** Words that come from the clauses of the convenzione at hand, as they were signed. */

const fonti = ({ convenzione, erogatore, fruitore, generatoIl }: FonteConvenzione) => ({
  ...convenzione,
  erogatore,
  fruitore,
  generataIl: generatoIl,
});

/** `art. 12 della convenzione`; where that clause has no article there, the article is told by what it is about. */
export function segnapostoArticolo<M extends FonteConvenzione>(chiave: ChiaveClausola): SegnapostoAtto<M> {
  const { nome } = CATALOGO[chiave];
  return {
    descrizione: `Articolo della convenzione: ${nome}`,
    valore: (materia) => {
      const trovato = articoliDellAtto(fonti(materia)).find((uno) => uno.chiave === chiave);
      return trovato ? `art. ${trovato.numero} della convenzione` : `articolo della convenzione su «${nome}»`;
    },
  };
}

/** What a placeholder of a clause says in that convenzione; null where it does not apply. */
export function dellaClausola<M extends FonteConvenzione, Chiave extends ChiaveClausola>(
  chiave: Chiave,
  nome: keyof (typeof CATALOGO)[Chiave]['segnaposti'] & string,
  descrizione: string,
): SegnapostoAtto<M> {
  return { descrizione, valore: (materia) => valori(chiave, materia)?.[nome] ?? null };
}

function valori(chiave: ChiaveClausola, materia: FonteConvenzione) {
  const letta = leggereClausole(materia.convenzione.clausole).find((una) => una.chiave === chiave);
  const contesto: ContestoArticolo = contestoDellAtto(fonti(materia));
  return letta ? valoriDellaClausola(letta.clausola, letta.parametri, contesto) : null;
}

/** The parameters of a clause, as they were signed; undefined in a set that lacks it. */
export function parametriDi(chiave: ChiaveClausola, { convenzione }: FonteConvenzione): unknown {
  return leggereClausole(convenzione.clausole).find((una) => una.chiave === chiave)?.parametri;
}
