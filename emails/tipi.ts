import type { ReactNode } from 'react';
import type { Messaggi, TipoMessaggio } from '@/lib/core/messaggi';

/** One message: its subject and its body, from the same data; HTML and text are both rendered from the body. */
export type Modello<T extends TipoMessaggio> = {
  readonly oggetto: (dati: Messaggi[T]) => string;
  readonly Corpo: (dati: Messaggi[T]) => ReactNode;
};
