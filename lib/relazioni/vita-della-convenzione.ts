import { daColonna, type DataIso } from '@/lib/core/date';
import { ultimoGiorno } from '@/lib/convenzioni/domain/termini';

/** From when to when a convenzione is in force, as its reports tell it. */
export type Vita = { readonly stipulataIl: DataIso | null; readonly ultimoGiornoIl: DataIso | null };

/** The columns that say so. */
export const VITA = { stipulataIl: true, scadenzaIl: true, recessoEfficaceIl: true, cessataIl: true } as const;

type Colonne = { readonly [C in keyof typeof VITA]: Date | null };

export function vitaDi({ stipulataIl, scadenzaIl, recessoEfficaceIl, cessataIl }: Colonne): Vita {
  return {
    stipulataIl: daColonna(stipulataIl),
    ultimoGiornoIl: ultimoGiorno({ scadenzaIl: daColonna(scadenzaIl), recessoEfficaceIl: daColonna(recessoEfficaceIl), cessataIl }),
  };
}
