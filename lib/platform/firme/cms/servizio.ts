import type { Ancora, PeriodoServizio, Qualificazione } from '../tipi';
import type { AncoraLetta } from './ancora-letta';
import type { Certificato } from './certificato';

/** What an authority is asked to vouch for: certificates of people, or time stamps. */
export type Servizio = 'CA' | 'MARCA';

export function serve(ancora: Pick<Ancora, 'servizio'>, servizio: Servizio): boolean {
  return ancora.servizio === servizio || ancora.servizio === 'CA_E_MARCA';
}

/**
 * Whether a service was granted at an instant. Closed before the instant it vouches for nothing; closed later it still vouches for what was
 * signed while it was granted (ETSI TS 119 615 §4.3).
 */
export function isConcesso(periodi: readonly PeriodoServizio[] | null, istante: Date): boolean {
  return periodi === null || periodoAl(periodi, istante)?.stato === 'CONCESSO';
}

/** The period that began last, not after the instant; null before the first. */
export function periodoAl(periodi: readonly PeriodoServizio[], istante: Date): PeriodoServizio | null {
  const inizi = periodi.filter(({ dal }) => new Date(dal) <= istante);
  return inizi.reduce<PeriodoServizio | null>((scelto, periodo) => {
    if (scelto === null || new Date(periodo.dal) > new Date(scelto.dal)) return periodo;
    // Two statuses that begin together contradict each other: the one that trusts less holds.
    return new Date(periodo.dal).getTime() === new Date(scelto.dal).getTime() && periodo.stato === 'REVOCATO' ? periodo : scelto;
  }, null);
}

/** True for a certificate whose key is listed as a service, none of whose entries is granted at the instant. */
export function isServizioChiuso(certificato: Certificato, ancore: readonly AncoraLetta[], istante: Date): boolean {
  const sue = vociDi(certificato, ancore);
  return sue.length > 0 && !sue.some(({ periodi }) => isConcesso(periodi, istante));
}

/**
 * What the list says at the instant of some certificates of an authority. Of the same key there may be several entries: all that are
 * granted then speak.
 */
export function qualificazioniAl(certificato: Certificato, ancore: readonly AncoraLetta[], istante: Date): Qualificazione[] {
  const periodi = vociDi(certificato, ancore).flatMap((voce) => (voce.periodi && periodoAl(voce.periodi, istante)) ?? []);
  return periodi.flatMap(({ stato, qualifiche }) => (stato === 'CONCESSO' ? (qualifiche ?? []) : []));
}

/** The entries of that name and key. */
function vociDi(certificato: Certificato, ancore: readonly AncoraLetta[]): AncoraLetta[] {
  return ancore.filter(
    (ancora) =>
      Buffer.compare(ancora.certificato.soggetto, certificato.soggetto) === 0 &&
      ancora.certificato.x509.publicKey.equals(certificato.x509.publicKey),
  );
}
