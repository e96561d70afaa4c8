import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA, MARIO, type OpzioniCms } from '@/lib/testing/firme';
import { allestisciDueFirmatari, type ScenaDiDueFirmatari } from '@/lib/testing/firme-scena';
import { codici } from '@/lib/testing/firme-attacchi';
import { pdfDiProva } from '@/lib/testing/firme-pdf';

let { ca, mario, lucia, originale, verifica } = {} as ScenaDiDueFirmatari;

beforeAll(async () => {
  ({ ca, mario, lucia, originale, verifica } = await allestisciDueFirmatari());
});
afterAll(() => ca.chiudi());

function opensslAccetta(file: Uint8Array): Buffer {
  const nome = path.join(ca.cartella, `da-verificare-${file.length}.p7m`);
  writeFileSync(nome, file);
  return execFileSync('openssl', ['cms', '-verify', '-binary', '-inform', 'DER', '-in', nome, '-CAfile', ca.pem, '-purpose', 'any'], {
    stdio: 'pipe',
    maxBuffer: 1 << 26,
  });
}

describe('CA-16 an envelope signed by another tool is accepted, and openssl accepts it too', () => {
  const forme: [string, OpzioniCms, boolean][] = [
    ['DER', {}, true],
    ['BER of indefinite length', { formato: 'BER' }, true],
    ['PEM', { formato: 'PEM' }, false],
    ['bare base64 without header', { formato: 'BASE64' }, false],
    ['SHA-512', { altro: ['-md', 'sha512'] }, true],
  ];
  for (const [nome, opzioni, binaria] of forme) {
    for (const chi of ['RSA', 'P-256'] as const) {
      it(`${nome}, ${chi}`, async () => {
        const file = await firmaP7m(originale, chi === 'RSA' ? mario : lucia, opzioni);
        const esito = await verifica(file);
        expect(codici(esito)).toEqual([]);
        expect(esito).toMatchObject({ esito: 'VALIDA', formato: 'CADES', modificheSuccessive: 'nessuna' });
        expect(esito.firme).toHaveLength(1);
        expect(esito.firme[0]).toMatchObject({
          integra: true,
          fiducia: 'attendibile',
          revoca: 'non_verificata',
          codiceFiscale: (chi === 'RSA' ? MARIO : LUCIA).codiceFiscale,
        });
        if (binaria) expect(opensslAccetta(file).equals(originale)).toBe(true);
      });
    }
  }

  it('RSA-PSS', async () => {
    const file = await firmaP7m(originale, mario, { altro: ['-keyopt', 'rsa_padding_mode:pss'] });
    expect(await verifica(file)).toMatchObject({ esito: 'VALIDA' });
    opensslAccetta(file);
  });

  it('tells who signed, as the certificate says it', async () => {
    const { firme } = await verifica(await firmaP7m(originale, lucia));
    expect(firme[0]).toMatchObject({
      firmatario: "Lucia D'Amàto",
      codiceFiscale: LUCIA.codiceFiscale,
      certificato: { emittente: 'CA di prova' },
    });
    expect(firme[0]?.istante).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

describe('CA-16 both parties sign', () => {
  const tutti = [MARIO.codiceFiscale, LUCIA.codiceFiscale].sort();

  it('side by side in one envelope', async () => {
    const file = await firmaP7m(await firmaP7m(originale, mario), lucia, { aggiungi: true });
    const esito = await verifica(file);
    expect(esito.esito).toBe('VALIDA');
    expect(esito.firme.map(({ codiceFiscale }) => codiceFiscale).sort()).toEqual(tutti);
    opensslAccetta(file);
  });

  it('one envelope inside the other, the inner one first', async () => {
    const esito = await verifica(await firmaP7m(await firmaP7m(originale, mario), lucia));
    expect(esito.esito).toBe('VALIDA');
    expect(esito.firme.map(({ codiceFiscale }) => codiceFiscale)).toEqual([MARIO.codiceFiscale, LUCIA.codiceFiscale]);
  });

  it('an envelope in base64 inside another', async () => {
    const dentro = await firmaP7m(originale, mario, { formato: 'BASE64' });
    expect(await verifica(await firmaP7m(dentro, lucia))).toMatchObject({ esito: 'VALIDA', firme: [{}, {}] });
  });

  it('an envelope over a signed PDF', async () => {
    const esito = await verifica(await firmaP7m(await firmaPades(originale, mario), lucia));
    expect(esito).toMatchObject({ esito: 'VALIDA', formato: 'CADES' });
    expect(esito.firme.map(({ codiceFiscale }) => codiceFiscale)).toEqual([MARIO.codiceFiscale, LUCIA.codiceFiscale]);
  });

  it('a broken inner signature is not saved by a good outer one', async () => {
    const dentro = Buffer.from(await firmaP7m(originale, mario));
    dentro[dentro.length - 3] = (dentro[dentro.length - 3] ?? 0) ^ 1;
    const esito = await verifica(await firmaP7m(dentro, lucia));
    expect(esito.esito).toBe('NON_VALIDA');
    expect(esito.firme.map(({ integra }) => integra)).toEqual([false, true]);
  });

  it('refuses a fifth level', async () => {
    let file = originale;
    for (let i = 0; i < 5; i++) file = await firmaP7m(file, lucia);
    expect(codici(await verifica(file))).toEqual(['TROPPI_LIVELLI']);
  });
});

describe('an envelope that is not a signature of our document is refused, each time with its own reason', () => {
  const muta = (file: Uint8Array, da: Buffer, a: Buffer): Uint8Array => {
    const copia = Buffer.from(file);
    copia.set(a, copia.indexOf(da));
    return copia;
  };

  it('content changed after signing (eContent swap)', async () => {
    const file = muta(await firmaP7m(originale, mario), Buffer.from('%PDF-1.7'), Buffer.from('%PDF-1.6'));
    const esito = await verifica(file, { originale: Buffer.from(muta(originale, Buffer.from('%PDF-1.7'), Buffer.from('%PDF-1.6'))) });
    expect(codici(esito)).toEqual(['CONTENUTO_ALTERATO']);
    expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: false, fiducia: 'attendibile' }] });
  });

  it('a signature value with one bit changed', async () => {
    const file = Buffer.from(await firmaP7m(originale, mario));
    file[file.length - 9] = (file[file.length - 9] ?? 0) ^ 1;
    expect(codici(await verifica(file))).toEqual(['FIRMA_ALTERATA']);
  });

  it('another document', async () => {
    expect(codici(await verifica(await firmaP7m(await pdfDiProva({ testo: 'Tutt’altro' }), mario)))).toEqual(['ALTRO_DOCUMENTO']);
    expect(codici(await verifica(await firmaP7m(Buffer.from('ciao'), mario)))).toEqual(['ALTRO_DOCUMENTO']);
  });

  it('the signature alone, without the document', async () => {
    expect(codici(await verifica(await firmaP7m(originale, mario, { staccata: true })))).toEqual(['FIRMA_STACCATA']);
  });

  it('without signed attributes', async () => {
    expect(codici(await verifica(await firmaP7m(originale, mario, { cades: false, altro: ['-noattr'] })))).toEqual(['ATTRIBUTI_ASSENTI']);
  });

  it('without the signing-certificate attribute: only a note', async () => {
    const esito = await verifica(await firmaP7m(originale, mario, { cades: false }));
    expect([esito.esito, codici(esito)]).toEqual(['VALIDA', ['CERTIFICATO_NON_LEGATO']]);
  });

  it('SHA-1: intact, and refused', async () => {
    const esito = await verifica(await firmaP7m(originale, mario, { altro: ['-md', 'sha1'] }));
    expect(codici(esito)).toEqual(['IMPRONTA_DEBOLE']);
    expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: true }] });
  });

  it('RSA of 1024 bits: intact, and refused', async () => {
    const debole = await ca.emetti(MARIO, { chiave: 'RSA-1024' });
    const esito = await verifica(await firmaP7m(originale, debole));
    expect(codici(esito)).toEqual(['CHIAVE_DEBOLE']);
    expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: true }] });
  });

  it('truncated', async () => {
    const file = await firmaP7m(originale, mario);
    for (const quanto of [40, Math.floor(file.length / 2), file.length - 1])
      expect(codici(await verifica(file.subarray(0, quanto)))).toEqual(['BUSTA_TRONCATA']);
  });

  it('bytes after the end; white space there is only a note', async () => {
    const file = await firmaP7m(originale, mario);
    expect(codici(await verifica(Buffer.concat([file, Buffer.from('altro')])))).toEqual(['BUSTA_CODA_ESTRANEA']);
    const esito = await verifica(Buffer.concat([file, Buffer.from('\r\n')]));
    expect([esito.esito, codici(esito)]).toEqual(['VALIDA', ['BUSTA_CODA_SPAZI']]);
  });

  it('a PDF renamed .p7m, a text renamed .pdf, an empty file, a text', async () => {
    expect(codici(await verifica(originale, { nome: 'convenzione.p7m' }))).toEqual(['PDF_CON_NOME_P7M']);
    expect(codici(await verifica(Buffer.from('ciao'), { nome: 'convenzione.pdf' }))).toEqual(['NON_PDF_CON_NOME_PDF']);
    expect(codici(await verifica(await firmaP7m(originale, mario), { nome: 'convenzione.pdf' }))).toEqual(['NON_PDF_CON_NOME_PDF']);
    expect(codici(await verifica(new Uint8Array()))).toEqual(['FILE_VUOTO']);
    expect(codici(await verifica(Buffer.from('ciao')))).toEqual(['FORMATO_SCONOSCIUTO']);
  });

  it('an encrypted envelope', async () => {
    const nome = path.join(ca.cartella, 'cifrata');
    writeFileSync(nome, originale);
    execFileSync('openssl', ['cms', '-encrypt', '-aes256', '-outform', 'DER', '-in', nome, '-out', `${nome}.p7m`, mario.certificato]);
    expect(codici(await verifica(readFileSync(`${nome}.p7m`)))).toEqual(['BUSTA_NON_FIRMATA']);
  });
});
