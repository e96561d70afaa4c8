import { STATI_APERTI } from '@/lib/adesioni/domain/stati';
import { ATTI, TIPI_ATTO } from '@/lib/atti/domain/catalogo';
import { documentiDaFirmare } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';

const ANCORA_VIVI = {
  suRichiesta: TIPI_ATTO.filter((tipo) => ATTI[tipo].nasce === 'SU_RICHIESTA'),
  adesioniAperte: STATI_APERTI,
};

/** What the desks show to be signed. Documents know neither acts nor requests, which know them (ADR 19): a desk knows all three. */
export const daFirmare = (tx: Tx): ReturnType<typeof documentiDaFirmare> => documentiDaFirmare(tx, ANCORA_VIVI);
