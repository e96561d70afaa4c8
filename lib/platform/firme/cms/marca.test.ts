import { X509Certificate } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { codici } from '@/lib/testing/firme-attacchi';
import { aggiungiAllaBusta, MARCA_DI_FIRMA, valoreFirma } from '@/lib/testing/firme-cms';
import {
  emettiUnita,
  firmaPadesCompletata,
  marcaAl,
  marcaBusta,
  marcaDiOpenssl,
  marcaDocumento,
  type Marcatore,
} from '@/lib/testing/firme-marche';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { ancoraConfigurata } from '../ancore';
import { creaAutoritaDemo } from '../demo/autorita';
import { firmaCades } from '../demo/firma-cades';
import type { RichiestaVerifica, Verifica } from '../tipi';
import { verificaFirma } from '../verifica';

const GIORNO = 86_400_000;
const documento = Buffer.from('Convenzione da firmare');
let ca: AutoritaDiProva;
let tsa: AutoritaDiProva;
let mario: IdentitaDiProva;
let unita: IdentitaDiProva;
let busta: Uint8Array;
let pdf: Uint8Array;
let inizio: Date;
const al = (giorni: number): Date => new Date(inizio.getTime() + giorni * GIORNO);
const marcaDopo =
  (giorni: number, opzioni = {}, chi = unita): Marcatore =>
  (dati) =>
    marcaAl(chi, dati, al(giorni), opzioni);

beforeAll(async () => {
  [ca, tsa] = await Promise.all([creaAutoritaDiProva('CA di firma'), creaAutoritaDiProva('CA di marca')]);
  [mario, unita, pdf] = await Promise.all([ca.emetti(MARIO, { chiave: 'P-256' }), emettiUnita(tsa), pdfDiProva()]);
  inizio = new Date(new X509Certificate(mario.der).validFrom);
  busta = await firmaP7m(documento, mario);
});
afterAll(() => Promise.all([ca.chiudi(), tsa.chiudi()]));

const verifica = (file: Uint8Array, giorni: number, altro: Partial<RichiestaVerifica> = {}): Promise<Verifica> =>
  verificaFirma({ file, ancore: [ca, tsa].map(({ certificato }) => ancoraConfigurata(certificato)), now: al(giorni), ...altro });
const inSecondi = (istante: Date): string => `${istante.toISOString().slice(0, 19)}.000Z`;

describe('CA-16 a time stamp proves when a signature was made', () => {
  it('one made wholly by openssl, in a CAdES', async () => {
    const esito = await verifica(await marcaBusta(busta, (dati) => marcaDiOpenssl(unita, dati)), 1);
    expect([esito.esito, codici(esito)]).toEqual(['VALIDA', []]);
    expect(esito.firme[0]?.marca).toMatchObject({ autorita: 'Marche di prova' });
    expect(esito.firme[0]?.istante).toBe(esito.firme[0]?.marca?.istante);
  });

  it('under the name of another unsigned attribute it does not go by without being looked at', async () => {
    const marcata = Buffer.from(await marcaBusta(busta, marcaDopo(10)));
    const nome = Buffer.from('060b2a864886f70d010910020e', 'hex');
    for (const altro of [21, 22, 44]) {
      const file = Buffer.from(marcata);
      file[file.indexOf(nome) + nome.length - 1] = altro;
      const esito = await verifica(file, 11);
      expect([altro, esito.esito, codici(esito)]).toEqual([altro, 'DA_ESAMINARE', expect.arrayContaining(['BUSTA_IRREGOLARE'])]);
    }
  });

  it('CAdES, PAdES and document time stamp, in DER and in BER: the certificate that expired later is saved', async () => {
    const casi = [
      await marcaBusta(busta, marcaDopo(10)),
      await marcaBusta(busta, marcaDopo(10, { impronta: 'sha512' })),
      await firmaPadesCompletata(pdf, mario, (cms) => marcaBusta(cms, marcaDopo(10))),
      await marcaDocumento(await firmaPadesCompletata(pdf, mario, (cms) => Promise.resolve(cms)), marcaDopo(10, { formato: 'BER' })),
    ];
    for (const file of casi) {
      const esito = await verifica(file, 400);
      expect([esito.esito, codici(esito)]).toEqual(['VALIDA', []]);
      expect(esito.firme).toMatchObject([
        { fiducia: 'attendibile', istante: inSecondi(al(10)), marca: { istante: inSecondi(al(10)), autorita: 'Marche di prova' } },
      ]);
    }
    expect(codici(await verifica(busta, 400))).toEqual(['CERTIFICATO_SCADUTO']);
  });

  it('one made after the certificate expired does not save it', async () => {
    const esito = await verifica(await marcaBusta(busta, marcaDopo(380)), 400);
    expect(codici(esito)).toEqual(['CERTIFICATO_SCADUTO']);
    expect(esito.firme[0]?.marca?.istante).toBe(inSecondi(al(380)));
  });

  it('the earliest good one holds', async () => {
    const due = await marcaBusta(await marcaBusta(busta, marcaDopo(20)), marcaDopo(10));
    expect((await verifica(due, 400)).firme[0]?.marca?.istante).toBe(inSecondi(al(10)));
    const cattiva = await marcaBusta(await marcaBusta(busta, marcaDopo(20)), marcaDopo(10, { impronta: 'sha1' }));
    const esito = await verifica(cattiva, 400);
    expect([esito.esito, codici(esito), esito.firme[0]?.marca?.istante]).toEqual(['VALIDA', ['MARCA_DEBOLE'], inSecondi(al(20))]);
  });

  it('a document time stamp proves what comes before it in the file, not what comes after', async () => {
    const lucia = await ca.emetti(LUCIA, { chiave: 'P-256' });
    const prima = await marcaDocumento(await firmaPadesCompletata(pdf, mario, (cms) => Promise.resolve(cms)), marcaDopo(10));
    const esito = await verifica(await firmaPadesCompletata(prima, lucia, (cms) => Promise.resolve(cms)), 20);
    expect(esito.firme.map(({ marca }) => marca?.istante)).toEqual([inSecondi(al(10)), undefined]);
  });

  it('the stamp of a trusted outer envelope covers the signature inside it; that of an unknown person does not', async () => {
    const lucia = await ca.emetti(LUCIA, { chiave: 'P-256', giorni: 2000 });
    const dentro = await marcaBusta(await firmaP7m(busta, lucia), marcaDopo(10));
    expect((await verifica(dentro, 400)).firme.map(({ marca }) => marca?.istante)).toEqual([inSecondi(al(10)), inSecondi(al(10))]);
    const ignota = await creaAutoritaDiProva('Ignota');
    const fuori = await marcaBusta(await firmaP7m(busta, await ignota.emetti(LUCIA, { chiave: 'P-256' })), marcaDopo(10));
    const esito = await verifica(fuori, 400);
    expect([esito.firme[0]?.marca, codici(esito)]).toEqual([null, ['CERTIFICATO_SCADUTO', 'CA_NON_RICONOSCIUTA']]);
    await ignota.chiudi();
  });
});

describe('a stamp that proves nothing leaves the signature as it was', () => {
  it('altered or copied: a person looks at the file', async () => {
    const token = await marcaAl(unita, valoreFirma(busta), al(10));
    const rotto = Buffer.from(token);
    const ultimo = rotto.length - 1;
    rotto[ultimo] = (rotto[ultimo] ?? 0) ^ 1;
    const altra = await firmaP7m(Buffer.from('Altro'), mario);
    const casi: [Uint8Array, string][] = [
      [rotto, 'MARCA_ALTERATA'],
      [Buffer.from('0500', 'hex'), 'MARCA_ALTERATA'],
      [await firmaP7m(documento, unita), 'MARCA_ALTERATA'],
      [await marcaAl(unita, valoreFirma(altra), al(10)), 'MARCA_DI_ALTRA_FIRMA'],
    ];
    for (const [marca, codice] of casi) {
      const esito = await verifica(aggiungiAllaBusta(busta, { nonFirmati: [[MARCA_DI_FIRMA, marca]] }), 20);
      expect([esito.esito, codici(esito)]).toEqual(['DA_ESAMINARE', [codice]]);
      expect(esito.firme[0]).toMatchObject({ integra: true, fiducia: 'attendibile', marca: null });
    }
  });

  it('a stamp copied onto the second of two signatures does not date it', async () => {
    const lucia = await ca.emetti(LUCIA, { chiave: 'P-256' });
    const due = await firmaP7m(busta, lucia, { aggiungi: true });
    const quale = [0, 1].find((i) => Buffer.compare(valoreFirma(due, i), valoreFirma(busta)) === 0) ?? 0;
    const marca = await marcaAl(unita, valoreFirma(due, quale), al(10));
    const sola = aggiungiAllaBusta(due, { nonFirmati: [[MARCA_DI_FIRMA, marca]], quale });
    const copiata = aggiungiAllaBusta(sola, { nonFirmati: [[MARCA_DI_FIRMA, marca]], quale: 1 - quale });
    const esito = await verifica(copiata, 20);
    expect(esito.firme.map(({ marca: sua }) => sua !== null).sort()).toEqual([false, true]);
    expect([esito.esito, codici(esito)]).toEqual(['DA_ESAMINARE', ['MARCA_DI_ALTRA_FIRMA']]);
  });

  it('of an authority not believed, of a unit not made for it, weak, impossible: only noted', async () => {
    const ignota = await creaAutoritaDiProva('Ignota');
    const breve = await creaAutoritaDiProva('Breve', { giorni: 2000 });
    const unitaBreve = await emettiUnita(breve, { giorni: 15 });
    const senzaUso = await emettiUnita(tsa, { estensioni: ['keyUsage=critical,digitalSignature'] });
    const nonCritico = await emettiUnita(tsa, { estensioni: ['extendedKeyUsage=timeStamping'] });
    const autorita = ['basicConstraints=critical,CA:TRUE', 'extendedKeyUsage=critical,timeStamping'];
    const nonSolo = await emettiUnita(tsa, { estensioni: ['extendedKeyUsage=critical,timeStamping,codeSigning'] });
    const casi: [Marcatore, string][] = [
      [marcaDopo(10, {}, await emettiUnita(ignota)), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, {}, senzaUso), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, {}, nonCritico), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, {}, nonSolo), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, {}, await emettiUnita(tsa, { estensioni: autorita })), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, { ignota: true }), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, { cades: false }), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, { altro: ['-nocerts'] }), 'MARCA_NON_RICONOSCIUTA'],
      [marcaDopo(10, {}, unitaBreve), 'MARCA_SCADUTA'],
      [marcaDopo(18, {}, unitaBreve), 'MARCA_SCADUTA'],
      [marcaDopo(10, { impronta: 'sha1' }), 'MARCA_DEBOLE'],
      [marcaDopo(10, { altro: ['-md', 'sha1'] }), 'MARCA_DEBOLE'],
      [marcaDopo(10, {}, await emettiUnita(tsa, { chiave: 'RSA-1024' })), 'MARCA_DEBOLE'],
      [marcaDopo(21), 'MARCA_FUORI_TEMPO'],
      [marcaDopo(-1, {}, await emettiUnita(tsa)), 'MARCA_NON_RICONOSCIUTA'],
    ];
    const ancore = [ca, tsa, breve].map(({ certificato }) => ancoraConfigurata(certificato));
    for (const [marcatore, codice] of casi) {
      const esito = await verifica(await marcaBusta(busta, marcatore), 20, { ancore });
      expect([esito.esito, codici(esito)]).toEqual(['VALIDA', [codice]]);
      expect(esito.firme[0]?.marca).toBeNull();
    }
    await Promise.all([ignota.chiudi(), breve.chiudi()]);
  });

  it('older than the certificate of the signature: impossible, and only noted', async () => {
    const autorita = await creaAutoritaDemo(path.join(ca.cartella, 'demo'), inizio);
    const giovane = await firmaCades({ ...MARIO, file: documento, autorita, now: al(30) });
    const ancore = [tsa.certificato, autorita.certificato].map(ancoraConfigurata);
    const esito = await verifica(await marcaBusta(giovane, marcaDopo(10)), 40, { ancore });
    expect([esito.esito, codici(esito), esito.firme[0]?.marca]).toEqual(['VALIDA', ['MARCA_FUORI_TEMPO'], null]);
  });

  it('of an authority that the trusted list names for certificates alone, or no longer', async () => {
    const file = await marcaBusta(busta, marcaDopo(10));
    const suoi = (servizio: 'CA' | 'MARCA', periodi: { dal: string; stato: 'CONCESSO' | 'REVOCATO' }[]): RichiestaVerifica['ancore'] => [
      ancoraConfigurata(ca.certificato),
      { der: tsa.certificato, servizio, origine: 'ELENCO', periodi },
    ];
    const sempre = [{ dal: al(-100).toISOString(), stato: 'CONCESSO' as const }];
    const chiuso = [...sempre, { dal: al(5).toISOString(), stato: 'REVOCATO' as const }];
    expect(codici(await verifica(file, 20, { ancore: suoi('MARCA', sempre) }))).toEqual([]);
    expect(codici(await verifica(file, 20, { ancore: suoi('CA', sempre) }))).toEqual(['MARCA_NON_RICONOSCIUTA']);
    expect(codici(await verifica(file, 20, { ancore: suoi('MARCA', chiuso) }))).toEqual(['MARCA_NON_RICONOSCIUTA']);
  });

  it('a document time stamp copied from another document', async () => {
    const firmato = await firmaPadesCompletata(pdf, mario, (cms) => Promise.resolve(cms));
    const esito = await verifica(await marcaDocumento(firmato, () => marcaAl(unita, documento, al(10))), 20);
    expect([esito.esito, codici(esito), esito.firme[0]?.marca]).toEqual(['DA_ESAMINARE', ['MARCA_DI_ALTRA_FIRMA'], null]);
  });

  it('archive stamps are not needed, and unknown attributes outside the signature go to a person', async () => {
    const archivio = aggiungiAllaBusta(busta, { nonFirmati: [['1.2.840.113549.1.9.16.2.48', Buffer.from('0500', 'hex')]] });
    expect(codici(await verifica(archivio, 20))).toEqual(['MARCA_NON_VERIFICATA']);
    const ignoto = aggiungiAllaBusta(busta, { nonFirmati: [['1.2.3.4', Buffer.from('0500', 'hex')]] });
    expect(codici(await verifica(ignoto, 20))).toEqual(['BUSTA_IRREGOLARE']);
  });

  it('sixty-one of them are too many', async () => {
    const molte = Array.from({ length: 61 }, () => [MARCA_DI_FIRMA, Buffer.from('0500', 'hex')] as const);
    expect(codici(await verifica(aggiungiAllaBusta(busta, { nonFirmati: molte }), 20))).toEqual(['TROPPO_COMPLESSO']);
  });
});

it('any single bit of a token changed is never a valid file', async () => {
  const file = await marcaBusta(busta, marcaDopo(10));
  const atteso = await verifica(file, 20);
  expect(atteso.esito).toBe('VALIDA');
  const da = Buffer.from(file).indexOf(Buffer.from('060b2a864886f70d010910020e', 'hex'));
  const passati: string[] = [];
  for (let dove = da; dove < file.length; dove += 1) {
    const copia = Buffer.from(file);
    copia[dove] = (copia[dove] ?? 0) ^ (1 << (dove % 8));
    const esito = await verifica(copia, 20);
    // A broken stamp never hides that the signature is intact.
    if (esito.esito === 'VALIDA' || (esito.firme.length > 0 && !esito.firme[0]?.integra))
      passati.push(`${dove - da}: ${codici(esito).join(' ')}`);
  }
  expect(passati).toEqual([]);
});
