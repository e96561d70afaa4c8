/** Groups of a card as a sheet shows them: those with one field alone stand together, or their headings would be longer than the data. */
import type { GruppoDiVoci } from '@/lib/core/banca-letta';
import { enumera, minuscola } from '@/lib/core/parole';

/**
 * Runs of groups with one field become one, which bears their names; one that stands alone joins the group before it, or the one
 * after where it is the first. Nothing is left out, and the order stays.
 */
export function gruppiDelFoglio(gruppi: readonly GruppoDiVoci[]): GruppoDiVoci[] {
  const serie: GruppoDiVoci[][] = [];
  for (const gruppo of gruppi) {
    const ultima = serie.at(-1);
    if (ultima && isBreve(gruppo) && ultima.every(isBreve)) ultima.push(gruppo);
    else serie.push([gruppo]);
  }
  return serie.reduce<GruppoDiVoci[][]>(accolta, []).map(unito);
}

const isBreve = ({ voci }: GruppoDiVoci): boolean => voci.length <= 1;
const isSola = (serie: readonly GruppoDiVoci[] | undefined): boolean => serie?.length === 1 && serie.every(isBreve);

function accolta(prima: readonly GruppoDiVoci[][], serie: GruppoDiVoci[]): GruppoDiVoci[][] {
  const ultima = prima.at(-1);
  if (!ultima || !(isSola(serie) || isSola(ultima))) return [...prima, serie];
  return [...prima.slice(0, -1), [...ultima, ...serie]];
}

/** With more names than these a heading says less than the labels under it. */
const NOMI = 3;

function unito(serie: readonly GruppoDiVoci[]): GruppoDiVoci {
  const etichette = serie.map(({ etichetta }, indice) => (indice === 0 ? etichetta : minuscola(etichetta)));
  return {
    gruppo: serie.map(({ gruppo }) => gruppo).join('+'),
    etichetta: enumera(etichette.length > NOMI ? [...etichette.slice(0, NOMI - 1), 'altri dati'] : etichette),
    voci: serie.flatMap(({ voci }) => voci),
  };
}
