import { describe, expect, it } from 'vitest';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { MAX_FILE } from './bilancio';
import { verificaInThread } from './in-thread';
import { verificaFirma } from './verifica';

const now = new Date('2026-11-21T10:00:00Z');

/** A sequence of ten million elements, each of which is looked at. */
const laborioso = Buffer.concat([Buffer.from('308401312d00', 'hex'), Buffer.alloc(20_000_000, '0500', 'hex')]);

describe('the verifier in a thread', () => {
  it('says what the function says, for files that come together', async () => {
    const richieste = [await pdfDiProva(), Buffer.from('ciao'), new Uint8Array()].map((file) => ({ file, ancore: [], now }));
    expect(await Promise.all(richieste.map((richiesta) => verificaInThread(richiesta)))).toEqual(
      await Promise.all(richieste.map(verificaFirma)),
    );
  });

  it('a file that takes too long costs its own verdict and nobody else’s', async () => {
    const lungo = { file: laborioso, ancore: [], now };
    const [fermata, poi] = await Promise.all([verificaInThread(lungo, 1), verificaInThread({ file: await pdfDiProva(), ancore: [], now })]);
    expect(fermata).toMatchObject({ esito: 'NON_VALIDA', motivi: [{ codice: 'TEMPO_ESAURITO' }] });
    expect(poi).toMatchObject({ motivi: [{ codice: 'SENZA_FIRMA' }] });
  });

  it('leaves the file to whoever asked, and judges none that is too large', async () => {
    const file = Buffer.from('ciao');
    await verificaInThread({ file, originale: file, ancore: [], now });
    expect(file.toString()).toBe('ciao');
    const grande = new Uint8Array(MAX_FILE + 1);
    const troppo = { motivi: [{ codice: 'FILE_TROPPO_GRANDE' }] };
    expect(await verificaInThread({ file: grande, ancore: [], now })).toMatchObject(troppo);
    expect(await verificaInThread({ file, originale: grande, ancore: [], now })).toMatchObject(troppo);
  });

  it('leaves the main thread free meanwhile', async () => {
    const giri: number[] = [];
    const timer = setInterval(() => giri.push(performance.now()), 1);
    await verificaInThread({ file: laborioso, ancore: [], now });
    clearInterval(timer);
    expect(giri.length).toBeGreaterThan(0);
  });
});
