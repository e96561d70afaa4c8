import { capannori } from './capannori';
import { chianciano } from './chianciano';
import type { ModelloPredefinito } from './tipi';

/** The presets. Whoever needs one takes it from here by its place in this list or by its code as data: no other code names a comune. */
export const MODELLI: readonly ModelloPredefinito[] = [capannori, chianciano];
