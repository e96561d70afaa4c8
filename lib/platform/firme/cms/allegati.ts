import type { Certificato } from './certificato';

/**
 * False when a certificate that travels with the signature bears the name of a known issuer but not its signature: it was
 * altered, or put there to deceive. Certificates of unknown issuers say nothing, and are allowed.
 */
export function allegatiCoerenti(allegati: readonly Certificato[], ancore: readonly Certificato[]): boolean {
  const noti = [...allegati, ...ancore];
  return allegati.every((certificato) => {
    const emittenti = noti.filter((altro) => Buffer.compare(altro.soggetto, certificato.emittente) === 0);
    return emittenti.length === 0 || emittenti.some((emittente) => certificato.x509.verify(emittente.x509.publicKey));
  });
}
