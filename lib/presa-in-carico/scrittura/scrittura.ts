import type { Contesto } from '@/lib/platform/use-case';
import type { VoceResoconto } from '../domain/resoconto';

/** Whose load it is, and who answers for it. */
type Presa = { readonly erogatoreId: string; readonly presaId: string; readonly da: string; readonly nominativo: string };
export type Scrittura = {
  readonly contesto: Pick<Contesto<unknown>, 'tx' | 'now' | 'nuovoId' | 'registraAnche'>;
  readonly presa: Presa;
  readonly voci: VoceResoconto[];
  /** Told after so many things more are there. */
  readonly fatte: (quante: number) => Promise<void>;
};
