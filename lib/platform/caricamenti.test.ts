import { describe, expect, it, vi } from 'vitest';
import { nomePulito } from '@/lib/core/file';
import { tipoFile } from '@/lib/core/tipo-file';
import { conPosto, riceviFile } from './caricamenti';

const PDF = Buffer.from('%PDF-1.7\n%contenuto');
const DER = Buffer.from('3082010a06092a864886f70d010702a08201', 'hex');
const BER = Buffer.from('308006092a864886f70d010702a080308002', 'hex');

function modulo(contenuto: Uint8Array, nome = 'atto.pdf', campi: Record<string, string> = {}): Request {
  const corpo = new FormData();
  for (const [campo, valore] of Object.entries(campi)) corpo.append(campo, valore);
  corpo.append('file', new File([Buffer.from(contenuto)], nome));
  return new Request('http://localhost/api/carica/prova', { method: 'POST', body: corpo });
}
const TUTTI = { tipi: ['PDF', 'P7M'] as const };

describe('riceviFile', () => {
  it('answers file and fields, names with apostrophes and accents included', async () => {
    const { file, campi } = await riceviFile(modulo(PDF, "Designazione dell'Älva è.pdf", { versione: '3', nota: 'perché' }), TUTTI);
    expect(file).toMatchObject({ nome: "Designazione dell'Älva è.pdf", mime: 'application/pdf' });
    expect(Buffer.from(file.contenuto)).toEqual(PDF);
    expect(campi).toEqual({ versione: '3', nota: 'perché' });
  });

  it('tells a PDF renamed .p7m by its bytes', async () => {
    expect((await riceviFile(modulo(PDF, 'atto.pdf.p7m'), TUTTI)).file.mime).toBe('application/pdf');
    await expect(riceviFile(modulo(PDF, 'atto.p7m'), { tipi: ['P7M'] })).rejects.toMatchObject({
      codice: 'TIPO_NON_AMMESSO',
      famiglia: 'NON_VALIDO',
    });
  });

  it('refuses what is over the limit, and takes what is exactly at it', async () => {
    const grande = Buffer.concat([PDF, Buffer.alloc(3 * 1024 * 1024 - PDF.length, 32)]);
    expect((await riceviFile(modulo(grande), { ...TUTTI, massimo: grande.length + 1 })).file.contenuto).toHaveLength(grande.length);
    await expect(riceviFile(modulo(grande), { ...TUTTI, massimo: 2 * 1024 * 1024 })).rejects.toMatchObject({
      codice: 'FILE_TROPPO_GRANDE',
      message: expect.stringContaining('2 MB'),
    });
  });

  it('refuses an empty file, a missing one, a body cut short, and what is no form', async () => {
    await expect(riceviFile(modulo(Buffer.alloc(0)), TUTTI)).rejects.toMatchObject({ codice: 'FILE_VUOTO' });
    const senza = new FormData();
    senza.append('campo', 'x');
    await expect(riceviFile(new Request('http://localhost/', { method: 'POST', body: senza }), TUTTI)).rejects.toMatchObject({
      codice: 'FILE_MANCANTE',
    });
    const intero = modulo(PDF);
    const byte = new Uint8Array(await intero.arrayBuffer());
    const tagliato = new Request('http://localhost/', {
      method: 'POST',
      body: byte.slice(0, byte.length - 40),
      headers: { 'content-type': intero.headers.get('content-type') ?? '' },
    });
    await expect(riceviFile(tagliato, TUTTI)).rejects.toMatchObject({ codice: 'CARICAMENTO_INTERROTTO' });
    await expect(riceviFile(new Request('http://localhost/', { method: 'POST', body: 'ciao' }), TUTTI)).rejects.toMatchObject({
      codice: 'CARICAMENTO_INTERROTTO',
    });
  });
});

describe('uploads of one process', () => {
  it('a body that stands still is given up, and closed', async () => {
    let chiuso = false;
    const inizio = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-';
    const body = new ReadableStream({ start: (flusso) => flusso.enqueue(Buffer.from(inizio)), cancel: () => void (chiuso = true) });
    const fermo = new Request('http://localhost/', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    } as RequestInit);
    await expect(riceviFile(fermo, { ...TUTTI, pazienza: 20 })).rejects.toMatchObject({ codice: 'CARICAMENTO_INTERROTTO' });
    await vi.waitFor(() => expect(chiuso).toBe(true));
  });

  it('are four at a time; a place is given back even by the one that fails', async () => {
    const fini: (() => void)[] = [];
    const attese = [1, 2, 3, 4].map((numero) =>
      conPosto(
        String(Math.ceil(numero / 2)),
        () => new Promise<void>((_risolvi, rifiuta) => void fini.push(() => rifiuta(new Error('x')))),
      ),
    );
    const esiti = Promise.allSettled(attese);
    await expect(conPosto('3', () => Promise.resolve('quinto'))).rejects.toMatchObject({
      codice: 'TROPPI_CARICAMENTI',
      message: 'Ci sono già altri caricamenti in corso: riprova tra qualche secondo.',
    });
    for (const finisci of fini) finisci();
    expect((await esiti).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect(await conPosto('3', () => Promise.resolve('quinto'))).toBe('quinto');
  });
});

describe('nobody takes all the places', () => {
  it('two for one address, the others for the others', async () => {
    const fini: (() => void)[] = [];
    const due = Promise.all(['uno', 'uno'].map((chi) => conPosto(chi, () => new Promise<void>((risolvi) => void fini.push(risolvi)))));
    await expect(conPosto('uno', () => Promise.resolve())).rejects.toMatchObject({ codice: 'TROPPI_CARICAMENTI' });
    expect(await conPosto('altro', () => Promise.resolve('entra'))).toBe('entra');
    for (const finisci of fini) finisci();
    await due;
    expect(await conPosto('uno', () => Promise.resolve('di nuovo'))).toBe('di nuovo');
  });

  it('a body that dribbles is given up as one that stands still', async () => {
    let ferma: NodeJS.Timeout | undefined;
    const inizio = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-';
    const body = new ReadableStream({
      start: (flusso) => {
        flusso.enqueue(Buffer.from(inizio));
        ferma = setInterval(() => flusso.enqueue(Buffer.from('.')), 5);
      },
      cancel: () => clearInterval(ferma),
    });
    const goccia = new Request('http://localhost/', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    } as RequestInit);
    await expect(riceviFile(goccia, { ...TUTTI, pazienza: 40, passoMinimo: 100_000 })).rejects.toMatchObject({
      codice: 'CARICAMENTO_INTERROTTO',
    });
  });
});

describe('tipoFile', () => {
  it.each([
    ['PDF', PDF],
    ['P7M', DER],
    ['P7M', BER],
    ['P7M', Buffer.from(DER.toString('base64').padEnd(60, 'A'))],
    ['P7M', Buffer.from(`-----BEGIN PKCS7-----\r\n${DER.toString('base64').padEnd(60, 'A')}\r\n`)],
    ['P7M', Buffer.from(`-----BEGIN CMS-----\n${BER.toString('base64').padEnd(60, 'A')}\n`)],
    [null, Buffer.from(' %PDF-1.7')],
    ['ZIP', Buffer.from('PK\u0003\u0004')],
    ['XLSX', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from('xl/workbook.xml')])],
    [null, Buffer.from('<html>')],
    [null, Buffer.from('30820003020105', 'hex')],
    [null, Buffer.from('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=')],
  ])('answers %s', (atteso, byte) => {
    expect(tipoFile(byte)).toBe(atteso);
  });
});

describe('nomePulito', () => {
  it('keeps the name, drops paths, controls and dots alone, shortens the long', () => {
    expect(nomePulito('C:\\Utenti\\Ada\\atto.pdf')).toBe('atto.pdf');
    expect(nomePulito('../../etc/passwd')).toBe('passwd');
    expect(nomePulito('a\r\nb\u202Efdp.pdf')).toBe('abfdp.pdf');
    expect([nomePulito('..'), nomePulito(''), nomePulito(undefined)]).toEqual(['documento', 'documento', 'documento']);
    const lungo = nomePulito(`${'x'.repeat(300)}.pdf`);
    expect(lungo).toHaveLength(150);
    expect(lungo.endsWith('.pdf')).toBe(true);
  });
});
