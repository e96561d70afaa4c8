import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { elencoXml, firmaElenco } from '@/lib/testing/elenco-di-prova';
import { creaAutoritaDiProva, firmaP7m, MARIO } from '@/lib/testing/firme';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { creaCrl } from '@/lib/testing/firme-revoche';
import * as firmaDemo from './firma-demo';
import * as verificaFirma from './verifica-firma';

let cartella: string;
let atto: string;

beforeAll(async () => {
  cartella = await mkdtemp(path.join(tmpdir(), 'varco-comandi-'));
  atto = path.join(cartella, 'atto.pdf');
  await writeFile(atto, await pdfDiProva());
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cartella, { recursive: true, force: true });
});
beforeEach(() => {
  vi.stubEnv('VARCO_DEMO', '1');
  vi.stubEnv('VARCO_DATA', path.join(cartella, 'dati'));
});

/** Runs a command with `--json` and gives its exit code with the one document that it printed. */
async function esegui(
  comando: typeof firmaDemo | typeof verificaFirma,
  ...args: string[]
): Promise<{ codice: number; uscita: Record<string, unknown> }> {
  const scritto = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const codice = await comando.esegui(args, true);
  const uscita = scritto.mock.calls.map(([testo]) => String(testo)).join('');
  scritto.mockRestore();
  return { codice, uscita: JSON.parse(uscita) as Record<string, unknown> };
}

/** QcCompliance and QcSSCD, as a qualified certificate declares them. */
const QUALIFICATO = ['keyUsage=critical,nonRepudiation', '1.3.6.1.5.5.7.1.3=DER:30143008060604008E4601013008060604008E460104'];
const COME = ['--come', 'RSSMRA80A01H501U', '--nome', 'Mario', '--cognome', 'Rossi'];

describe('firma-demo and verifica-firma, one after the other', () => {
  it('CA-16 sign a PDF, then its envelope, and judge both: exit 0', async () => {
    expect(await esegui(firmaDemo, atto, ...COME)).toEqual({ codice: 0, uscita: { file: path.join(cartella, 'atto-firmato.pdf') } });
    expect(await esegui(firmaDemo, atto, '--cades', ...COME)).toEqual({ codice: 0, uscita: { file: `${atto}.p7m` } });
    const ancora = await esegui(firmaDemo, path.join(cartella, 'atto-firmato.pdf'), ...COME);
    expect(ancora.uscita, 'the signed file is not written over').toEqual({ file: path.join(cartella, 'atto-firmato-2.pdf') });
    for (const [nome, formato] of [
      ['atto-firmato.pdf', 'PADES'],
      ['atto.pdf.p7m', 'CADES'],
    ] as const) {
      const { codice, uscita } = await esegui(verificaFirma, path.join(cartella, nome), '--originale', atto);
      expect(codice).toBe(0);
      expect(uscita).toMatchObject({
        esito: 'VALIDA',
        formato,
        modificheSuccessive: 'nessuna',
        motivi: [],
        firme: [
          { firmatario: 'Mario Rossi', codiceFiscale: 'RSSMRA80A01H501U', integra: true, fiducia: 'attendibile', revoca: 'non_verificata' },
        ],
      });
    }
  });

  it('exit 20 for what is refused, 2 for what is not judged', async () => {
    expect(await esegui(verificaFirma, atto)).toMatchObject({
      codice: 20,
      uscita: { esito: 'NON_VALIDA', motivi: [{ codice: 'SENZA_FIRMA' }] },
    });
    vi.stubEnv('VARCO_DEMO', '0');
    expect(await esegui(verificaFirma, path.join(cartella, 'atto-firmato.pdf'))).toMatchObject({
      codice: 20,
      uscita: { firme: [{ integra: true, fiducia: 'non_attendibile' }] },
    });
    expect((await esegui(verificaFirma, path.join(cartella, 'manca.pdf'))).codice).toBe(2);
    expect((await esegui(verificaFirma, '--boh')).codice).toBe(2);
    expect((await esegui(verificaFirma, atto, '--ancore', path.join(cartella, 'manca'))).codice).toBe(2);
  });

  it('trusts whom an authentic trusted list names, and judges without a list that is not', async () => {
    const [ca, firmatari] = [await creaAutoritaDiProva(), path.join(cartella, 'firmatari')];
    const [gestore, mario] = await Promise.all([ca.emetti(MARIO), ca.emetti(MARIO, { chiave: 'P-256', estensioni: QUALIFICATO })]);
    await mkdir(firmatari);
    await writeFile(path.join(firmatari, 'gestore.der'), gestore.der);
    const busta = path.join(cartella, 'busta.p7m');
    await writeFile(busta, await firmaP7m(await readFile(atto), mario));
    const elenco = { servizi: [{ certificato: ca.certificato, stato: 'granted', dal: '2020-01-01T00:00:00Z' }] };
    const tsl = path.join(cartella, 'elenco.xml');
    await writeFile(tsl, await firmaElenco(elencoXml(elenco), gestore));
    const con = (...altro: string[]): ReturnType<typeof esegui> =>
      esegui(verificaFirma, busta, '--originale', atto, '--tsl', tsl, ...altro);
    expect(await con('--tsl-firmatari', firmatari)).toMatchObject({
      codice: 0,
      uscita: { esito: 'VALIDA', motivi: [], firme: [{ fiducia: 'attendibile' }] },
    });
    const senzaElenco = { codice: 20, uscita: { motivi: [{ codice: 'ELENCO_NON_AUTENTICO' }], firme: [{ fiducia: 'non_attendibile' }] } };
    expect(await con()).toMatchObject(senzaElenco);
    await writeFile(tsl, (await readFile(tsl, 'utf8')).replace('>7<', '>8<'));
    expect(await con('--tsl-firmatari', firmatari)).toMatchObject(senzaElenco);
    expect((await esegui(verificaFirma, busta, '--tsl', path.join(cartella, 'manca.xml'))).codice).toBe(2);
    expect(await esegui(verificaFirma, busta, '--tsl', 'https://elenco.invalid/tsl.xml')).toMatchObject({
      codice: 20,
      uscita: { motivi: [{ codice: 'ELENCO_NON_DISPONIBILE' }] },
    });
    await ca.chiudi();
  });

  it('CA-16 reads the revocation lists of a folder', async () => {
    const [ca, revoche] = [await creaAutoritaDiProva(), path.join(cartella, 'revoche')];
    const mario = await ca.emetti(MARIO, { chiave: 'P-256' });
    const busta = path.join(cartella, 'revocata.p7m');
    await writeFile(busta, await firmaP7m(await readFile(atto), mario));
    await Promise.all([mkdir(revoche), mkdir(path.join(ca.cartella, 'ancore'))]);
    await writeFile(path.join(ca.cartella, 'ancore', 'ca.der'), ca.certificato);
    const ieri = new Date(Date.now() - 86_400_000);
    const lista = { emessa: ieri, scade: new Date(Date.now() + 86_400_000) };
    const con = (): ReturnType<typeof esegui> =>
      esegui(verificaFirma, busta, '--ancore', path.join(ca.cartella, 'ancore'), '--revoche', revoche);
    await writeFile(path.join(revoche, 'ca.crl'), await creaCrl(ca, lista));
    expect(await con()).toMatchObject({ codice: 0, uscita: { firme: [{ revoca: 'valida' }] } });
    await writeFile(path.join(revoche, 'ca.crl'), await creaCrl(ca, { ...lista, voci: [{ certificato: mario.der, dal: ieri }] }));
    expect(await con()).toMatchObject({ codice: 20, uscita: { firme: [{ revoca: 'revocata' }] } });
    await writeFile(path.join(revoche, 'ca.crl'), 'rotta');
    expect((await con()).codice).toBe(2);
    await ca.chiudi();
  });

  it('sign nothing outside the demo, without a person, or what is not a PDF', async () => {
    expect((await esegui(firmaDemo, atto)).uscita.errore).toContain('Uso:');
    expect((await esegui(firmaDemo, atto, '--come', 'RSSMRA80A01H501X')).uscita.errore).toContain('codice fiscale');
    await writeFile(path.join(cartella, 'nota.txt'), 'ciao');
    expect((await esegui(firmaDemo, path.join(cartella, 'nota.txt'), ...COME)).uscita.errore).toContain('--cades');
    vi.stubEnv('VARCO_DEMO', '0');
    expect(await esegui(firmaDemo, atto, ...COME)).toMatchObject({
      codice: 1,
      uscita: { errore: expect.stringContaining('VARCO_DEMO=1') as string },
    });
  });

  it('leave the original as it was', async () => {
    const prima = await readFile(atto);
    await esegui(firmaDemo, atto, ...COME);
    expect((await readFile(atto)).equals(prima)).toBe(true);
  });
});
