import { improntaSha256 } from '@/lib/core/impronta';
import { loadAncore } from '../ancore';
import { FIRMATARI_AGID } from './firmatari-agid';
import type { FirmatariAmmessi } from './tipi';

/** Who may sign the list: the certificates of a folder (PEM or DER), or AgID's that are known here when no folder is given. */
export async function loadFirmatari(cartella: string | null): Promise<FirmatariAmmessi> {
  if (cartella === null) return new Set(FIRMATARI_AGID.map(({ sha256 }) => sha256));
  return new Set((await loadAncore(cartella)).map(({ der }) => improntaSha256(der)));
}
