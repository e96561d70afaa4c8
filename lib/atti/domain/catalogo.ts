import type { TipoDocumento } from '@/lib/core/documenti';
import type { Atto } from './definizione';
import { diffida, type Diffida } from './atti/diffida';

/** The matter of each kind of act. A new kind is a line here, a line in `ATTI` and its file. */
export type Materie = {
  DIFFIDA: Diffida;
};
export type TipoAtto = keyof Materie & TipoDocumento;

export const ATTI: { readonly [T in TipoAtto]: Atto<Materie[T]> } = {
  DIFFIDA: diffida,
};

export const TIPI_ATTO = Object.keys(ATTI) as readonly TipoAtto[];
