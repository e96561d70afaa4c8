import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { righeDi } from './righe';

async function* pezzi(testo: string, taglia: number): AsyncGenerator<Uint8Array> {
  const byte = new TextEncoder().encode(testo);
  for (let i = 0; i < byte.length; i += taglia) yield await Promise.resolve(byte.subarray(i, i + taglia));
}

async function leggi(testo: string, taglia: number): Promise<string[]> {
  const righe: string[] = [];
  for await (const riga of righeDi(pezzi(testo, taglia))) righe.push(riga);
  return righe;
}

describe('lines of the file', () => {
  it('come out whole wherever the stream is cut, letters of several bytes included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zà-ùŁ€😀 ]*$/u), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        async (righe, taglia) => {
          expect(await leggi(righe.map((riga) => `${riga}\n`).join(''), taglia)).toEqual(righe);
        },
      ),
    );
  });

  it('may end as Windows ends them, and the last one may not end at all', async () => {
    expect(await leggi('a\r\nb\r\n\r\nc', 2)).toEqual(['a', 'b', '', 'c']);
  });

  it('show bytes that are not UTF-8, and refuse a file that has no lines', async () => {
    const righe: string[] = [];
    for await (const riga of righeDi(
      (async function* () {
        yield await Promise.resolve(Uint8Array.of(0x41, 0xe0, 0x0a));
      })(),
    ))
      righe.push(riga);
    expect(righe).toEqual(['A\uFFFD']);
    await expect(leggi('x'.repeat(1_100_000), 65_536)).rejects.toThrow(/supera il milione di caratteri/);
  });
});
