import { PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { improntaSha256 } from '@/lib/core/impronta';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { creaAutoritaDiProva, firmaP7m, firmaPades, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { pdfMinimo } from '@/lib/testing/pdf-minimo';
import { MAX_FILE } from './bilancio';
import { verificaConProvenienza } from './in-thread';
import { leggiProvenienza, type Provenienza } from './provenienza';

const data = new Date('2026-11-21T10:00:00.480Z');
const PRESENTAZIONE = { nome: 'Convenzione n. 2026/1 – Atto', preparato: new Date('2026-11-21T10:00:00Z') };
let nostro: Uint8Array;
let autorita: AutoritaDiProva;
let mario: IdentitaDiProva;
beforeAll(async () => {
  autorita = await creaAutoritaDiProva();
  mario = await autorita.emetti(MARIO);
  nostro = await generaPdf(documentoPdfDiProva({ data, identificativo: PRESENTAZIONE.nome }));
});
afterAll(() => autorita.chiudi());

const leggi = (file: Uint8Array): Provenienza => leggiProvenienza(Uint8Array.from(file));
const risalvato = async (senza: readonly string[] = []): Promise<Uint8Array> => {
  const documento = await PDFDocument.load(nostro);
  for (const voce of senza) documento.catalog.delete(PDFName.of(voce));
  documento.setProducer('Altro programma');
  return documento.save();
};

describe('what a file comes from', () => {
  it('CA-16 SA-10 our bytes are found as they are, signed inside, in envelopes of every form, and with more behind them', async () => {
    const pades = await firmaPades(nostro, mario);
    const due = await firmaPades(pades, mario);
    const busta = await firmaP7m(pades, mario, { formato: 'BER' });
    const casi = {
      nudo: nostro,
      pades,
      due,
      busta: await firmaP7m(nostro, mario),
      base64: await firmaP7m(nostro, mario, { formato: 'BASE64' }),
      annidata: await firmaP7m(busta, mario, { formato: 'PEM' }),
      seguito: Buffer.concat([nostro, Buffer.from('\nSegnatura di protocollo')]),
      spostato: await firmaP7m(Buffer.concat([Buffer.from('\n\n'), nostro]), mario),
    };
    const impronta = improntaSha256(nostro);
    expect(Object.entries(casi).filter(([, file]) => !leggi(file).impronte.includes(impronta))).toEqual([]);
  });

  it('CA-16 SA-10 saved again by another program it still says what it is, in its metadata or in its information', async () => {
    for (const file of [nostro, await risalvato(), await firmaP7m(await risalvato(), mario)])
      expect(leggi(file).composto).toEqual(PRESENTAZIONE);
    expect(leggi(await risalvato()).impronte).not.toContain(improntaSha256(nostro));
    const senzaXmp = await risalvato(['Metadata']);
    expect(leggi(senzaXmp).composto).toEqual({ ...PRESENTAZIONE, nome: null });
  });

  it('what was there first is believed, whatever a later revision says', async () => {
    const documento = await PDFDocument.load(nostro, { forIncrementalUpdate: true, updateMetadata: false });
    documento.catalog.delete(PDFName.of('Metadata'));
    documento.setProducer('Altro programma');
    documento.setCreator('Altro programma');
    const aggiunta = await documento.commit({ useObjectStreams: false });
    expect(leggi(aggiunta)).toMatchObject({
      composto: PRESENTAZIONE,
      impronte: expect.arrayContaining([improntaSha256(nostro)]) as unknown,
    });
  });

  it('an act of somebody else says nothing of Varco', async () => {
    const altrove = await generaPdf(documentoPdfDiProva({ data, programma: 'Altro programma' }));
    for (const file of [altrove, pdfMinimo('Varco'), await firmaP7m(altrove, mario), await firmaP7m(Buffer.from('testo'), mario)])
      expect(leggi(file).composto).toBeNull();
  });

  it('what is broken, and what has ends without end, is read as far as it goes', () => {
    for (const rotto of [new Uint8Array(), nostro.slice(0, 900), Buffer.from('MIAG%PDF-'), Buffer.from('3080', 'hex')])
      expect(leggi(rotto).composto).toBeNull();
    const fini = Buffer.concat([nostro, Buffer.alloc(1 << 20, '%%EOF\r\n')]);
    expect(leggi(fini).impronte.length).toBeLessThan(200);
    expect(leggi(fini).impronte).toContain(improntaSha256(nostro));
  });

  it('in its thread it is stopped when it takes too long, and the file stays whose it was', async () => {
    const copia = Uint8Array.from(nostro);
    const chiesta = { ancore: [], now: new Date('2026-03-10T10:00:00Z') };
    const { verifica, provenienza } = await verificaConProvenienza({ ...chiesta, file: copia });
    expect([provenienza, verifica.formato]).toEqual([leggi(nostro), 'PADES']);
    expect(copia).toEqual(nostro);
    const fermata = await verificaConProvenienza({ ...chiesta, file: copia }, 0);
    expect([fermata.provenienza, fermata.verifica.motivi[0]?.codice]).toEqual([null, 'TEMPO_ESAURITO']);
    const troppo = await verificaConProvenienza({ ...chiesta, file: Buffer.alloc(MAX_FILE + 1, '%PDF-1.7 ') });
    expect([troppo.provenienza, troppo.verifica.motivi[0]?.codice]).toEqual([null, 'FILE_TROPPO_GRANDE']);
  });
});
