import { campoDi, titoloVisura } from '@/lib/banche/domain/elenco';
import { isPersona, type Attore } from '@/lib/core/attore';
import type { EccezioneScritta } from './repository-eccezioni';
import type { Eccezione } from './views';

/**
 * As it is read: whether what was granted has ended, codes in words; the case of a police force is covered for the comune (LE-07),
 * which decides on the reasons.
 */
export function coperta({ enteTipo, ...scritta }: EccezioneScritta, attore: Attore, now: Date): Eccezione {
  const delComune = isPersona(attore) && attore.enteId === null;
  return {
    ...scritta,
    stato: scritta.scadeIl !== null && scritta.scadeIl <= now ? 'SCADUTA' : scritta.stato,
    riferimento: enteTipo === 'FORZA_DI_POLIZIA' && delComune ? 'riservato (forze dell’ordine)' : scritta.riferimento,
    visure: scritta.visure.map((codice) => titoloVisura(codice)),
    campi: scritta.campi.map((id) => campoDi(id)?.etichetta ?? id),
  };
}
