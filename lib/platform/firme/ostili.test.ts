import { beforeAll, describe, expect, it } from 'vitest';
import { bustaAffollata, fileOstili } from '@/lib/testing/firme-ostili';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { verificaInThread } from './in-thread';
import type { RichiestaVerifica, Verifica } from './tipi';

const now = new Date('2026-11-21T10:00:00Z');
/**
 * Of work by the whole process: the thread's two seconds, the start of another thread after one that was stopped, and a machine slower than
 * the one on which each takes at most 1.1 s.
 */
const LIMITE_MS = 4_000;
/** The thread is stopped after two seconds; the rest is for a machine so busy that this process notices late. */
const LIMITE_OROLOGIO_MS = 5_000;
const MEGA = 1 << 20;
const OGNI_MS = 5;

let onesto: Uint8Array;
beforeAll(async () => {
  onesto = await pdfDiProva();
  await verificaInThread({ file: onesto, ancore: [], now });
});

type Misura = { verifica: Verifica; lavoro: number; durata: number; picco: number };

/**
 * What one file costs. The work is that of the whole process, which does nothing else meanwhile: the thread, its collector of garbage,
 * the copy of the file. The memory is the peak over what there was before, looked at every few milliseconds: it sees what the limits of
 * the thread do not, which bound the heap of JavaScript only and not the buffers that files and inflated streams stand in.
 */
async function misura(richiesta: RichiestaVerifica): Promise<Misura> {
  const base = process.memoryUsage.rss();
  let picco = base;
  const guarda = (): void => {
    picco = Math.max(picco, process.memoryUsage.rss());
  };
  const sentinella = setInterval(guarda, OGNI_MS);
  const [prima, inizio] = [process.cpuUsage(), performance.now()];
  const verifica = await verificaInThread(richiesta);
  const { user, system } = process.cpuUsage(prima);
  const durata = performance.now() - inizio;
  clearInterval(sentinella);
  guarda();
  return { verifica, lavoro: (user + system) / 1000, durata, picco: picco - base };
}

describe('the verifier’s thread is neither stalled nor blown up', () => {
  for (const [nome, prepara] of [...fileOstili(), ['fifty signatories and two hundred certificates', bustaAffollata] as const]) {
    it(nome, async () => {
      const file = await prepara();
      const { verifica, lavoro, durata, picco } = await misura({
        file,
        ancore: [],
        now,
        ...(nome.includes('bomb') ? { originale: onesto } : {}),
      });
      expect(verifica.esito).toBe('NON_VALIDA');
      expect(lavoro).toBeLessThan(LIMITE_MS);
      expect(durata).toBeLessThan(LIMITE_OROLOGIO_MS);
      expect(picco).toBeLessThan(512 * MEGA);
      expect(await verificaInThread({ file: onesto, ancore: [], now })).toMatchObject({ motivi: [{ codice: 'SENZA_FIRMA' }] });
    });
  }
});
