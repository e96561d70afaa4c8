import { beforeAll, describe, expect, it } from 'vitest';
import { bustaAffollata, fileOstili } from '@/lib/testing/firme-ostili';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { verificaInThread } from './in-thread';

const now = new Date('2026-11-21T10:00:00Z');
/** The thread is stopped after two seconds; the rest is for a machine so busy that this process notices late. */
const LIMITE_MS = 5_000;
const MEGA = 1 << 20;

let onesto: Uint8Array;
beforeAll(async () => {
  onesto = await pdfDiProva();
  await verificaInThread({ file: onesto, ancore: [], now });
});

describe('the verifier’s thread is neither stalled nor blown up', () => {
  for (const [nome, prepara] of [...fileOstili(), ['fifty signatories and two hundred certificates', bustaAffollata] as const]) {
    it(nome, async () => {
      const file = await prepara();
      const prima = process.memoryUsage().rss;
      const inizio = performance.now();
      const { esito } = await verificaInThread({ file, ancore: [], now, ...(nome.includes('bomb') ? { originale: onesto } : {}) });
      expect(performance.now() - inizio).toBeLessThan(LIMITE_MS);
      expect(esito).toBe('NON_VALIDA');
      expect(process.memoryUsage().rss - prima).toBeLessThan(512 * MEGA);
      expect(await verificaInThread({ file: onesto, ancore: [], now })).toMatchObject({ motivi: [{ codice: 'SENZA_FIRMA' }] });
    });
  }
});
