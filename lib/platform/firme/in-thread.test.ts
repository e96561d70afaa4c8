import { describe, expect, it } from 'vitest';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { verificaInThread } from './in-thread';
import { verificaFirma } from './verifica';

const now = new Date('2026-11-21T10:00:00Z');

describe('the verifier in a thread', () => {
  it('says what the function says, for files that come together', async () => {
    const richieste = [await pdfDiProva(), Buffer.from('ciao'), new Uint8Array()].map((file) => ({ file, ancore: [], now }));
    expect(await Promise.all(richieste.map((richiesta) => verificaInThread(richiesta)))).toEqual(
      await Promise.all(richieste.map(verificaFirma)),
    );
  });

  it('a file that takes too long costs its own verdict and nobody else’s', async () => {
    const lungo = { file: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(40 << 20, ' ')]), ancore: [], now };
    const [fermata, poi] = await Promise.all([verificaInThread(lungo, 1), verificaInThread({ file: await pdfDiProva(), ancore: [], now })]);
    expect(fermata).toMatchObject({ esito: 'NON_VALIDA', motivi: [{ codice: 'TEMPO_ESAURITO' }] });
    expect(poi).toMatchObject({ motivi: [{ codice: 'SENZA_FIRMA' }] });
  });

  it('leaves the main thread free meanwhile', async () => {
    const giri: number[] = [];
    const timer = setInterval(() => giri.push(performance.now()), 1);
    await verificaInThread({ file: Buffer.concat([Buffer.from('0'), Buffer.alloc(20 << 20, 0x30)]), ancore: [], now });
    clearInterval(timer);
    expect(giri.length).toBeGreaterThan(0);
  });
});
