import { beforeEach } from 'vitest';
import type * as GeneraPdf from '@/lib/platform/pdf/genera-pdf';

/** What happens in the world while a PDF is being composed: once, then nothing. */
export const mentreCompone: { accade: (() => Promise<unknown>) | null } = { accade: null };

/** The composer of PDFs with that moment in it: for `vi.mock`, which each test calls by itself. */
export function conUnMomento(vero: typeof GeneraPdf): typeof GeneraPdf {
  beforeEach(() => {
    mentreCompone.accade = null;
  });
  return {
    ...vero,
    componiPdf: async (...argomenti) => {
      const { accade } = mentreCompone;
      mentreCompone.accade = null;
      await accade?.();
      return vero.componiPdf(...argomenti);
    },
  };
}
