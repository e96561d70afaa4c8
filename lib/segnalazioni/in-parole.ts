import { titoloVisura } from '@/lib/banche/domain/elenco';
import type { SegnalazioneScritta } from './repository';
import type { Segnalazione } from './views';

/** A report as it is told, to who made it and to who answers. */
export function raccontata({ enteId: _, enteTipo: _tipo, ...letta }: SegnalazioneScritta): Segnalazione {
  return { ...letta, visura: titoloVisura(letta.visura) };
}
