import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { elencoXml, ENVELOPED, firmaElenco } from '@/lib/testing/elenco-di-prova';
import { isConcesso } from '../cms/servizio';
import { leggiElenco, type EsitoElenco } from './leggi-elenco';
import type { ElencoFiducia } from './tipi';

let ca: AutoritaDiProva;
let gestore: IdentitaDiProva;
let altro: IdentitaDiProva;
let ammessi: Set<string>;
let xml: string;
let buono: Buffer;

const impronta = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');
const leggi = (byte: Uint8Array | string): EsitoElenco => leggiElenco(typeof byte === 'string' ? Buffer.from(byte) : byte, ammessi);
const elencoDi = (esito: EsitoElenco): ElencoFiducia => {
  if ('guasto' in esito) throw new Error(esito.guasto);
  return esito.elenco;
};

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  [gestore, altro] = await Promise.all([ca.emetti(MARIO), ca.emetti(LUCIA)]);
  ammessi = new Set([impronta(gestore.der)]);
  xml = elencoXml({ servizi: [{ certificato: ca.certificato, stato: 'granted', dal: '2020-01-01T00:00:00Z' }] });
  buono = await firmaElenco(xml, gestore);
});
afterAll(() => ca.chiudi());

describe('a trusted list signed by who may sign it', () => {
  it('gives its number, dates, signer and services', () => {
    expect(leggi(buono)).toEqual({
      elenco: {
        numero: 7,
        territorio: 'IT',
        gestore: 'Gestore di prova',
        emessoIl: '2026-01-01T00:00:00.000Z',
        prossimoIl: '2030-01-01T00:00:00.000Z',
        firmatario: { nome: 'Mario Rossi', impronta: impronta(gestore.der), validoAl: expect.any(String) as string },
        servizi: [
          {
            nome: 'Servizio',
            servizio: 'CA',
            certificati: [Buffer.from(ca.certificato).toString('base64')],
            periodi: [{ dal: '2020-01-01T00:00:00.000Z', stato: 'CONCESSO' }],
          },
        ],
      },
    });
  });

  it('is read with RSA-PSS, longer digests and ECDSA too', async () => {
    const ec = await ca.emetti(MARIO, { chiave: 'P-256' });
    ammessi.add(impronta(ec.der));
    for (const [chi, algoritmo] of [
      [gestore, 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1'],
      [gestore, 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512'],
      [gestore, 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384'],
      [ec, 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256'],
    ] as const) {
      const firmato = await firmaElenco(xml, chi, { algoritmo });
      expect(elencoDi(leggi(firmato)).numero).toBe(7);
      expect(leggi(firmato.toString().replace('>7<', '>8<'))).toEqual({ guasto: 'ALTERATO' });
    }
  });

  it('says the same when something that nobody signs is added outside the root', () => {
    expect(leggi(Buffer.concat([buono, Buffer.from('\n<!-- coda -->\n')]))).toEqual(leggi(buono));
  });
});

describe('a trusted list that is not believed', () => {
  const cambia = (da: string | RegExp, a: string): string => {
    const cambiato = buono.toString().replace(da, a);
    expect(cambiato).not.toBe(buono.toString());
    return cambiato;
  };

  it('signed by somebody else, however good the signature', async () => {
    expect(leggi(await firmaElenco(xml, altro))).toEqual({ guasto: 'FIRMATARIO' });
  });

  it('that carries the certificate of who may sign, and the signature of another', async () => {
    const base64 = (der: Uint8Array): string => Buffer.from(der).toString('base64');
    const falso = (await firmaElenco(xml, altro)).toString().replace(base64(altro.der), base64(gestore.der));
    expect(leggi(falso)).toEqual({ guasto: 'ALTERATO' });
  });

  it('changed by one byte: in the content, in the signature, in the certificate, in an attribute of the root', () => {
    expect(leggi(cambia('<TSLSequenceNumber>7<', '<TSLSequenceNumber>8<'))).toEqual({ guasto: 'ALTERATO' });
    expect(leggi(cambia('Svcstatus/granted', 'Svcstatus/Granted'))).toEqual({ guasto: 'ALTERATO' });
    const primo = /<ds:SignatureValue>(.)/.exec(buono.toString())?.[1] ?? '';
    expect(leggi(cambia(`SignatureValue>${primo}`, `SignatureValue>${primo === 'A' ? 'B' : 'A'}`))).toEqual({ guasto: 'ALTERATO' });
    expect(leggi(cambia('<ds:X509Certificate>M', '<ds:X509Certificate>N'))).toEqual({ guasto: 'FIRMATARIO' });
    expect(leggi(cambia('TSLTag="http', 'TSLTag="Http'))).toEqual({ guasto: 'ALTERATO' });
  });

  it('wrapped in another list: around it, or with its signature moved out', async () => {
    const [testa = '', corpo = ''] = buono.toString().split(/(?<=\?>)/);
    const falso = elencoXml({ numero: 99, servizi: [] }).split(/(?<=\?>)/)[1] ?? '';
    const dentro = falso.replace('</TrustServiceStatusList>', `${corpo}</TrustServiceStatusList>`);
    expect(leggi(testa + dentro)).toEqual({ guasto: 'FIRME' });
    const firmato = (
      await firmaElenco(xml, gestore, {
        copre: { xpath: "//*[local-name(.)='TrustServiceStatusList']", intero: false },
      })
    ).toString();
    const firma = /<ds:Signature [\s\S]+<\/ds:Signature>/.exec(firmato)?.[0] ?? '';
    const originale = firmato.split(/(?<=\?>)/)[1]?.replace(firma, '') ?? '';
    const spostata = falso
      .replace('Id="elenco"', 'Id="altro"')
      .replace('</TrustServiceStatusList>', `<Extra>${originale}</Extra>${firma}</TrustServiceStatusList>`);
    expect(leggi(testa + spostata)).toHaveProperty('guasto', expect.stringMatching(/FIRME|ALTERATO/));
  });

  it('signed twice, not signed, or signed in a part only', async () => {
    expect(leggi(await firmaElenco(buono.toString(), gestore))).toEqual({ guasto: 'FIRME' });
    expect(leggi(xml)).toEqual({ guasto: 'FIRME' });
    const parte = { copre: { xpath: "//*[local-name(.)='SchemeInformation']", intero: false } };
    expect(leggi(await firmaElenco(xml, gestore, parte))).toEqual({ guasto: 'FIRME' });
    const altreTrasformazioni = [ENVELOPED, 'http://www.w3.org/2001/10/xml-exc-c14n#', 'http://www.w3.org/2001/10/xml-exc-c14n#'];
    expect(leggi(await firmaElenco(xml, gestore, { trasformazioni: altreTrasformazioni }))).toEqual({ guasto: 'FIRME' });
  });

  it('with a second signature hidden elsewhere in the content', async () => {
    const firma = /<ds:Signature [\s\S]+<\/ds:Signature>/.exec(buono.toString())?.[0] ?? '';
    const nascosta = xml.replace('</SchemeInformation>', `${firma}</SchemeInformation>`);
    expect(leggi(await firmaElenco(nascosta, gestore))).toEqual({ guasto: 'FIRME' });
  });

  it('with SHA-1 in the signature or in the digest, or a short key', async () => {
    const sha1 = 'http://www.w3.org/2000/09/xmldsig#';
    expect(leggi(await firmaElenco(xml, gestore, { algoritmo: `${sha1}rsa-sha1` }))).toEqual({ guasto: 'ALGORITMO' });
    expect(leggi(await firmaElenco(xml, gestore, { impronta: `${sha1}sha1` }))).toEqual({ guasto: 'ALGORITMO' });
    const corto = await ca.emetti(MARIO, { chiave: 'RSA-1024' });
    ammessi.add(impronta(corto.der));
    expect(leggi(await firmaElenco(xml, corto))).toEqual({ guasto: 'ALGORITMO' });
  });

  it('with a DTD, an entity, too many levels, another encoding, or 20 MB and more', () => {
    const conDtd = (dtd: string): string => buono.toString().replace('?>', `?>${dtd}`);
    expect(leggi(conDtd('<!DOCTYPE TrustServiceStatusList>'))).toEqual({ guasto: 'FORMA' });
    expect(leggi(conDtd('<!DOCTYPE x [<!ENTITY a "b">]>'))).toEqual({ guasto: 'FORMA' });
    expect(leggi('<a>'.repeat(5000) + '</a>'.repeat(5000))).toEqual({ guasto: 'FORMA' });
    expect(leggi(Buffer.from([0x3c, 0xff, 0xfe]))).toEqual({ guasto: 'FORMA' });
    expect(leggi('<a><b></a>')).toEqual({ guasto: 'FORMA' });
    expect(leggi(Buffer.alloc((20 << 20) + 1, ' '))).toEqual({ guasto: 'TROPPO_GRANDE' });
    expect(leggi('')).toEqual({ guasto: 'FORMA' });
  });

  it('that is another XML, signed by the right person', async () => {
    expect(leggi(await firmaElenco('<?xml version="1.0"?><altro>testo</altro>', gestore))).toEqual({ guasto: 'FORMA' });
  });
});

describe('the status of a service through time', () => {
  const periodi = async (servizio: Parameters<typeof elencoXml>[0]['servizi'][number]): Promise<ElencoFiducia['servizi']> =>
    elencoDi(leggi(await firmaElenco(elencoXml({ servizi: [servizio] }), gestore))).servizi;
  const al = (servizi: ElencoFiducia['servizi'], giorno: string): boolean => isConcesso(servizi[0]?.periodi ?? [], new Date(giorno));

  it('is the one of the date: granted, withdrawn, granted again', async () => {
    const servizi = await periodi({
      certificato: ca.certificato,
      stato: 'granted',
      dal: '2024-01-01T00:00:00Z',
      storia: [
        { stato: 'withdrawn', dal: '2022-01-01T00:00:00Z' },
        { stato: 'granted', dal: '2018-01-01T00:00:00Z' },
      ],
    });
    expect(['2017-12-31', '2018-01-02', '2021-12-31', '2022-01-02', '2024-01-02'].map((giorno) => al(servizi, giorno))).toEqual([
      ...[false, true, true, false, true],
    ]);
  });

  it('accredited under the directive holds until the regulation, and no longer', async () => {
    const servizi = await periodi({ certificato: ca.certificato, stato: 'accredited', dal: '2010-01-01T00:00:00Z' });
    expect(['2009-12-31', '2012-01-01', '2016-06-30', '2016-07-02'].map((giorno) => al(servizi, giorno))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('a service for seals or web sites only vouches for no signature', async () => {
    const con = (...scopi: string[]): Promise<ElencoFiducia['servizi']> =>
      periodi({ certificato: ca.certificato, stato: 'granted', dal: '2018-01-01T00:00:00Z', scopi });
    expect(al(await con('ForeSeals', 'ForWebSiteAuthentication'), '2020-01-01')).toBe(false);
    expect(al(await con('ForeSeals', 'ForeSignatures'), '2020-01-01')).toBe(true);
  });

  it('time stamps: qualified since the regulation, the older ones before it; other services are left out', async () => {
    const marca = (tipo: string, stato: string, dal: string): Promise<ElencoFiducia['servizi']> =>
      periodi({ certificato: ca.certificato, tipo, stato, dal });
    const qualificate = await marca('TSA/QTST', 'granted', '2017-01-01T00:00:00Z');
    expect(qualificate[0]?.servizio).toBe('MARCA');
    expect(al(qualificate, '2020-01-01')).toBe(true);
    expect(al(await marca('TSA/TSS-QC', 'recognisedatnationallevel', '2017-01-01T00:00:00Z'), '2020-01-01')).toBe(false);
    expect(al(await marca('TSA', 'undersupervision', '2012-01-01T00:00:00Z'), '2014-01-01')).toBe(true);
    expect(await marca('IdV', 'granted', '2017-01-01T00:00:00Z')).toEqual([]);
    expect(await marca('CA/PKC', 'granted', '2017-01-01T00:00:00Z')).toEqual([]);
  });

  it('a service with a date that cannot be read is left out whole', async () => {
    const storia = [{ stato: 'granted', dal: '2018-01-01T00:00:00Z' }];
    expect(await periodi({ certificato: ca.certificato, stato: 'withdrawn', dal: 'ieri', storia })).toEqual([]);
  });
});
