import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, MARIO } from '@/lib/testing/firme';
import { tlv } from '@/lib/testing/firme-cms';
import { firmaPadesCompletata } from '@/lib/testing/firme-marche';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { aggiungiDss } from '@/lib/testing/firme-revoche';
import { allestisciRevoca, tuttiICodici, type ScenaRevoca } from '@/lib/testing/firme-scena-revoca';
import { ancoraConfigurata } from '../ancore';
import { leggiCertificato } from './certificato';
import { giudicaRevoca } from './revoca';
import { copre, leggiCrl } from './revoca-crl';

let scena: ScenaRevoca;

beforeAll(async () => {
  scena = await allestisciRevoca();
});
afterAll(() => scena.ca.chiudi());

describe('a list that does not answer for the instant proves nothing', () => {
  it('stale, or of the future', async () => {
    const { busta, marcata, verifica, crl } = scena;
    for (const lista of [await crl(5, 8), await crl(25, 30)]) {
      const esito = await verifica(busta, 20, { revoche: [lista] });
      expect([esito.esito, tuttiICodici(esito)]).toEqual(['VALIDA', ['REVOCA_PROVE_INSUFFICIENTI', 'REVOCA_NON_VERIFICATA']]);
    }
    expect((await verifica(marcata, 20, { revoche: [await crl(9, 11)] })).firme[0]?.revoca).toBe('valida');
    expect((await verifica(marcata, 20, { revoche: [await crl(12, 13)] })).firme[0]?.revoca).toBe('valida');
  });

  it('made after the certificate expired, unless it keeps the expired', async () => {
    const { marcata, al, verifica, crl } = scena;
    expect((await verifica(marcata, 400, { revoche: [await crl(380, 410)] })).firme[0]?.revoca).toBe('non_verificata');
    const dal = al(-1).toISOString().slice(0, 19).replace(/\D/g, '');
    const conserva = await crl(380, 410, { estensioni: [`2.5.29.60=ASN1:GENTIME:${dal}Z`] });
    expect((await verifica(marcata, 400, { revoche: [conserva] })).firme[0]?.revoca).toBe('valida');
  });

  it('of another authority of the same name: in a folder it counts for nothing, in the file a person looks', async () => {
    const { mario, busta, al, verifica, crl, ovunque } = scena;
    const falsa = await creaAutoritaDiProva();
    const lista = await crl(18, 22, { voci: [{ certificato: mario.der, dal: al(1) }] }, falsa);
    expect(tuttiICodici(await verifica(busta, 20, { revoche: [lista] }))).toEqual(['REVOCA_PROVE_INSUFFICIENTI', 'REVOCA_NON_VERIFICATA']);
    for (const { file, altro } of (await ovunque(busta, lista)).slice(1)) {
      const esito = await verifica(file, 20, altro);
      expect([esito.esito, esito.firme[0]?.revoca]).toEqual(['DA_ESAMINARE', 'non_verificata']);
      expect(tuttiICodici(esito)).toContain('REVOCA_PROVA_ALTERATA');
    }
    await falsa.chiudi();
  });

  it('of an authority that may not sign lists, or with SHA-1', async () => {
    const { documento, busta, al, verifica, crl } = scena;
    const muta = await creaAutoritaDiProva('Muta', { estensioni: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'] });
    const suo = await muta.emetti(MARIO, { chiave: 'P-256' });
    const lista = await crl(18, 22, { voci: [{ certificato: suo.der, dal: al(1) }] }, muta);
    const ancore = [ancoraConfigurata(muta.certificato)];
    expect((await verifica(await firmaP7m(documento, suo), 20, { revoche: [lista], ancore })).firme[0]?.revoca).toBe('non_verificata');
    expect((await verifica(busta, 20, { revoche: [await crl(18, 22, { md: 'sha1' })] })).firme[0]?.revoca).toBe('non_verificata');
    await muta.chiudi();
  });

  it('signed by another certificate of the authority’s name: only one made for that', async () => {
    const { ca, mario, documento, verifica, crl } = scena;
    for (const [estensioni, atteso] of [
      [['keyUsage=critical,cRLSign'], 'valida'],
      [['keyUsage=critical,digitalSignature'], 'non_verificata'],
      [['subjectKeyIdentifier=hash'], 'non_verificata'],
      [['keyUsage=critical,cRLSign', '1.2.3.4=critical,ASN1:NULL'], 'non_verificata'],
    ] as const) {
      const firmata = await ca.emetti(MARIO, {
        chiave: 'P-256',
        soggetto: '/C=IT/O=Prove/CN=CA di prova',
        estensioni: [...estensioni],
      });
      const file = await firmaP7m(documento, mario, { altro: ['-certfile', firmata.certificato] });
      expect((await verifica(file, 20, { revoche: [await crl(18, 22, { firmata })] })).firme[0]?.revoca, estensioni.join()).toBe(atteso);
    }
  });

  it('signed by a certificate made for that, which is itself signed with SHA-1', async () => {
    const { ca, mario, al, crl } = scena;
    const scelta = { chiave: 'P-256', soggetto: '/C=IT/O=Prove/CN=CA di prova', estensioni: ['keyUsage=critical,cRLSign'] } as const;
    const firmata = await ca.emetti(MARIO, { ...scelta, estensioni: [...scelta.estensioni] });
    const [autorita, delegato, suo] = [ca.certificato, firmata.der, mario.der].map(leggiCertificato);
    const lista = leggiCrl(await crl(18, 22, { firmata }));
    if (!autorita || !delegato || !suo || !lista) return expect.unreachable('certificates that are not read');
    const stato = (firmatoConSha1: boolean): string =>
      giudicaRevoca(
        suo,
        { istante: al(20), provato: false, now: al(20) },
        { prove: [lista], noti: [autorita, { ...delegato, firmatoConSha1 }] },
      ).stato;
    expect([stato(false), stato(true)]).toEqual(['buono', 'ignoto']);
  });

  it('in the DSS of a PDF, what is no list at all sends the file to a person', async () => {
    const { mario, verifica } = scena;
    const firmato = await firmaPadesCompletata(await pdfDiProva(), mario, (cms) => Promise.resolve(cms));
    const esito = await verifica(aggiungiDss(firmato, { crl: [Buffer.from('not a list')] }), 20);
    expect([esito.esito, tuttiICodici(esito)]).toEqual(['DA_ESAMINARE', expect.arrayContaining(['REVOCA_PROVA_ALTERATA'])]);
  });

  it('of people alone, or of authorities alone: it is silent of the others', async () => {
    const { ca, mario, crl } = scena;
    const [autorita, persona] = [ca.certificato, mario.der].map(leggiCertificato);
    for (const [campo, dellePersone] of [
      ['81', true],
      ['82', false],
    ] as const) {
      const lista = leggiCrl(await crl(18, 22, { estensioni: [`2.5.29.28=critical,DER:3003${campo}01FF`] }));
      if (!autorita || !persona || !lista) return expect.unreachable('certificates that are not read');
      expect([copre(lista, persona), copre(lista, autorita)]).toEqual([dellePersone, !dellePersone]);
    }
  });

  it('signed by another certificate of the authority’s name after that had expired, or before it was in force', async () => {
    const { ca, mario, documento, verifica, crl } = scena;
    const firmata = await ca.emetti(MARIO, {
      chiave: 'P-256',
      giorni: 10,
      soggetto: '/C=IT/O=Prove/CN=CA di prova',
      estensioni: ['keyUsage=critical,cRLSign'],
    });
    const file = await firmaP7m(documento, mario, { altro: ['-certfile', firmata.certificato] });
    for (const [emessa, atteso] of [
      [9, 'valida'],
      [11, 'non_verificata'],
      [-1, 'non_verificata'],
    ] as const)
      expect((await verifica(file, 12, { revoche: [await crl(emessa, 20, { firmata })] })).firme[0]?.revoca, `day ${emessa}`).toBe(atteso);
  });

  it('indirect, by reasons, a difference, in parts that are not its own, with an unknown critical extension', async () => {
    const { lucia, busta, al, verifica, crl } = scena;
    const voci = [{ certificato: lucia.der, dal: al(1) }];
    for (const estensione of [
      'issuingDistributionPoint=critical,DER:3003840 1FF'.replace(' ', ''),
      'issuingDistributionPoint=critical,DER:3004830206 40'.replace(' ', ''),
      'issuingDistributionPoint=critical,DER:300382 01FF'.replace(' ', ''),
      '2.5.29.27=critical,ASN1:INTEGER:1',
      '1.2.3.4=critical,ASN1:NULL',
      '2.5.29.28=critical,ASN1:FORMAT:HEX,OCTETSTRING:00',
    ]) {
      const esito = await verifica(busta, 20, { revoche: [await crl(18, 22, { voci, estensioni: [estensione] })] });
      expect([estensione, esito.firme[0]?.revoca]).toEqual([estensione, 'non_verificata']);
    }
  });

  it('CA-16 names the signatory all the same: by reasons or a difference it is revoked; where its scope is not understood a person looks', async () => {
    const { mario, busta, al, verifica, crl, ovunque } = scena;
    const revocato = [{ certificato: mario.der, dal: al(5), ragione: 'keyCompromise' }];
    for (const [estensione, esito, codice] of [
      ['2.5.29.28=critical,DER:300483020640', 'NON_VALIDA', 'REVOCATO_SENZA_MARCA'],
      ['2.5.29.27=critical,DER:020101', 'NON_VALIDA', 'REVOCATO_SENZA_MARCA'],
      ['2.5.29.28=critical,DER:30038201FF', 'NON_VALIDA', 'REVOCATO_SENZA_MARCA'],
      ['2.5.29.28=critical,DER:30038401FF', 'DA_ESAMINARE', 'REVOCA_DA_ACCERTARE'],
      ['2.5.29.28=critical,DER:30038501FF', 'DA_ESAMINARE', 'REVOCA_DA_ACCERTARE'],
      ['1.2.3.4=critical,DER:0500', 'DA_ESAMINARE', 'REVOCA_DA_ACCERTARE'],
    ] as const) {
      const lista = await crl(18, 22, { voci: revocato, estensioni: [estensione] });
      for (const { file, altro } of await ovunque(busta, lista)) {
        const giudicata = await verifica(file, 20, altro);
        expect([estensione, giudicata.esito]).toEqual([estensione, esito]);
        expect(tuttiICodici(giudicata)).toContain(codice);
      }
    }
  });

  it('a difference that takes the signatory off the hold accuses nobody, and proves nothing', async () => {
    const { mario, busta, al, verifica, crl } = scena;
    const voci = [{ certificato: mario.der, dal: al(5), ragione: 'removeFromCRL' }];
    const lista = await crl(18, 22, { voci, estensioni: ['2.5.29.27=critical,DER:020101'] });
    const esito = await verifica(busta, 20, { revoche: [lista] });
    expect([esito.esito, esito.firme[0]?.revoca]).toEqual(['VALIDA', 'non_verificata']);
  });

  it('in parts: only the part that the certificate names answers for it', async () => {
    const { ca, documento, verifica, crl } = scena;
    const punto = (nome: string): string => `URI:http://crl.example.test/${nome}`;
    const suo = await ca.emetti(MARIO, {
      chiave: 'P-256',
      estensioni: ['keyUsage=critical,nonRepudiation', `crlDistributionPoints=${punto('1')}`],
    });
    const file = await firmaP7m(documento, suo);
    const parte = async (nome: string): Promise<string | undefined> => {
      const uri = Buffer.from(punto(nome).slice(4));
      const ambito = Buffer.from(tlv(0x30, tlv(0xa0, tlv(0xa0, tlv(0x86, uri)))));
      const lista = await crl(18, 22, { estensioni: [`2.5.29.28=critical,DER:${ambito.toString('hex')}`] });
      return (await verifica(file, 20, { revoche: [lista] })).firme[0]?.revoca;
    };
    expect([await parte('1'), await parte('2')]).toEqual(['valida', 'non_verificata']);
  });
});
