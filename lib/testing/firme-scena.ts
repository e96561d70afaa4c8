import { X509Certificate } from 'node:crypto';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';
import type { RichiestaVerifica, Verifica } from '@/lib/platform/firme/tipi';
import { verificaFirma } from '@/lib/platform/firme/verifica';
import { creaAutoritaDiProva, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from './firme';
import { pdfDiProva } from './firme-pdf';

export interface ScenaDiDueFirmatari {
  ca: AutoritaDiProva;
  mario: IdentitaDiProva;
  lucia: IdentitaDiProva;
  originale: Uint8Array;
  verifica: (file: Uint8Array, altro?: Partial<RichiestaVerifica>) => Promise<Verifica>;
}

/**
 * A test authority, two people who sign with keys of different kinds, and a document for them to sign, judged the day after the authority
 * was made. The caller closes `ca`.
 */
export async function allestisciDueFirmatari(): Promise<ScenaDiDueFirmatari> {
  const ca = await creaAutoritaDiProva();
  const [mario, lucia, originale] = await Promise.all([
    ca.emetti(MARIO, { chiave: 'RSA-2048' }),
    ca.emetti(LUCIA, { chiave: 'P-256' }),
    pdfDiProva(),
  ]);
  const domani = new Date(Date.parse(new X509Certificate(ca.certificato).validFrom) + 86_400_000);
  return {
    ca,
    mario,
    lucia,
    originale,
    verifica: (file, altro = {}) => verificaFirma({ file, originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani, ...altro }),
  };
}
