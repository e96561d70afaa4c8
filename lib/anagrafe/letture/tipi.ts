import type { DomandaDiVisura, VisuraLetta } from '@/lib/core/banca-letta';
import type { Tx } from '@/lib/platform/db';
import type { CampoId } from '../domain/campi';
import type { TipoVisura } from '../domain/visure';

/** How a form of visura is read; `concessi` is what may be disclosed. Null when there is nothing of that id. */
export type Lettura = (tx: Tx, tipo: TipoVisura, domanda: DomandaDiVisura, concessi: readonly CampoId[]) => Promise<VisuraLetta | null>;
