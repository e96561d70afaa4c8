import type { CodiceMotivo } from '../motivi';
import { chiaveForte } from './algoritmi';
import type { Certificato } from './certificato';

const MAX_PASSI = 8;
const MAX_TENTATIVI = 200;

/** Who may vouch: the configured authorities, the certificates that travel with the signature, the instant of the check. */
export type Garanti = { ancore: readonly Certificato[]; intermedi: readonly Certificato[]; now: Date };

/**
 * Path from the signatory's certificate to a configured authority (RFC 5280 §6, without names and policies).
 * Returns the reasons why the certificate cannot be trusted; none means trusted.
 */
export function valutaFiducia(foglia: Certificato, garanti: Garanti): CodiceMotivo[] {
  const { now } = garanti;
  const motivi: CodiceMotivo[] = [];
  if (now < foglia.validoDal) motivi.push('CERTIFICATO_NON_ANCORA_VALIDO');
  if (now > foglia.validoAl) motivi.push('CERTIFICATO_SCADUTO');
  if (foglia.ca || !foglia.usi?.nonRipudio || foglia.criticaIgnota) motivi.push('CERTIFICATO_NON_DI_FIRMA');
  const ostacoli = new Set<CodiceMotivo>();
  if (!risali(foglia, 0, garanti, ostacoli, { tentativi: 0 })) motivi.push(piuSpecifico(ostacoli));
  return motivi;
}

function piuSpecifico(ostacoli: ReadonlySet<CodiceMotivo>): CodiceMotivo {
  const ordine: CodiceMotivo[] = ['CA_NON_VALIDA_ORA', 'EMITTENTE_NON_CA', 'CATENA_DEBOLE'];
  return ordine.find((codice) => ostacoli.has(codice)) ?? 'CA_NON_RICONOSCIUTA';
}

function risali(figlio: Certificato, sotto: number, garanti: Garanti, ostacoli: Set<CodiceMotivo>, conto: { tentativi: number }): boolean {
  if (sotto > MAX_PASSI) return false;
  if (figlio.firmatoConSha1) {
    ostacoli.add('CATENA_DEBOLE');
    return false;
  }
  const accettato = (emittente: Certificato): boolean => {
    if (++conto.tentativi > MAX_TENTATIVI) return false;
    const ostacolo = ostacoloComeEmittente(emittente, figlio, sotto, garanti.now);
    if (ostacolo !== null && ostacolo !== 'estraneo') ostacoli.add(ostacolo);
    return ostacolo === null;
  };
  if (garanti.ancore.some(accettato)) return true;
  return garanti.intermedi.some((intermedio) => intermedio !== figlio && accettato(intermedio) && risali(intermedio, sotto + 1, garanti, ostacoli, conto));
}

/** null when that certificate really issued the other and may do so; `estraneo` when it has nothing to do with it. */
function ostacoloComeEmittente(emittente: Certificato, figlio: Certificato, sotto: number, now: Date): CodiceMotivo | 'estraneo' | null {
  if (Buffer.compare(emittente.soggetto, figlio.emittente) !== 0) return 'estraneo';
  if (!figlio.x509.verify(emittente.x509.publicKey)) return 'estraneo';
  if (!emittente.ca || emittente.usi?.firmaCertificati === false || emittente.criticaIgnota) return 'EMITTENTE_NON_CA';
  if (emittente.percorsoMassimo !== null && sotto > emittente.percorsoMassimo) return 'EMITTENTE_NON_CA';
  if (now < emittente.validoDal || now > emittente.validoAl) return 'CA_NON_VALIDA_ORA';
  if (!chiaveForte(emittente.x509.publicKey)) return 'CATENA_DEBOLE';
  return figlio.x509.checkIssued(emittente.x509) ? null : 'EMITTENTE_NON_CA';
}
