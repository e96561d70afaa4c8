import { deflateSync } from 'node:zlib';
import { fromBER, type AsnType, type Sequence } from 'asn1js';
import { creaAutoritaDiProva, firmaP7m, MARIO } from './firme';

const MEGA = 1 << 20;

/** Files made to stall whoever reads them, each about as heavy as an upload may be. */
export function fileOstili(): [string, () => Uint8Array | Promise<Uint8Array>][] {
  const pdf = (oggetti: string[], trailer = ''): Uint8Array => {
    let testo = '%PDF-1.7\n';
    const righe = oggetti.map((corpo, i) => {
      const riga = `${String(testo.length).padStart(10, '0')} 00000 n \n`;
      testo += `${i + 1} 0 obj\n${corpo}\nendobj\n`;
      return riga;
    });
    const indice = `xref\n0 ${oggetti.length + 1}\n0000000000 65535 f \n${righe.join('')}`;
    return Buffer.from(
      `${testo}${indice}trailer\n<</Size ${oggetti.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${testo.length}\n%%EOF\n`,
      'latin1',
    );
  };
  const catalogo = (altro = ''): string => `<</Type /Catalog /Pages 2 0 R ${altro}>>`;
  const pagine = '<</Type /Pages /Kids [3 0 R] /Count 1>>';
  const pagina = (altro = ''): string => `<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] ${altro}>>`;
  const flusso = (voci: string, dati: string): string => `<<${voci} /Length ${dati.length}>>\nstream\n${dati}\nendstream`;
  const bomba = deflateSync(Buffer.alloc(60 * MEGA)).toString('latin1');
  const cartella = (quante: number): string => Array.from({ length: quante }, (_, i) => `${i + 4} 0 R`).join(' ');
  return [
    ['a PDF of a million objects', () => pdf([catalogo(), pagine, pagina(), ...Array.from({ length: 1_000_000 }, () => '0')])],
    ['an array of ten million numbers', () => pdf([catalogo('/X 4 0 R'), pagine, pagina(), `[${'0 '.repeat(10_000_000)}]`])],
    ['a million levels', () => pdf([catalogo('/X 4 0 R'), pagine, pagina(), '['.repeat(1_000_000)])],
    [
      'a bomb as the contents of thirty pages',
      () =>
        pdf([
          catalogo(),
          `<</Type /Pages /Kids [${cartella(30)}] /Count 30>>`,
          'null',
          ...Array.from({ length: 30 }, () => pagina('/Contents 34 0 R')),
          ...Array.from({ length: 8 }, () => flusso('/Filter /FlateDecode', bomba)),
        ]),
    ],
    [
      'a bomb of forms, uncompressed, that four hundred pages draw',
      () => {
        const quante = 60;
        const nomi = Array.from({ length: quante }, (_, i) => `/F${i} ${i + 5} 0 R`).join(' ');
        const disegna = Array.from({ length: quante }, (_, i) => `/F${i} Do`).join(' ');
        return pdf([
          catalogo(),
          `<</Type /Pages /Kids [${Array.from({ length: 400 }, (_, i) => `${i + 5 + quante} 0 R`).join(' ')}] /Count 400>>`,
          'null',
          flusso('', disegna),
          ...Array.from({ length: quante }, () => flusso('/Type /XObject /Subtype /Form', 'q '.repeat(150_000))),
          ...Array.from({ length: 400 }, () => pagina(`/Contents 4 0 R /Resources <</XObject <<${nomi}>>>>`)),
        ]);
      },
    ],
    ['twenty megabytes of white space', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * MEGA, ' ')])],
    ['twenty megabytes of one name', () => pdf([catalogo(`/${'#41'.repeat(6 * MEGA)} 1`), pagine, pagina()])],
    ['twenty megabytes of open parentheses', () => pdf([catalogo(`/X ${'('.repeat(20 * MEGA)}`), pagine, pagina()])],
    ['hexadecimal strings that never end', () => pdf([catalogo(`/X [${'<41 '.repeat(5 * MEGA)}]`), pagine, pagina()])],
    [
      'a page tree of a hundred thousand pages',
      () =>
        pdf([
          catalogo(),
          `<</Type /Pages /Kids [${cartella(100_000)}] /Count 1>>`,
          'null',
          ...Array.from({ length: 100_000 }, () => pagina()),
        ]),
    ],
    ['a chain of a thousand indexes', () => catena(1000)],
    ['an index entry a hundred thousand times on one megabyte', () => stessoPosto(100_000)],
    ['startxref after startxref', () => Buffer.from(`%PDF-1.7\n${'startxref\n9\n%%EOF\n'.repeat(MEGA)}`)],
    ['endobj after endobj behind the end', () => Buffer.from(`%PDF-1.7\n%%EOF\n1 0 obj ${'endobj \n'.repeat(2 * MEGA)}x`)],
    ['ten million elements of BER', () => ber(Buffer.from('0500'.repeat(10_000_000), 'hex'))],
    ['a million levels of BER', () => Buffer.from('3080'.repeat(1_000_000), 'hex')],
    ['object identifiers without end', () => ber(Buffer.concat([Buffer.from('068401000000', 'hex'), Buffer.alloc(16 * MEGA, 0xff)]))],
    ['twenty megabytes of dashes', () => Buffer.concat([Buffer.from('-----BEGIN CMS-----'), Buffer.alloc(20 * MEGA, '-----END ')])],
    ['twenty megabytes of almost base64', () => Buffer.concat([Buffer.from('MI'), Buffer.alloc(20 * MEGA, 'A \n')])],
  ];
}

/** Incremental revisions that add nothing. */
function catena(quante: number): Uint8Array {
  let testo = '%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n';
  let prev = '';
  for (let i = 0; i < quante; i++) {
    const qui = testo.length;
    testo += `xref\n1 1\n0000000009 00000 n \ntrailer\n<</Size 9 /Root 1 0 R ${prev}>>\nstartxref\n${qui}\n%%EOF\n`;
    prev = `/Prev ${qui}`;
  }
  return Buffer.from(testo, 'latin1');
}

/** Revision over revision, every entry of the last index leading to one object with a megabyte of string in it. */
function stessoPosto(quante: number): Uint8Array {
  const testa = '%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n';
  const grande = `3 0 obj\n(${'a'.repeat(MEGA - 100)})\nendobj\n`;
  const qui = testa.length + grande.length;
  const righe = Array.from({ length: quante }, () => `${String(testa.length).padStart(10, '0')} 00000 n \n`).join('');
  const seconda = `${String(testa.indexOf('2 0 obj')).padStart(10, '0')} 00000 n \n`;
  return Buffer.from(
    `${testa}${grande}xref\n1 ${quante + 2}\n0000000009 00000 n \n${seconda}${righe}trailer\n<</Size ${quante + 3} /Root 1 0 R>>\nstartxref\n${qui}\n%%EOF\n`,
    'latin1',
  );
}

function ber(contenuto: Uint8Array): Uint8Array {
  const testa = Buffer.alloc(6);
  testa.writeUInt16BE(0x3084);
  testa.writeUInt32BE(contenuto.length, 2);
  return Buffer.concat([testa, contenuto]);
}

/** An envelope whose one signature stands in it fifty times, among two hundred certificates of the same name. */
export async function bustaAffollata(): Promise<Uint8Array> {
  const ca = await creaAutoritaDiProva();
  const buona = await firmaP7m(Buffer.from('atto'), await ca.emetti(MARIO), { altro: ['-certfile', ca.pem] });
  await ca.chiudi();
  const figli = (nodo: AsnType | undefined): AsnType[] => (nodo as Sequence).valueBlock.value as AsnType[];
  const radice = fromBER(buona).result;
  const dati = figli(figli(figli(radice)[1])[0]);
  const ripeti = (nodo: AsnType | undefined, volte: number): void => {
    const suoi = [...figli(nodo)];
    while (figli(nodo).length < volte) figli(nodo).push(...suoi);
  };
  ripeti(dati[3], 200);
  ripeti(dati.at(-1), 50);
  return new Uint8Array(radice.toBER());
}
