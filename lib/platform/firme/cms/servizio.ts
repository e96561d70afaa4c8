import type { Ancora, PeriodoServizio } from '../tipi';
import type { AncoraLetta } from './ancora-letta';
import type { Certificato } from './certificato';

/** What an authority is asked to vouch for: certificates of people, or time stamps. */
export type Servizio = 'CA' | 'MARCA';

export function serve(ancora: Pick<Ancora, 'servizio'>, servizio: Servizio): boolean {
  return ancora.servizio === servizio || ancora.servizio === 'CA_E_MARCA';
}

/**
 * The status of a service at an instant: the one that began last, not after it. A service closed before the instant vouches for nothing;
 * one closed later still vouches for what was signed while it was granted (ETSI TS 119 615 §4.3).
 */
export function isConcesso(periodi: readonly PeriodoServizio[] | null, istante: Date): boolean {
  if (periodi === null) return true;
  const inizi = periodi.filter(({ dal }) => new Date(dal) <= istante);
  const ultimo = inizi.reduce<PeriodoServizio | null>((scelto, periodo) => {
    if (scelto === null || new Date(periodo.dal) > new Date(scelto.dal)) return periodo;
    // Two statuses that begin together contradict each other: the one that trusts less holds.
    return new Date(periodo.dal).getTime() === new Date(scelto.dal).getTime() && periodo.stato === 'REVOCATO' ? periodo : scelto;
  }, null);
  return ultimo?.stato === 'CONCESSO';
}

/** True for a certificate whose key is listed as a service, none of whose entries is granted at the instant. */
export function isServizioChiuso(certificato: Certificato, ancore: readonly AncoraLetta[], istante: Date): boolean {
  const sue = ancore.filter(
    (ancora) =>
      Buffer.compare(ancora.certificato.soggetto, certificato.soggetto) === 0 &&
      ancora.certificato.x509.publicKey.equals(certificato.x509.publicKey),
  );
  return sue.length > 0 && !sue.some(({ periodi }) => isConcesso(periodi, istante));
}
