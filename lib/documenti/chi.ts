import type { Attore } from '@/lib/core/attore';
import { puo, type Permesso } from '@/lib/core/permessi';
import { nonTrovato } from '@/lib/core/errors';
import type { ChiCarica } from './domain/firma-attesa';

/** An auditor is held to the convenzioni of its mandate: of another one there is nothing. */
export function entroIlMandato(attore: Attore, convenzioneId: string | null, cosa: string): void {
  const ambito = attore.tipo === 'PERSONA' ? attore.ambitoConvenzioni : [];
  if (ambito.length > 0 && !(convenzioneId && ambito.includes(convenzioneId))) throw nonTrovato(cosa);
}

/** LE-06: a citizen's extract is read by who may prepare it, a register of protocol by who reads the register; for anybody else there is none. */
const RISERVATI: Readonly<Record<string, Permesso>> = {
  ESTRATTO_CITTADINO: 'estratto:preparare',
  REGISTRO_GIORNALIERO: 'protocollo:leggere',
};

export function assertNonRiservato(attore: Attore, tipo: string): void {
  const permesso = RISERVATI[tipo];
  if (permesso !== undefined && !puo(attore, permesso)) throw nonTrovato('Il documento');
}

/** As whom this person hands in signed copies: the screens offer what the act would take. */
export function chiCarica(attore: Attore): ChiCarica {
  if (attore.tipo === 'RICHIEDENTE') return 'RICHIEDENTE';
  if (attore.tipo !== 'PERSONA' || !puo(attore, 'documento:firmare')) return 'NESSUNO';
  if (attore.enteId !== null) return 'ENTE';
  return attore.ruoli.some((ruolo) => ruolo === 'UFFICIO' || ruolo === 'RESPONSABILE') ? 'UFFICIO' : 'TECNICO';
}
