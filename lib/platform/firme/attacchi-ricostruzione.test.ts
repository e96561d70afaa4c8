import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMano, allestisciFirma, codici, libero, numeroDi, revisione, riga, type ScenaFirma, FALSO } from '@/lib/testing/firme-attacchi';
import { ancoraConfigurata } from './ancore';
import { scrivi } from './demo/scrittura';
import { elencoPagine, flussiDiContenuto } from './pdf/pagine';
import { PdfLetto } from './pdf/pdf-letto';
import { verificaFirma } from './verifica';

let scena: ScenaFirma;
beforeAll(async () => {
  scena = await allestisciFirma();
});
afterAll(() => scena.ca.chiudi());

const contenuti = (file: Uint8Array): number => {
  const documento = new PdfLetto(file);
  const [pagina] = elencoPagine(documento);
  return numeroDi(pagina && flussiDiContenuto(documento, pagina.dizionario)[0]);
};
const testo = (file: Uint8Array): string => Buffer.from(file).toString('latin1');
const byte = (contenuto: string): Uint8Array => new Uint8Array(Buffer.from(contenuto, 'latin1'));

/** The reasons against the file, judged beside our document and by itself: the two agree that it is not valid. */
async function respinto(file: Uint8Array): Promise<[string[], string[]]> {
  const contro = await scena.verifica(file);
  const solo = await verificaFirma({ file, ancore: [ancoraConfigurata(scena.ca.certificato)], now: scena.domani });
  expect([contro.esito, solo.esito]).toEqual(['NON_VALIDA', 'NON_VALIDA']);
  return [codici(contro), codici(solo)];
}

/** Evidence beside the signature, with a stream of it that holds that text as it stands. */
const conProve = (dentro: string, extra = ''): Uint8Array =>
  revisione(scena.firmato, 'catalogo', { DSS: (documento) => `<</Type /DSS /VRI ${libero(documento)} 0 R>>` }, (numero) => [
    [numero, `<<${extra}/Length ${dentro.length}>>\nstream\n${dentro}\nendstream`],
  ]);

/** The end of the file written so that some readers do not find their way and look for objects by themselves. */
const CODE: [string, (file: Uint8Array) => Uint8Array, string][] = [
  ['sixty thousand spaces', (file) => byte(`${testo(file)}${' '.repeat(60_000)}\n`), 'PDF_CODA_ESTRANEA'],
  ['nine ends of line', (file) => byte(testo(file) + '\n'.repeat(9)), 'PDF_CODA_ESTRANEA'],
  ...['\0', '\x0b', '\x0c', '\xa0', '\n'.repeat(5)].map((bianco): [string, (file: Uint8Array) => Uint8Array, string] => [
    `startxref and ${JSON.stringify(bianco)}`,
    (file) => byte(testo(file).replace(/startxref\s+(?=\d+\s+%%EOF\s*$)/, `startxref${bianco}`)),
    'PDF_DANNEGGIATO',
  ]),
];

describe('CA-16 a file whose end makes other readers rebuild its index', () => {
  for (const [nome, guasta, codice] of CODE)
    it(nome, async () => {
      expect((await scena.verifica(conProve('innocuous'))).esito).toBe('VALIDA');
      expect(await respinto(guasta(conProve('innocuous')))).toEqual([[codice], [codice]]);
      expect(await respinto(guasta(scena.firmato))).toEqual([[codice], [codice]]);
    });

  it('two ends of line and a space are what honest writers leave', async () => {
    const file = revisione(byte(`${testo(conProve('innocuous'))}\r\n \n`), 'catalogo', {});
    expect((await scena.verifica(file)).esito).toBe('VALIDA');
  });
});

describe('CA-16 what a rebuilt index would find in the bytes that were added', () => {
  const fuori = [['OGGETTI_FUORI_INDICE'], ['OGGETTI_FUORI_INDICE']];

  it('an object written inside a stream, however its header is spaced', async () => {
    const numero = contenuti(scena.firmato);
    for (const testata of [
      `${numero} 0 obj`,
      `${numero}\t0\robj`,
      `${numero} 0obj`,
      `00${numero}\x0b0\0obj`,
      `${numero} %c\n0 obj`,
      `${numero} 0 %c\r\nobj`,
    ])
      expect(await respinto(conProve(`\nendstream\nendobj\n${testata}\n${FALSO}\nendobj\n`)), JSON.stringify(testata)).toEqual(fuori);
  });

  it('an object written inside a comment or a string', async () => {
    const falso = `${contenuti(scena.firmato)} 0 obj null endobj`;
    expect(await respinto(aMano(scena.firmato, [], { trailer: (giusto) => `%${falso}\n${giusto}` }))).toEqual(fuori);
    expect(await respinto(aMano(scena.firmato, [], { trailer: (giusto) => giusto.replace('>>', `/X (${falso})>>`) }))).toEqual(fuori);
  });

  it('a trailer inside a stream, and one of the chain, that lead to another catalog', async () => {
    const altra = (numero: number): [number, string] => [numero, scrivi(new PdfLetto(scena.firmato).catalogo)];
    expect(await respinto(conProve(`\nendstream\nendobj\ntrailer\n<</Root 1 0 R /Size 9>>\n`))).toEqual(fuori);
    const numero = libero(new PdfLetto(scena.firmato));
    const deviato = aMano(scena.firmato, [altra(numero)], { trailer: (giusto) => giusto.replace(/\/Root \d+/, `/Root ${numero}`) });
    for (const codici of await respinto(deviato)) expect(codici).toContain('OGGETTI_FUORI_INDICE');
  });

  it('a second catalog, an index outside the chain, objects in a stream that the index does not name', async () => {
    const numero = libero(new PdfLetto(scena.firmato));
    const dentro = `${contenuti(scena.firmato)} 0 null`;
    for (const oggetto of [
      scrivi(new PdfLetto(scena.firmato).catalogo),
      '<</Type /XRef /Size 9 /W [1 1 1] /Root 9 0 R /Length 0>>\nstream\n\nendstream',
      `<</Type /ObjStm /N 1 /First ${dentro.indexOf('null')} /Length ${dentro.length}>>\nstream\n${dentro}\nendstream`,
    ])
      expect(await respinto(aMano(scena.firmato, [[numero, oggetto]])), oggetto).toEqual(fuori);
  });
});

/** Two added sections: an evil one, and one that is newer in the chain and puts the page right. */
function sezioni(rovesciate: boolean): Uint8Array {
  const [numero, documento] = [contenuti(scena.firmato), new PdfLetto(scena.firmato)];
  const buono = documento.indiretto(numero);
  const suo = testo(scena.firmato.subarray(buono?.inizio, buono?.fine));
  const corpo = suo.slice(suo.indexOf('obj') + 3, suo.lastIndexOf('endobj')).trim();
  if (!rovesciate) return aMano(aMano(scena.firmato, [[numero, FALSO]]), [[numero, corpo]]);
  const trailer = (prev: number): string =>
    `trailer\n<</Size ${libero(documento)} /Root ${scrivi(documento.trailer.get('Root') ?? null)} /Info ${scrivi(documento.trailer.get('Info') ?? null)} /Prev ${String(prev).padStart(10, '0')}>>\n`;
  const oggetti = [`\n${numero} 0 obj\n${corpo}\nendobj\n`, `${numero} 0 obj\n${FALSO}\nendobj\n`];
  const [buona, falsa] = [scena.firmato.length + 1, oggetti[1] ?? ''];
  const primo = scena.firmato.length + (oggetti[0] ?? '').length;
  const lunga = `xref\n${riga(numero, buona)}${trailer(0)}`.length;
  const secondo = primo + lunga + falsa.length;
  const parti = [
    testo(scena.firmato),
    oggetti[0] ?? '',
    `xref\n${riga(numero, buona)}${trailer(secondo)}`,
    falsa,
    `xref\n${riga(numero, primo + lunga)}${trailer(documento.coda.startxref)}startxref\n${primo}\n%%EOF\n`,
  ];
  return byte(parti.join(''));
}

describe('CA-16 sections that take back what others showed', () => {
  it('the newer in the chain placed first in the file, so that Prev points forward', async () => {
    for (const codici of await respinto(sezioni(true))) expect(codici).toContain('OGGETTI_FUORI_INDICE');
  });

  it('an object of the page replaced, and put right by the next section', async () => {
    const [contro, solo] = await respinto(sezioni(false));
    expect(contro).toEqual(['PAGINE_MODIFICATE']);
    expect(solo).toEqual(['PAGINE_MODIFICATE']);
  });

  it('an entry that leads to an object written after its own index', async () => {
    const numero = libero(new PdfLetto(scena.firmato));
    const avanti = (posizione: number): Uint8Array => aMano(scena.firmato, [], { righe: [riga(numero, posizione)] });
    const dopo = avanti(0).length;
    const file = aMano(avanti(dopo + 1), [[numero, 'null']]);
    for (const codici of await respinto(file)) expect(codici).toContain('OGGETTI_FUORI_INDICE');
  });
});
