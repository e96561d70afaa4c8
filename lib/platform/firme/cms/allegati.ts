import type { Certificato } from './certificato';

/**
 * False when a certificate that travels with the signature, other than the signatory's (the chain judges that), cannot be
 * read, bears the name of a known issuer without its signature, or shows a known authority's key under another guise: it was
 * altered, or put there to deceive. Other certificates of unknown issuers say nothing, and are allowed.
 */
export function allegatiCoerenti(
  allegati: readonly (Certificato | null)[],
  firmatario: Certificato,
  ancore: readonly Certificato[],
): boolean {
  const noti = [...allegati, ...ancore].filter((certificato) => certificato !== null);
  return allegati.every((certificato) => {
    if (certificato === null) return false;
    if (certificato === firmatario) return true;
    const emittenti = noti.filter((altro) => Buffer.compare(altro.soggetto, certificato.emittente) === 0);
    if (emittenti.length === 0) return !ancore.some((ancora) => inAltraVeste(certificato, ancora));
    return emittenti.some((emittente) => certificato.x509.verify(emittente.x509.publicKey));
  });
}

/** The same key in another certificate; the authority's own, byte by byte, is what signing programs put beside the signature. */
function inAltraVeste(certificato: Certificato, ancora: Certificato): boolean {
  return Buffer.compare(certificato.der, ancora.der) !== 0 && ancora.x509.publicKey.equals(certificato.x509.publicKey);
}
