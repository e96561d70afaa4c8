import type { Attore } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';

/** An auditor is held to the convenzioni of its mandate: of another one there is nothing. */
export function entroIlMandato(attore: Attore, convenzioneId: string | null, cosa: string): void {
  const ambito = attore.tipo === 'PERSONA' ? attore.ambitoConvenzioni : [];
  if (ambito.length > 0 && !(convenzioneId && ambito.includes(convenzioneId))) throw nonTrovato(cosa);
}
