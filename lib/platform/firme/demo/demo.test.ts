import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { verificaFirma } from '../verifica';
import { creaAutoritaDemo, leggiAutoritaDemo, type AutoritaDemo } from './autorita';
import { firmaCades } from './firma-cades';
import { firmaPades } from './firma-pades';
import { ancoraConfigurata } from '../ancore';

const now = new Date('2026-11-21T10:00:00Z');
const nicolo = { nome: 'Nicolò', cognome: "D'Angelò", codiceFiscale: 'DNGNCL70A01E715K' };
const ada = { nome: 'Ada', cognome: 'Šarić', codiceFiscale: 'SRCDAA80A41Z118W' };
let cartella: string;
let autorita: AutoritaDemo;

beforeAll(async () => {
  cartella = await mkdtemp(path.join(tmpdir(), 'varco-demo-'));
  autorita = await creaAutoritaDemo(path.join(cartella, 'ca'), now);
});
afterAll(() => rm(cartella, { recursive: true, force: true }));

const salva = async (nome: string, byte: Uint8Array): Promise<string> => {
  const file = path.join(cartella, nome);
  await writeFile(file, byte);
  return file;
};

describe('the demo authority', () => {
  it('is made once, even by two at once, and only its owner may read it', async () => {
    const dove = path.join(cartella, 'altra');
    const nate = await Promise.all([creaAutoritaDemo(dove, now), creaAutoritaDemo(dove, now), creaAutoritaDemo(dove, now)]);
    expect(new Set(nate.map(({ certificato }) => Buffer.from(certificato).toString('hex'))).size).toBe(1);
    expect(await readdir(dove)).toEqual(['autorita-demo.pem']);
    expect((await stat(path.join(dove, 'autorita-demo.pem'))).mode & 0o777).toBe(0o600);
    expect(await leggiAutoritaDemo(path.join(cartella, 'nessuna'))).toBeNull();
  });

  it('is not trusted unless the caller says so', async () => {
    const file = await firmaCades({ ...ada, file: Buffer.from('x'), autorita, now });
    expect(await verificaFirma({ file, ancore: [], now })).toMatchObject({
      esito: 'NON_VALIDA',
      firme: [{ integra: true, fiducia: 'non_attendibile' }],
    });
  });
});

describe('CA-16 demo signatures pass Varco, pdfsig and openssl', () => {
  it('PAdES by both parties over the generated convenzione, P-256 then RSA', async () => {
    const originale = await generaPdf(documentoPdfDiProva());
    const prima = await firmaPades({ ...nicolo, file: originale, autorita, now });
    const file = await firmaPades({ ...ada, file: prima, autorita, now, algoritmo: 'RSA-2048' });
    const esito = await verificaFirma({ file, originale, ancore: [ancoraConfigurata(autorita.certificato)], now });
    expect(esito).toMatchObject({ esito: 'VALIDA', modificheSuccessive: 'ammesse', motivi: [] });
    expect(esito.firme.map(({ firmatario, codiceFiscale, istante }) => [firmatario, codiceFiscale, istante])).toEqual([
      ["Nicolò D'Angelò", nicolo.codiceFiscale, now.toISOString()],
      ['Ada Šarić', ada.codiceFiscale, now.toISOString()],
    ]);
    const nome = await salva('due.pdf', file);
    expect(
      execFileSync('pdfsig', ['-nocert', nome])
        .toString()
        .match(/Signature is Valid/g),
    ).toHaveLength(2);
    execFileSync('qpdf', ['--check', nome]);
  });

  it('a stamp where the document left no room for it is a person’s to judge, and others read the same file', async () => {
    const originale = await generaPdf(documentoPdfDiProva());
    const file = await firmaPades({ ...nicolo, file: originale, autorita, now, riquadro: [372, 24, 562, 66] });
    const esito = await verificaFirma({ file, originale, areeFirma: [], ancore: [ancoraConfigurata(autorita.certificato)], now });
    expect(esito).toMatchObject({ esito: 'DA_ESAMINARE', motivi: [{ codice: 'FIRMA_VISIBILE_FUORI_AREA' }] });
    const nome = await salva('timbro.pdf', file);
    expect(execFileSync('pdfsig', ['-nocert', nome]).toString()).toContain('Signature is Valid');
    execFileSync('qpdf', ['--check', nome]);
  });

  it('PAdES over a file with cross-reference streams', async () => {
    const originale = await pdfDiProva({ flussi: true });
    const file = await firmaPades({ ...ada, file: await firmaPades({ ...nicolo, file: originale, autorita, now }), autorita, now });
    expect(await verificaFirma({ file, originale, ancore: [ancoraConfigurata(autorita.certificato)], now })).toMatchObject({
      esito: 'VALIDA',
      firme: [{}, {}],
    });
    execFileSync('qpdf', ['--check', await salva('flussi.pdf', file)]);
  });

  it('CAdES, one envelope inside the other', async () => {
    const originale = await pdfDiProva();
    const dentro = await firmaCades({ ...nicolo, file: originale, autorita, now, algoritmo: 'RSA-2048' });
    const file = await firmaCades({ ...ada, file: dentro, autorita, now });
    expect(await verificaFirma({ file, originale, ancore: [ancoraConfigurata(autorita.certificato)], now })).toMatchObject({
      esito: 'VALIDA',
      firme: [{ codiceFiscale: nicolo.codiceFiscale }, { codiceFiscale: ada.codiceFiscale }],
    });
    const ca = await salva('ca.der', autorita.certificato);
    execFileSync('openssl', ['x509', '-inform', 'DER', '-in', ca, '-out', `${ca}.pem`]);
    for (const [nome, byte] of [
      ['dentro.p7m', dentro],
      ['fuori.p7m', file],
    ] as const) {
      execFileSync(
        'openssl',
        [
          'cms',
          '-verify',
          '-cades',
          '-binary',
          '-inform',
          'DER',
          '-in',
          await salva(nome, byte),
          '-CAfile',
          `${ca}.pem`,
          '-purpose',
          'any',
          '-out',
          path.join(cartella, 'contenuto'),
        ],
        { stdio: 'pipe' },
      );
    }
  });

  it('can be made in the past, for the months that the demo tells', async () => {
    const allora = new Date('2024-03-01T09:00:00Z');
    const file = await firmaCades({ ...ada, file: Buffer.from('atto'), autorita, now: allora });
    expect(await verificaFirma({ file, ancore: [ancoraConfigurata(autorita.certificato)], now: allora })).toMatchObject({
      esito: 'VALIDA',
    });
  });
});
