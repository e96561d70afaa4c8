import type { ParametriDaCompletare } from '../catalogo';
import { capannori } from './capannori';
import { chianciano } from './chianciano';
import { fucecchio, fucecchioPolizia } from './fucecchio';
import { sassuolo } from './sassuolo';
import { sigmater } from './sigmater';
import type { ModelloPredefinito } from './tipi';

/**
 * The presets that can be approved as they are. Whoever needs one takes it from here by its place in this list or by its code as data: no
 * other code names a comune.
 */
export const MODELLI: readonly ModelloPredefinito[] = [capannori, chianciano];

/** Those that come from a technical annex: what it is silent on, the comune fills in before it approves them. */
export const MODELLI_DA_COMPLETARE: readonly ModelloPredefinito<ParametriDaCompletare>[] = [
  sigmater,
  sassuolo,
  fucecchio,
  fucecchioPolizia,
];

/** Every preset, the ready ones first. */
export const PREDEFINITI: readonly ModelloPredefinito<ParametriDaCompletare>[] = [...MODELLI, ...MODELLI_DA_COMPLETARE];
