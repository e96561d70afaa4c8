import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA, type IdentitaDiProva } from '@/lib/testing/firme';
import {
  aMano,
  allestisciFirma,
  elementi,
  libero,
  numeroDi,
  revisione,
  riga,
  ritocca,
  type ScenaFirma,
  FALSO,
} from '@/lib/testing/firme-attacchi';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { scrivi } from './demo/scrittura';
import { isDizionario, type Oggetto } from './pdf/oggetti';
import { elencoPagine, flussiDiContenuto } from './pdf/pagine';
import { PdfLetto } from './pdf/pdf-letto';
import { campiFirmati } from './pdf/campi-firma';

let scena: ScenaFirma;
let lucia: IdentitaDiProva;
beforeAll(async () => {
  scena = await allestisciFirma();
  lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
});
afterAll(() => scena.ca.chiudi());

const contenuti = (file: Uint8Array): number => {
  const documento = new PdfLetto(file);
  const [pagina] = elencoPagine(documento);
  return numeroDi(pagina && flussiDiContenuto(documento, pagina.dizionario)[0]);
};
const intervallo = (file: Uint8Array): string => /\/ByteRange \[[^\]]*\]/.exec(Buffer.from(file).toString('latin1'))?.[0] ?? '';
const breve = (oggetto: Oggetto): string => (isDizionario(oggetto) ? scrivi(oggetto) : '');
const largo = (testo: string, quanto: number): string => testo.padEnd(quanto);

describe('universal signature forgery: a signature dictionary that says nothing is no signature', () => {
  it('ByteRange missing, null, empty, negative, not numbers', async () => {
    const suo = intervallo(scena.firmato);
    for (const valore of [
      '/ByteRangX [0 0 0 0]',
      '/ByteRange null',
      '/ByteRange []',
      '/ByteRange [0 -1 -1 -1]',
      '/ByteRange [0 (a) /b null]',
      '/ByteRange [0 0 0 0]',
    ])
      expect(await scena.respinto(ritocca(scena.firmato, suo, largo(valore, suo.length))), valore).toContain('INTERVALLO_ERRATO');
  });

  it('Contents missing, null, empty, zeros, a literal string, a reference', async () => {
    const testo = Buffer.from(scena.firmato).toString('latin1');
    const gettone = /\/Contents <[0-9a-f]+>/.exec(testo)?.[0] ?? '';
    for (const [valore, codice] of [
      ['/Contentz null', 'FIRMA_MALPOSTA'],
      ['/Contents null', 'FIRMA_MALPOSTA'],
      ['/Contents <>', 'FIRMA_MALPOSTA'],
      [`/Contents <${'0'.repeat(gettone.length - 12)}>`, 'FIRMA_ILLEGGIBILE'],
      ['/Contents (0)', 'FIRMA_MALPOSTA'],
      ['/Contents 5 0 R', 'FIRMA_MALPOSTA'],
    ] as const)
      expect(await scena.respinto(ritocca(scena.firmato, gettone, largo(valore, gettone.length))), valore.slice(0, 20)).toContain(codice);
  });
});

describe('CA-16 the value of a signature field is a dictionary: whatever else it holds is no signature and no time stamp', () => {
  const campo = (valore: string, altri: (n: number) => [number, string][] = () => []): Uint8Array => {
    const campi = (d: PdfLetto): string => elementi(d.voce(d.voce(d.catalogo, 'AcroForm'), 'Fields'));
    const prossimo = libero(new PdfLetto(scena.firmato));
    return revisione(scena.firmato, 'catalogo', { AcroForm: (d) => `<< /SigFlags 3 /Fields [${campi(d)} ${prossimo} 0 R] >>` }, (n) => [
      [n, `<< /FT /Sig /T (zz) /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /V ${valore} >>`],
      ...altri(n + 1),
    ]);
  };
  const flusso = (n: number): [number, string][] => [
    [n, '<< /Type /DocTimeStamp /SubFilter /ETSI.RFC3161 /Length 4 >>\nstream\nXXXX\nendstream'],
  ];
  it.each([
    ['a stream that calls itself a time stamp', '0 0 R'],
    ['a name', '/DocTimeStamp'],
    ['a string', '(DocTimeStamp)'],
    ['an array', '[<< /Type /DocTimeStamp >>]'],
    ['a number', '7'],
  ])('%s', async (_, valore) => {
    const n = libero(new PdfLetto(scena.firmato));
    const file = valore === '0 0 R' ? campo(`${n + 1} 0 R`, flusso) : campo(valore);
    const busta = await firmaP7m(file, lucia);
    for (const altro of [{}, { originale: undefined }]) {
      expect(await scena.verifica(file, altro)).toMatchObject({ esito: 'NON_VALIDA', motivi: [{ codice: 'CAMPO_FIRMA_ERRATO' }] });
      expect((await scena.verifica(busta, altro)).esito).not.toBe('VALIDA');
    }
  });
});

describe('signature wrapping', () => {
  it('another ByteRange among the bytes that the signature leaves out', async () => {
    const testo = Buffer.from(scena.firmato).toString('latin1');
    const gettone = /\/Contents <[0-9a-f]+>/.exec(testo)?.[0] ?? '';
    const cms = gettone.replace(/0+>$/, '');
    const dentro = `${cms}${cms.length % 2 ? '0' : ''}> ${intervallo(scena.firmato)}`;
    expect(await scena.respinto(ritocca(scena.firmato, gettone, largo(dentro, gettone.length)))).toEqual(['PDF_DANNEGGIATO']);
    const commento = `${cms}${cms.length % 2 ? '0' : ''}> %`;
    expect(await scena.respinto(ritocca(scena.firmato, gettone, commento.padEnd(gettone.length, 'x')))).toEqual(['FIRMA_MALPOSTA']);
    expect(await scena.respinto(ritocca(scena.firmato, gettone, largo(commento.slice(0, -1), gettone.length)))).toContain('FIRMA_MALPOSTA');
  });

  it('the signed end of the file moved behind something else', async () => {
    const [, b = 0, c = 0, d = 0] = (intervallo(scena.firmato).match(/\d+/g) ?? []).map(Number);
    const coda = scena.firmato.subarray(c);
    const estraneo = Buffer.from(`\n${contenuti(scena.firmato)} 0 obj\n${FALSO}\nendobj\n`, 'latin1');
    const spostato = Buffer.concat([scena.firmato.subarray(0, c), estraneo, coda]);
    const suo = intervallo(scena.firmato);
    const nuovo = largo(`/ByteRange [0 ${b} ${c + estraneo.length} ${d}]`, suo.length);
    expect(await scena.respinto(spostato)).toContain('PDF_DANNEGGIATO');
    expect(await scena.respinto(ritocca(spostato, suo, nuovo))).toContain('PDF_DANNEGGIATO');
  });

  it('a second signature that covers the same bytes as the first', async () => {
    const due = await firmaPades(scena.firmato, lucia, {
      intervallo: () => (intervallo(scena.firmato).match(/\d+/g) ?? []).map(Number),
    });
    expect(await scena.respinto(due)).toContain('FIRMA_MALPOSTA');
  });

  it('a second signature whose hole opens in the revision of the first', async () => {
    const due = await firmaPades(scena.firmato, lucia, { intervallo: ([a, b, c, d]) => [a, b - 9000, c, d] });
    expect(await scena.respinto(due)).toContain('FIRMA_MALPOSTA');
  });
});

describe('incremental saving: what is added after the signature', () => {
  const cambio = (): [number, string][] => [[contenuti(scena.firmato), FALSO]];

  it('with an index, without one, with a trailer alone, with nothing at all', async () => {
    expect(await scena.respinto(aMano(scena.firmato, cambio()))).toContain('PAGINE_MODIFICATE');
    const oggetto = `\n${contenuti(scena.firmato)} 0 obj\n${FALSO}\nendobj\n`;
    const code: [string, string][] = [
      [oggetto, 'PDF_CODA_ESTRANEA'],
      [`${oggetto}trailer\n<</Root 1 0 R>>\n`, 'PDF_TRONCATO'],
      [`${oggetto}trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`, 'PDF_DANNEGGIATO'],
      [`${oggetto}xref\n0 0\ntrailer\n<</Root 1 0 R>>\nstartxref\n${scena.firmato.length + oggetto.length}\n%%EOF\n`, 'PDF_DANNEGGIATO'],
      [`${oggetto}%%EOF\n`, 'PDF_CODA_ESTRANEA'],
      ['\n%%EOF\n', 'PDF_CODA_ESTRANEA'],
    ];
    for (const [coda, codice] of code)
      expect(await scena.respinto(Buffer.concat([scena.firmato, Buffer.from(coda, 'latin1')])), coda.slice(-40)).toEqual([codice]);
  });

  it('together with a copy of the good signature', async () => {
    const documento = new PdfLetto(scena.firmato);
    const firma = campiFirmati(documento)[0];
    const copia = scrivi(firma?.dizionario ?? null);
    expect(await scena.respinto(aMano(scena.firmato, [...cambio(), [firma?.numero ?? -1, copia]]))).toContain('FIRMA_MALPOSTA');
  });

  it('with the signature’s field replaced by one without value', async () => {
    const campo = [...new PdfLetto(scena.firmato).voci.keys()].find((numero) =>
      breve(new PdfLetto(scena.firmato).indiretto(numero)?.valore ?? null).includes('/FT /Sig'),
    );
    expect(await scena.respinto(aMano(scena.firmato, [[campo ?? -1, '<</FT /Sig /T (vuota)>>']]))).toEqual(['MODIFICATO_SENZA_FIRMA']);
  });
});

describe('an index that readers take in different ways', () => {
  it('a second index hidden from older readers (hybrid)', async () => {
    const numero = contenuti(scena.firmato);
    const documento = new PdfLetto(scena.firmato);
    const voce = documento.voci.get(numero);
    const posizione = voce?.tipo === 'diretta' ? voce.posizione : 0;
    const libera = libero(documento);
    const dati = Buffer.from([1, posizione >> 16, (posizione >> 8) & 0xff, posizione & 0xff, 0]).toString('latin1');
    const flusso = `<</Type /XRef /Size ${libera + 1} /W [1 3 1] /Index [${numero} 1] /Length 5>>\nstream\n${dati}\nendstream`;
    const dove = scena.firmato.length + 1;
    const ibrido = aMano(scena.firmato, [[libera, flusso]], {
      righe: [riga(numero, 0, 1, 'f')],
      trailer: (giusto) => giusto.replace('>>', ` /XRefStm ${dove}>>`),
    });
    expect(await scena.respinto(ibrido)).toEqual(['OGGETTI_FUORI_INDICE']);
  });

  it('a Size beyond which strict readers see nothing', async () => {
    expect(await scena.respinto(aMano(scena.firmato, [], { trailer: (giusto) => giusto.replace(/\/Size \d+/, '/Size 3') }))).toEqual([
      'OGGETTI_FUORI_INDICE',
    ]);
  });

  it('Prev that skips, points into a stream, or is no number', async () => {
    const verso = (prev: string): Uint8Array =>
      aMano(scena.firmato, [], { trailer: (giusto) => giusto.replace(/\/Prev \d+/, `/Prev ${prev}`) });
    expect(await scena.respinto(verso(String(new PdfLetto(scena.originale).coda.startxref)))).toContain('SENZA_FIRMA');
    for (const prev of ['17', '0', '-5', '(1)', '99999999', '1.5'])
      expect(await scena.respinto(verso(prev)), prev).toContain('PDF_DANNEGGIATO');
  });

  it('generations: the content under another one, or a reference to none', async () => {
    const numero = contenuti(scena.firmato);
    const voce = new PdfLetto(scena.firmato).voci.get(numero);
    const posizione = voce?.tipo === 'diretta' ? voce.posizione : 0;
    expect(await scena.respinto(aMano(scena.firmato, [], { righe: [riga(numero, posizione, 1)] }))).toContain('PAGINE_MODIFICATE');
    expect(await scena.respinto(revisione(scena.firmato, 'pagina', { Contents: () => `${numero} 1 R` }))).toContain('PAGINE_MODIFICATE');
  });

  it('an object stream that hides an object of the document', async () => {
    const [originale, numero] = [await pdfDiProva({ flussi: true }), 0];
    const firmato = await firmaPades(originale, scena.mario);
    const documento = new PdfLetto(firmato);
    const bersaglio = numeroDi(documento.catalogo.voci.get('Pages')) + numero;
    const contenitore = libero(documento);
    const dentro = `${bersaglio} 0 <</Type /Pages /Kids [] /Count 0>>`;
    const primo = dentro.indexOf('<');
    const oggetto = `\n${contenitore} 0 obj\n<</Type /ObjStm /N 1 /First ${primo} /Length ${dentro.length}>>\nstream\n${dentro}\nendstream\nendobj\n`;
    const xref = firmato.length + oggetto.length;
    const voci = Buffer.from([...[2, contenitore >> 8, contenitore & 0xff, 0, 0], ...[1, 0, 0, 0, 0], ...[1, 0, 0, 0, 0]]);
    voci.writeUIntBE(firmato.length + 1, 6, 3);
    voci.writeUIntBE(xref, 11, 3);
    const radice = scrivi(documento.trailer.get('Root') ?? null);
    const indice = `${contenitore + 1} 0 obj\n<</Type /XRef /Size ${contenitore + 2} /W [1 3 1] /Index [${bersaglio} 1 ${contenitore} 2] /Root ${radice} /Prev ${documento.coda.startxref} /Length 15>>\nstream\n${voci.toString('latin1')}\nendstream\nendobj\nstartxref\n${xref}\n%%EOF\n`;
    // W [1 3 1]: the container's number takes three octets too.
    voci.writeUIntBE(contenitore, 1, 3);
    const file = Buffer.concat([
      firmato,
      Buffer.from(oggetto + indice.replace(/stream\n[\s\S]{15}\nendstream/, `stream\n${voci.toString('latin1')}\nendstream`), 'latin1'),
    ]);
    expect(await scena.respinto(file, originale)).toContain('PAGINE_MODIFICATE');
  });

  it('a key twice in a dictionary', async () => {
    const pagine = numeroDi(new PdfLetto(scena.firmato).catalogo.voci.get('Pages'));
    expect(await scena.respinto(aMano(scena.firmato, [[pagine, '<</Type /Pages /Kids [] /Kids [] /Count 0>>']]))).toContain(
      'PDF_DANNEGGIATO',
    );
  });
});
