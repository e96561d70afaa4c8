import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { elencoXml, firmaElenco, type ElencoDiProva } from '@/lib/testing/elenco-di-prova';
import { creaAutoritaDiProva, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { ancoreElenco, avvisiElenco, caricaElenco, type FonteElenco, type StatoElenco } from './elenco';

let ca: AutoritaDiProva;
let gestore: IdentitaDiProva;
let base: string;
let firmatari: string;
let giro = 0;
const ORA = 3_600_000;
const now = new Date('2026-05-01T10:00:00Z');
const fra = (ore: number): Date => new Date(now.getTime() + ore * ORA);

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  gestore = await ca.emetti(MARIO);
  base = await mkdtemp(path.join(tmpdir(), 'varco-elenco-'));
  firmatari = path.join(base, 'firmatari');
  await mkdir(firmatari);
  await writeFile(path.join(firmatari, 'gestore.der'), gestore.der);
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => Promise.all([ca.chiudi(), rm(base, { recursive: true, force: true })]));

const firmato = async (opzioni: Partial<ElencoDiProva> = {}, chi = gestore): Promise<Buffer> =>
  firmaElenco(elencoXml({ servizi: [{ certificato: ca.certificato, stato: 'granted', dal: '2020-01-01T00:00:00Z' }], ...opzioni }), chi);

const avvisi = (stato: StatoElenco, quando: Date): string[] => avvisiElenco(stato, quando).map(({ codice }) => codice);

/** A source of its own, so that no test remembers another's list. */
async function fonte(byte: Uint8Array | null, altro: Partial<FonteElenco> = {}): Promise<FonteElenco> {
  const cartella = path.join(base, `fonte-${++giro}`);
  await mkdir(cartella);
  const elenco = path.join(cartella, 'elenco.xml');
  if (byte) await writeFile(elenco, byte);
  return { elenco, firmatari, deposito: path.join(cartella, 'dati', 'fiducia'), tieniUltimo: true, ...altro };
}

/** The same module as another process would have it: nothing in memory. */
async function altroProcesso(): Promise<typeof caricaElenco> {
  vi.resetModules();
  return (await import('./elenco')).caricaElenco;
}

describe('a list in a file', () => {
  it('is verified, kept for its owner alone, and trusted', async () => {
    const da = await fonte(await firmato());
    const stato = await caricaElenco(da, now);
    expect(stato).toMatchObject({ guasto: null, elenco: { numero: 7 } });
    expect(stato.elenco && ancoreElenco(stato.elenco)).toEqual([
      { der: ca.certificato, servizio: 'CA', origine: 'ELENCO', periodi: [{ dal: '2020-01-01T00:00:00.000Z', stato: 'CONCESSO' }] },
    ]);
    const [nome = ''] = await readdir(da.deposito);
    expect([(await stat(da.deposito)).mode & 0o777, (await stat(path.join(da.deposito, nome))).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('is not verified again after a restart while list and signers are the same', async () => {
    const da = await fonte(await firmato());
    await caricaElenco(da, now);
    const [nome = ''] = await readdir(da.deposito);
    const tenuto = path.join(da.deposito, nome);
    await writeFile(tenuto, (await readFile(tenuto, 'utf8')).replace('"numero":7', '"numero":70'));
    expect((await (await altroProcesso())(da, now)).elenco?.numero).toBe(70);
    // What others could have written is not believed: verified anew.
    await chmod(tenuto, 0o666);
    expect((await (await altroProcesso())(da, now)).elenco?.numero).toBe(7);
    await chmod(tenuto, 0o600);
    await chmod(da.deposito, 0o777);
    await writeFile(tenuto, (await readFile(tenuto, 'utf8')).replace('"numero":7', '"numero":70'));
    expect((await (await altroProcesso())(da, now)).elenco?.numero).toBe(7);
  });

  it('is verified again when its bytes change, or who may sign it', async () => {
    const da = await fonte(await firmato());
    await caricaElenco(da, now);
    await writeFile(da.elenco, await firmato({ numero: 8 }));
    expect((await caricaElenco(da, now)).elenco?.numero).toBe(8);
    const altri = path.join(base, 'altri');
    await mkdir(altri);
    await writeFile(path.join(altri, 'lucia.der'), (await ca.emetti(LUCIA)).der);
    expect(await caricaElenco({ ...da, firmatari: altri }, now)).toMatchObject({ elenco: null, guasto: 'FIRMATARIO' });
    expect(await caricaElenco({ ...da, firmatari: null }, now)).toMatchObject({ elenco: null, guasto: 'FIRMATARIO' });
  });

  it('that becomes bad leaves the last good one in use, and says so; without that choice there is none', async () => {
    const da = await fonte(await firmato());
    await caricaElenco(da, now);
    await writeFile(da.elenco, (await firmato()).toString().replace('>7<', '>9<'));
    const stato = await caricaElenco(da, now);
    expect(stato).toMatchObject({ elenco: { numero: 7 }, guasto: 'ALTERATO' });
    expect(avvisi(stato, now)).toEqual(['ELENCO_NON_AUTENTICO']);
    expect(avvisiElenco(stato, now)[0]?.frase).toBe(
      'L’elenco di fiducia indicato non è stato accettato: la firma dell’elenco non corrisponde, perché il contenuto è stato cambiato. Il giudizio è dato con l’ultimo elenco autentico.',
    );
    const senza = await (await altroProcesso())({ ...da, tieniUltimo: false }, now);
    expect(senza).toMatchObject({ elenco: null, guasto: 'ALTERATO' });
    await rm(da.elenco);
    const sparito = await caricaElenco(da, now);
    expect(avvisi(sparito, now)).toEqual(['ELENCO_NON_DISPONIBILE']);
    for (const [quale, atteso] of [
      [sparito, 'con l’ultimo elenco autentico'],
      [{ ...sparito, elenco: null }, 'senza elenco'],
    ] as const)
      expect(avvisiElenco(quale, now)[0]?.frase).toContain(atteso);
  });

  it('whose next update has passed is used, and said', async () => {
    const da = await fonte(await firmato({ prossimo: '2026-04-30T00:00:00Z' }));
    const stato = await caricaElenco(da, now);
    expect(stato.elenco?.servizi).toHaveLength(1);
    expect(avvisi(stato, now)).toEqual(['ELENCO_SCADUTO']);
    expect(avvisi(stato, new Date('2026-04-29'))).toEqual([]);
    expect(avvisi(await caricaElenco(await fonte(await firmato({ prossimo: null })), now), now)).toEqual([]);
  });
});

describe('a list at an address', () => {
  const INDIRIZZO = 'https://elenco.prova.it/tsl.xml';
  const indirizzo = async (): Promise<FonteElenco> => fonte(null, { elenco: `${INDIRIZZO}?${giro}` });

  function rete(...risposte: (Uint8Array | number)[]): { chieste: () => number } {
    const finta = vi.fn((dove: string) => {
      const risposta = risposte.shift() ?? 500;
      const corpo = typeof risposta === 'number' ? new Response('', { status: risposta }) : new Response(new Uint8Array(risposta));
      return Promise.resolve(Object.defineProperty(corpo, 'url', { value: dove }));
    });
    vi.stubGlobal('fetch', finta);
    return { chieste: () => finta.mock.calls.length };
  }

  it('is asked once a day, and once an hour after a failure, which leaves the last good one', async () => {
    const da = await indirizzo();
    const { chieste } = rete(await firmato(), 503, await firmato({ numero: 8 }));
    for (const [ora, numero, guasto, richieste] of [
      [0, 7, null, 1],
      [23, 7, null, 1],
      [25, 7, 'NON_DISPONIBILE', 2],
      [25.5, 7, 'NON_DISPONIBILE', 2],
      [27, 8, null, 3],
    ] as const) {
      expect(await caricaElenco(da, fra(ora))).toMatchObject({ elenco: { numero }, guasto });
      expect(chieste()).toBe(richieste);
    }
    expect((await (await altroProcesso())(da, fra(28))).elenco?.numero).toBe(8);
    expect(chieste()).toBe(3);
  });

  it('that offers an altered list, an older one or something endless changes nothing', async () => {
    const da = await indirizzo();
    const alterato = Buffer.from((await firmato({ numero: 8 })).toString().replace('>8<', '>9<'));
    rete(await firmato(), alterato, await firmato({ numero: 6 }), Buffer.alloc((20 << 20) + 1));
    const stati = [];
    for (const ora of [0, 25, 50, 75]) stati.push(await caricaElenco(da, fra(ora)));
    expect(stati.map(({ elenco, guasto }) => [elenco?.numero, guasto])).toEqual([
      [7, null],
      [7, 'ALTERATO'],
      [7, 'PIU_VECCHIO'],
      [7, 'TROPPO_GRANDE'],
    ]);
  });

  it('asked by many at the same moment is asked once', async () => {
    const da = await indirizzo();
    const { chieste } = rete(await firmato());
    const stati = await Promise.all([1, 2, 3].map(() => caricaElenco(da, now)));
    expect([chieste(), new Set(stati.map(({ elenco }) => elenco)).size]).toEqual([1, 1]);
  });
});
