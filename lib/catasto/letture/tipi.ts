import type { DomandaDiVisura, VisuraLetta } from '@/lib/core/banca-letta';
import type { Tx } from '@/lib/platform/db';
import type { CampoId } from '../domain/campi';

/** How a form of visura is read; `campi` are those of it that may be disclosed. Null when there is nothing of that id. */
export type Lettura = (tx: Tx, domanda: DomandaDiVisura, campi: readonly CampoId[]) => Promise<VisuraLetta | null>;
