import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaPades, LUCIA, MARIO } from '@/lib/testing/firme';
import { allestisciDueFirmatari, type ScenaDiDueFirmatari } from '@/lib/testing/firme-scena';
import { codici } from '@/lib/testing/firme-attacchi';
import { aMano, libero, revisione } from '@/lib/testing/firme-attacchi';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { PdfLetto } from './pdf/pdf-letto';

let { ca, mario, lucia, originale, verifica } = {} as ScenaDiDueFirmatari;

beforeAll(async () => {
  ({ ca, mario, lucia, originale, verifica } = await allestisciDueFirmatari());
});
afterAll(() => ca.chiudi());

function pdfsigValide(file: Uint8Array): number {
  const nome = path.join(ca.cartella, `da-verificare-${file.length}.pdf`);
  writeFileSync(nome, file);
  return execFileSync('pdfsig', ['-nocert', nome], { stdio: 'pipe' }).toString().split('Signature is Valid').length - 1;
}

describe('CA-16 a PDF signed by another tool is accepted, and pdfsig accepts it too', () => {
  for (const flussi of [false, true]) {
    for (const chi of ['RSA', 'P-256'] as const) {
      it(`${flussi ? 'cross-reference stream' : 'cross-reference table'}, ${chi}`, async () => {
        const base = await pdfDiProva({ flussi });
        const file = await firmaPades(base, chi === 'RSA' ? mario : lucia);
        const esito = await verifica(file, { originale: base });
        expect(codici(esito)).toEqual([]);
        expect(esito).toMatchObject({ esito: 'VALIDA', formato: 'PADES', modificheSuccessive: 'nessuna' });
        expect(esito.firme).toHaveLength(1);
        expect(esito.firme[0]).toMatchObject({
          integra: true,
          fiducia: 'attendibile',
          codiceFiscale: (chi === 'RSA' ? MARIO : LUCIA).codiceFiscale,
        });
        expect(pdfsigValide(file)).toBe(1);
      });
    }
  }

  it('RSA-PSS, SHA-512, the older Adobe sub-format', async () => {
    for (const opzioni of [
      { altro: ['-keyopt', 'rsa_padding_mode:pss'] },
      { altro: ['-md', 'sha512'] },
      { sottoformato: 'adbe.pkcs7.detached' },
    ]) {
      const file = await firmaPades(originale, mario, opzioni);
      expect(codici(await verifica(file))).toEqual([]);
      expect(pdfsigValide(file)).toBe(1);
    }
  });

  it('CA-16 both parties sign, each in a revision of its own, in the order they signed', async () => {
    const file = await firmaPades(await firmaPades(originale, lucia), mario);
    const esito = await verifica(file);
    expect(codici(esito)).toEqual([]);
    expect(esito).toMatchObject({ esito: 'VALIDA', modificheSuccessive: 'ammesse' });
    expect(esito.firme.map(({ codiceFiscale }) => codiceFiscale)).toEqual([LUCIA.codiceFiscale, MARIO.codiceFiscale]);
    expect(pdfsigValide(file)).toBe(2);
  });

  it('CA-16 metadata written after the last signature are noted and no more, and pdfsig still calls it valid; a new title is for a person', async () => {
    const file = await firmaPades(originale, mario);
    const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';
    const aggiornato = revisione(file, 'catalogo', { Metadata: (d) => `${libero(d)} 0 R` }, (n) => [
      [n, `<< /Type /Metadata /Subtype /XML /Length ${XMP.length} >>\nstream\n${XMP}\nendstream`],
    ]);
    const esito = await verifica(aggiornato);
    expect([esito.esito, esito.modificheSuccessive, codici(esito)]).toEqual(['VALIDA', 'ammesse', ['METADATI_AGGIORNATI']]);
    expect(pdfsigValide(aggiornato)).toBe(1);
    const n = libero(new PdfLetto(file));
    const titolo = aMano(file, [[n, '<< /Title (Un altro atto) >>']], {
      trailer: (giusto) => giusto.replace(/\/Info \S+ \S+ R/, `/Info ${n} 0 R`),
    });
    const conTitolo = await verifica(titolo);
    expect([conTitolo.esito, conTitolo.modificheSuccessive]).toEqual(['DA_ESAMINARE', 'segnalate']);
    expect(codici(conTitolo)).toEqual(['INFORMAZIONI_MODIFICATE']);
  });

  it('the countersignature is also judged against the file that the first party signed', async () => {
    const prima = await firmaPades(originale, lucia);
    expect(await verifica(await firmaPades(prima, mario), { originale: prima })).toMatchObject({ esito: 'VALIDA', firme: [{}, {}] });
  });

  it('without the original the file is judged by itself', async () => {
    expect(await verifica(await firmaPades(originale, mario), { originale: undefined })).toMatchObject({
      esito: 'VALIDA',
    });
  });
});

describe('a visible signature', () => {
  const area = { pagina: 0, x: 300, y: 90, larghezza: 220, altezza: 60 };

  it('in the room left for it, or small where no room is declared, is accepted', async () => {
    const file = await firmaPades(originale, mario, { rettangolo: [310, 95, 500, 145] });
    expect(codici(await verifica(file, { areeFirma: [area] }))).toEqual([]);
    expect(codici(await verifica(file))).toEqual([]);
  });

  it('elsewhere, or over much of the page, goes to a person', async () => {
    const fuori = await verifica(await firmaPades(originale, mario, { rettangolo: [40, 680, 240, 730] }), { areeFirma: [area] });
    expect([fuori.esito, codici(fuori)]).toEqual(['DA_ESAMINARE', ['FIRMA_VISIBILE_FUORI_AREA']]);
    const estesa = await verifica(await firmaPades(originale, mario, { rettangolo: [0, 300, 595, 842] }));
    expect([estesa.esito, codici(estesa)]).toEqual(['DA_ESAMINARE', ['FIRMA_VISIBILE_ESTESA']]);
  });
});

describe('CA-16 the areas of the parties', () => {
  const sinistra = { pagina: 0, x: 40, y: 90, larghezza: 220, altezza: 60 };
  const destra = { ...sinistra, x: 310 };
  const nella = ({ x, y }: { x: number; y: number }) => [x + 5, y + 5, x + 185, y + 55] as const;
  const areeFirma = [
    { ...sinistra, parte: 'FRUITORE' as const },
    { ...destra, parte: 'EROGATORE' as const },
  ];
  const firmatari = { FRUITORE: [MARIO.codiceFiscale], EROGATORE: [LUCIA.codiceFiscale] };
  const insieme = async (sua: typeof sinistra, altra: typeof sinistra): Promise<Uint8Array> =>
    firmaPades(await firmaPades(originale, mario, { rettangolo: nella(sua) }), lucia, { rettangolo: nella(altra) });

  it('each party in its own is accepted, one after the other', async () => {
    const prima = await firmaPades(originale, mario, { rettangolo: nella(sinistra) });
    expect(codici(await verifica(prima, { areeFirma, firmatari }))).toEqual([]);
    expect(codici(await verifica(await insieme(sinistra, destra), { areeFirma, firmatari }))).toEqual([]);
  });

  it('in that of the other party, or of nobody who signs, goes to a person', async () => {
    const altrui = ['DA_ESAMINARE', ['FIRMA_VISIBILE_AREA_ALTRUI']];
    const scambiate = await verifica(await insieme(destra, sinistra), { areeFirma, firmatari });
    expect([scambiate.esito, codici(scambiate)]).toEqual(altrui);
    const sola = await firmaPades(originale, mario, { rettangolo: nella(destra) });
    for (const chi of [firmatari, { FRUITORE: [LUCIA.codiceFiscale] }, {}]) {
      const esito = await verifica(sola, { areeFirma, firmatari: chi });
      expect([esito.esito, codici(esito)]).toEqual(altrui);
    }
  });

  it('without a party, or where nobody says who signs, any will do', async () => {
    const scambiate = await insieme(destra, sinistra);
    expect(codici(await verifica(scambiate, { areeFirma: [sinistra, destra], firmatari }))).toEqual([]);
    expect(codici(await verifica(scambiate, { areeFirma }))).toEqual([]);
  });
});

describe('a PDF that is not our document signed is refused, each time with its own reason', () => {
  it('no signature at all', async () => {
    expect(codici(await verifica(originale))).toEqual(['SENZA_FIRMA']);
  });

  it('another document, correctly signed', async () => {
    const esito = await verifica(await firmaPades(await pdfDiProva({ testo: 'Tutt’altro' }), mario));
    expect(codici(esito)).toEqual(['ALTRO_DOCUMENTO']);
    expect(esito.firme[0]).toMatchObject({ integra: true });
  });

  it('truncated anywhere', async () => {
    const file = await firmaPades(originale, mario);
    const dentroLaFirma = Buffer.from(file).indexOf('/Contents') + 100;
    for (const quanto of [originale.length - 20, dentroLaFirma, file.length - 6])
      expect(codici(await verifica(file.subarray(0, quanto)))).toEqual(['PDF_TRONCATO']);
  });

  it('bytes before the beginning', async () => {
    expect(codici(await verifica(Buffer.concat([Buffer.from('\n'), await firmaPades(originale, mario)])))).toEqual(['PDF_TESTA_ESTRANEA']);
  });

  it('not a PDF inside, whatever its first bytes say', async () => {
    expect(codici(await verifica(Buffer.from('%PDF-1.7\nciao')))).toEqual(['PDF_TRONCATO']);
    expect(codici(await verifica(Buffer.from('%PDF-1.7\nciao\nstartxref\n3\n%%EOF')))).toEqual(['PDF_DANNEGGIATO']);
  });

  it('encrypted', async () => {
    const [chiaro, cifrato] = [path.join(ca.cartella, 'chiaro.pdf'), path.join(ca.cartella, 'cifrato.pdf')];
    writeFileSync(chiaro, originale);
    execFileSync('qpdf', ['--encrypt', '', 'segreta', '256', '--', chiaro, cifrato]);
    expect(codici(await verifica(readFileSync(cifrato)))).toEqual(['PDF_CIFRATO']);
  });

  it('SHA-1 and RSA of 1024 bits', async () => {
    expect(codici(await verifica(await firmaPades(originale, mario, { altro: ['-md', 'sha1'] })))).toEqual(['IMPRONTA_DEBOLE']);
    const debole = await ca.emetti(MARIO, { chiave: 'RSA-1024' });
    expect(codici(await verifica(await firmaPades(originale, debole)))).toEqual(['CHIAVE_DEBOLE']);
  });

  it('sub-formats that sign a digest of a digest', async () => {
    expect(codici(await verifica(await firmaPades(originale, mario, { sottoformato: 'adbe.pkcs7.sha1' })))).toEqual([
      'SOTTOFORMATO_NON_AMMESSO',
    ]);
  });

  it('the commonest failure: saved again by another program before signing', async () => {
    const [prima, dopo] = [path.join(ca.cartella, 'prima.pdf'), path.join(ca.cartella, 'dopo.pdf')];
    writeFileSync(prima, originale);
    execFileSync('qpdf', ['--object-streams=generate', prima, dopo]);
    const esito = await verifica(await firmaPades(readFileSync(dopo), mario));
    expect([esito.esito, codici(esito)]).toEqual(['NON_VALIDA', ['PDF_RISALVATO']]);
  });

  it('stamped by a protocol system that rewrites the file: before signing, and after', async () => {
    const timbra = async (pdf: Uint8Array): Promise<Uint8Array> => {
      const documento = await PDFDocument.load(pdf);
      documento.getPage(0).drawText('Prot. 0001234 del 21/11/2026', { x: 30, y: 815, size: 9 });
      return documento.save();
    };
    expect(codici(await verifica(await firmaPades(await timbra(originale), mario)))).toEqual(['TIMBRATO_PRIMA_DELLA_FIRMA']);
    const dopo = await verifica(await timbra(await firmaPades(originale, mario)));
    expect(codici(dopo)[0]).toBe('TIMBRATO_DOPO_LA_FIRMA');
    expect(dopo.firme[0]).toMatchObject({ integra: false });
  });
});
