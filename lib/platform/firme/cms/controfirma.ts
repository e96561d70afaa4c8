import { enumera } from '@/lib/core/parole';
import { isRifiuto, motivoCon, rifiuta } from '../motivi';
import type { Motivo } from '../tipi';
import { leggiFirmatario, type SignerInfo } from './busta';
import type { Certificato } from './certificato';
import { certificatoDi } from './integrita';

/** RFC 5652 §11.4: somebody's signature over the value of a signature. */
export const CONTROFIRMA = '1.2.840.113549.1.9.6';
const MAX_CONTROFIRME = 50;

/**
 * Italian law admits a countersignature, but in Varco whoever comes second signs the content too (CA-16): one is neither judged nor counted
 * among the signatures, and never passed over. Its author is told as the certificates at hand name him: who really signed is not looked at.
 */
export function motiviDelleControfirme(firmatario: SignerInfo, certificati: readonly Certificato[]): Motivo[] {
  const autori = autoriDi(firmatario, certificati);
  if (autori.length > MAX_CONTROFIRME) rifiuta('TROPPE_FIRME', 'too many countersignatures');
  return autori.length === 0 ? [] : [motivoCon('CONTROFIRMA_NON_CONSIDERATA', { chi: enumera([...new Set(autori)]) })];
}

function autoriDi({ attributiNonFirmati }: SignerInfo, certificati: readonly Certificato[]): string[] {
  const valori = attributiNonFirmati.filter(({ oid }) => oid === CONTROFIRMA).flatMap(({ valori }) => valori);
  if (valori.length > MAX_CONTROFIRME) rifiuta('TROPPE_FIRME', 'too many countersignatures');
  return valori.flatMap((valore) => {
    const letta = leggi(valore);
    const titolare = letta && certificatoDi(letta, certificati)?.titolare;
    return [titolare || 'una persona che il file non fa riconoscere', ...(letta ? autoriDi(letta, certificati) : [])];
  });
}

/** null for a value that is no signature. */
function leggi(valore: Parameters<typeof leggiFirmatario>[0]): SignerInfo | null {
  try {
    return leggiFirmatario(valore);
  } catch (errore) {
    if (isRifiuto(errore)) return null;
    throw errore;
  }
}
