import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fromBER, Integer, OctetString, type Sequence, type AsnType } from 'asn1js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { codici } from '@/lib/testing/firme-attacchi';
import type { Verifica } from '../tipi';
import { verificaFirma } from '../verifica';
import { ancoraConfigurata } from '../ancore';

let ca: AutoritaDiProva;
let mario: IdentitaDiProva;
const documento = Buffer.from('Convenzione da firmare');
const domani = new Date(Date.now() + 86_400_000);

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  mario = await ca.emetti(MARIO, { chiave: 'P-256' });
});
afterAll(() => ca.chiudi());

const verifica = (file: Uint8Array): Promise<Verifica> =>
  verificaFirma({ file, originale: documento, ancore: [ancoraConfigurata(ca.certificato)], now: domani });

const figli = (nodo: AsnType | undefined): AsnType[] => (nodo as Sequence).valueBlock.value as AsnType[];

/** Opens an envelope, lets the test rewrite its SignedData and its only SignerInfo, and closes it again. */
function ritocca(busta: Uint8Array, come: (signedData: AsnType[], signerInfo: AsnType[]) => void): Uint8Array {
  const radice = fromBER(busta).result;
  const signedData = figli(figli(figli(radice)[1])[0]);
  come(signedData, figli(figli(signedData.at(-1))[0]));
  return new Uint8Array(radice.toBER());
}

/** Rewrites the signed attributes and signs them again: as they are written, or sorted as DER wants. */
function rifirma(busta: Uint8Array, attributi: (vecchi: AsnType[]) => AsnType[], cheCosa: 'come scritti' | 'ordinati'): Uint8Array {
  return ritocca(busta, (_, signerInfo) => {
    const firmati = signerInfo[3] as Sequence;
    firmati.valueBlock.value = attributi(figli(firmati)) as typeof firmati.valueBlock.value;
    const pezzi = figli(firmati).map((nodo) => Buffer.from(nodo.toBER()));
    const corpo = Buffer.concat(cheCosa === 'ordinati' ? pezzi.sort(Buffer.compare) : pezzi);
    const testa =
      corpo.length < 128
        ? [0x31, corpo.length]
        : corpo.length < 256
          ? [0x31, 0x81, corpo.length]
          : [0x31, 0x82, corpo.length >> 8, corpo.length & 0xff];
    signerInfo[5] = new OctetString({
      valueHex: sign('sha256', Buffer.concat([Buffer.from(testa), corpo]), createPrivateKey(readFileSync(mario.chiave))),
    });
  });
}

describe('signed attributes', () => {
  it('out of order, signed as written: accepted, as Italian verifiers do', async () => {
    const file = rifirma(await firmaP7m(documento, mario), (vecchi) => [...vecchi].reverse(), 'come scritti');
    expect(codici(await verifica(file))).toEqual([]);
  });

  it('out of order, signed in DER order: accepted', async () => {
    const file = rifirma(await firmaP7m(documento, mario), (vecchi) => [...vecchi].reverse(), 'ordinati');
    expect(codici(await verifica(file))).toEqual([]);
  });

  it('repeated, missing, or of another content type: refused even if signed', async () => {
    const busta = await firmaP7m(documento, mario);
    const oid = (nodo: AsnType): string => String(figli(nodo)[0]?.valueBlock);
    const impronta = (nodo: AsnType): boolean => oid(nodo) === '1.2.840.113549.1.9.4';
    const tipo = (nodo: AsnType): boolean => oid(nodo) === '1.2.840.113549.1.9.3';
    expect(codici(await verifica(rifirma(busta, (vecchi) => [...vecchi, ...vecchi.filter(impronta)], 'come scritti')))).toEqual([
      'ATTRIBUTI_ERRATI',
    ]);
    expect(codici(await verifica(rifirma(busta, (vecchi) => vecchi.filter((nodo) => !impronta(nodo)), 'come scritti')))).toEqual([
      'ATTRIBUTI_ERRATI',
    ]);
    expect(codici(await verifica(rifirma(busta, (vecchi) => vecchi.filter((nodo) => !tipo(nodo)), 'come scritti')))).toEqual([
      'ATTRIBUTI_ERRATI',
    ]);
    const altroTipo = await firmaP7m(documento, mario, { altro: ['-econtent_type', '1.2.3.4'] });
    expect((await verifica(altroTipo)).esito).toBe('VALIDA');
    const falso = ritocca(altroTipo, (signedData) => (figli(signedData[2])[0] = figli(ritrovaTipo(busta))[0] as AsnType));
    expect(codici(await verifica(falso))).toContain('ATTRIBUTI_ERRATI');
  });
});

/** The encapContentInfo of another envelope. */
function ritrovaTipo(busta: Uint8Array): AsnType {
  return figli(figli(figli(fromBER(busta).result)[1])[0])[2] as AsnType;
}

describe('the certificate of the signature', () => {
  it('cannot be replaced by another one with the same key', async () => {
    const lucia = await ca.emetti(LUCIA, { stessaChiaveDi: mario });
    const file = ritocca(await firmaP7m(documento, mario, { altro: ['-keyid'] }), (signedData) => {
      const certificati = signedData[3] as Sequence;
      certificati.valueBlock.value = [fromBER(lucia.der).result] as typeof certificati.valueBlock.value;
    });
    const esito = await verifica(file);
    expect(codici(esito)).toEqual(['CERTIFICATO_NON_CORRISPONDENTE']);
    expect(esito.firme[0]).toMatchObject({ codiceFiscale: LUCIA.codiceFiscale, integra: false });
  });

  it('may be named by its key identifier', async () => {
    expect(codici(await verifica(await firmaP7m(documento, mario, { altro: ['-keyid'] })))).toEqual([]);
  });

  it('must be there', async () => {
    expect(codici(await verifica(await firmaP7m(documento, mario, { altro: ['-nocerts'] })))).toEqual(['CERTIFICATO_ASSENTE']);
  });

  it('that signs another’s signature does not verify', async () => {
    const lucia = await ca.emetti(LUCIA, { chiave: 'P-256' });
    const sua = await firmaP7m(documento, lucia);
    const firma = figli(figli(figli(figli(figli(fromBER(sua).result)[1])[0]).at(-1))[0])[5] as AsnType;
    expect(codici(await verifica(ritocca(await firmaP7m(documento, mario), (_, signerInfo) => (signerInfo[5] = firma))))).toEqual([
      'FIRMA_ALTERATA',
    ]);
  });
});

describe('what no signature covers', () => {
  it('a version number out of the standard sends the file to a person', async () => {
    const busta = await firmaP7m(documento, mario);
    const esito = await verifica(ritocca(busta, (signedData) => (signedData[0] = new Integer({ value: 5 }))));
    expect([esito.esito, codici(esito)]).toEqual(['DA_ESAMINARE', ['BUSTA_IRREGOLARE']]);
    expect(codici(await verifica(ritocca(busta, (_, signerInfo) => (signerInfo[0] = new Integer({ value: 3 })))))).toEqual([
      'BUSTA_IRREGOLARE',
    ]);
  });

  it('a digest of the signature that the envelope does not list does too', async () => {
    const sha512 = figli(figli(figli(fromBER(await firmaP7m(documento, mario, { altro: ['-md', 'sha512'] })).result)[1])[0])[1] as AsnType;
    expect(codici(await verifica(ritocca(await firmaP7m(documento, mario), (signedData) => (signedData[1] = sha512))))).toEqual([
      'BUSTA_IRREGOLARE',
    ]);
  });

  it('an authority’s certificate carried along and retouched does too', async () => {
    const file = Buffer.from(await firmaP7m(documento, mario, { altro: ['-certfile', ca.pem] }));
    expect(codici(await verifica(file))).toEqual([]);
    const fine = file.indexOf(ca.certificato) + ca.certificato.length - 1;
    file[fine] = (file[fine] ?? 0) ^ 1;
    expect(codici(await verifica(file))).toEqual(['BUSTA_IRREGOLARE']);
  });
});
