import type { Attore } from '@/lib/core/attore';
import { definizioneDi, type TipoDocumento } from '@/lib/core/documenti';
import { puo } from '@/lib/core/permessi';
import { nonTrovato } from '@/lib/core/errors';
import type { ChiCarica } from './domain/firma-attesa';

/** An auditor is held to the convenzioni of its mandate: of another one there is nothing. */
export function entroIlMandato(attore: Attore, convenzioneId: string | null, cosa: string): void {
  const ambito = attore.tipo === 'PERSONA' ? attore.ambitoConvenzioni : [];
  if (ambito.length > 0 && !(convenzioneId && ambito.includes(convenzioneId))) throw nonTrovato(cosa);
}

/** LE-06: a kind that is kept for some is not there for anybody else. */
export function isRiservato(attore: Attore, tipo: TipoDocumento): boolean {
  const { riservatoA } = definizioneDi(tipo);
  return riservatoA !== undefined && !puo(attore, riservatoA);
}

export function assertNonRiservato(attore: Attore, tipo: TipoDocumento): void {
  if (isRiservato(attore, tipo)) throw nonTrovato('Il documento');
}

/** As whom this person hands in signed copies: the screens offer what the act would take. */
export function chiCarica(attore: Attore): ChiCarica {
  if (attore.tipo === 'RICHIEDENTE') return 'RICHIEDENTE';
  if (attore.tipo !== 'PERSONA' || !puo(attore, 'documento:firmare')) return 'NESSUNO';
  if (attore.enteId !== null) return 'ENTE';
  if (puo(attore, 'documento:raccogliere-firme')) return 'UFFICIO';
  return puo(attore, 'documento:firmare-tecnici') ? 'TECNICO' : 'NESSUNO';
}
