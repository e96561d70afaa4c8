import { campoDi, titoloVisura } from '@/lib/banche/domain/elenco';
import type { Attore } from '@/lib/core/attore';
import { COPERTO, isCoperto } from '@/lib/registro/domain/copertura';
import type { EccezioneScritta } from './repository-eccezioni';
import type { Eccezione } from './views';

/**
 * As it is read: whether what was granted has ended, codes in words; the case of a police force is covered for the comune (LE-07),
 * which decides on the reasons.
 */
export function coperta({ enteId, enteTipo, ...scritta }: EccezioneScritta, attore: Attore, now: Date): Eccezione {
  return {
    ...scritta,
    stato: scritta.scadeIl !== null && scritta.scadeIl <= now ? 'SCADUTA' : scritta.stato,
    riferimento: isCoperto({ enteId, enteTipo }, attore) ? COPERTO : scritta.riferimento,
    visure: scritta.visure.map((codice) => titoloVisura(codice)),
    campi: scritta.campi.map((id) => campoDi(id)?.etichetta ?? id),
  };
}
