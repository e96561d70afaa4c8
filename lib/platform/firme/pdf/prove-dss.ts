import { leggiCertificato, type Certificato } from '../cms/certificato';
import { integrita, leggiTutte, type Prove } from '../cms/revoca-prove';
import { elementi } from './campi-firma';
import { decodifica } from './filtri';
import { isFlusso } from './oggetti';
import type { PdfLetto } from './pdf-letto';

const MAX_CERTIFICATI = 200;

/** Evidence for later that a PDF keeps beside its signatures (DSS, ETSI EN 319 142-1 §5.4.2); its `VRI` only repeats it. */
type ProveDelPdf = Prove & { readonly certificati: readonly Certificato[] };

export function proveDelPdf(documento: PdfLetto): ProveDelPdf {
  const dss = documento.voce(documento.catalogo, 'DSS');
  const flussi = (chiave: string): Uint8Array[] =>
    elementi(documento.voce(dss, chiave)).map((rif) => {
      const flusso = documento.risolvi(rif);
      return (isFlusso(flusso) && decodifica(flusso, documento.bilancio, documento.risolvi)) || new Uint8Array();
    });
  const grezze = [
    ...flussi('CRLs').map((byte) => ({ tipo: 'CRL' as const, byte })),
    ...flussi('OCSPs').map((byte) => ({ tipo: 'OCSP' as const, byte })),
  ];
  const certificati = flussi('Certs').slice(0, MAX_CERTIFICATI).map(leggiCertificato);
  return { ...leggiTutte(grezze, documento.bilancio), certificati: certificati.filter((certificato) => certificato !== null) };
}

/** True when a piece of it is unreadable, or contradicts the certificate that it says it comes from; unknown sources are allowed here. */
export function isAlterato({ lette, illeggibili }: Prove, noti: readonly Certificato[]): boolean {
  return illeggibili > 0 || lette.some((prova) => integrita(prova, noti) === 'alterata');
}
