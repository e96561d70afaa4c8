import { nelTempo } from '@/lib/core/banca-letta';
import { haStoria, type CampoId } from '../domain/campi';
import type { Quando } from '../frammenti';

/** How columns and register call a field as it was on a day of the past, or ever; who somebody is has no history here. */
export function nomeAlla(quando: Quando): (id: CampoId) => string {
  return (id) => (quando === null || !haStoria(id) ? id : nelTempo(id));
}
