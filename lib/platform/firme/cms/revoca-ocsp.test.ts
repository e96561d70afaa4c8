import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leggiCertificato } from '@/lib/platform/firme/cms/certificato';
import { firmataPer, leggiOcsp, type Ocsp } from '@/lib/platform/firme/cms/revoca-ocsp';
import { LUCIA } from '@/lib/testing/firme';
import { firmaPadesCompletata } from '@/lib/testing/firme-marche';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { aggiungiDss, creaOcsp } from '@/lib/testing/firme-revoche';
import { allestisciRevoca, conOcsp, tuttiICodici, type ScenaRevoca } from '@/lib/testing/firme-scena-revoca';

let scena: ScenaRevoca;

beforeAll(async () => {
  scena = await allestisciRevoca();
});
afterAll(() => scena.ca.chiudi());

describe('CA-16 revocation from an OCSP answer', () => {
  it('good, by the authority or by whom it has charged', async () => {
    const { ca, mario, busta, verifica } = scena;
    const risponde = await ca.emetti(LUCIA, {
      chiave: 'P-256',
      soggetto: '/C=IT/O=Prove/CN=Risponde',
      estensioni: ['keyUsage=critical,digitalSignature', 'extendedKeyUsage=OCSPSigning'],
    });
    for (const opzioni of [{}, { risponde }]) {
      const esito = await verifica(conOcsp(busta, await creaOcsp(ca, { certificato: mario.der }, opzioni)), 20);
      expect([esito.esito, tuttiICodici(esito), esito.firme[0]?.revoca]).toEqual(['VALIDA', [], 'valida']);
    }
  });

  it('any bit of it changed is never a valid file', async () => {
    const { ca, mario, busta, verifica } = scena;
    const risponde = await ca.emetti(LUCIA, {
      chiave: 'P-256',
      soggetto: '/C=IT/CN=Risponde',
      estensioni: ['extendedKeyUsage=OCSPSigning'],
    });
    const risposta = await creaOcsp(ca, { certificato: mario.der }, { risponde });
    const file = conOcsp(busta, risposta);
    const da = Buffer.from(file).indexOf(risposta) - 18;
    const passati: string[] = [];
    for (let dove = da; dove < da + 18 + risposta.length; dove += 1) {
      const copia = Buffer.from(file);
      copia[dove] = (copia[dove] ?? 0) ^ (1 << (dove % 8));
      const esito = await verifica(copia, 20);
      if (esito.esito === 'VALIDA') passati.push(`${dove - da}: ${tuttiICodici(esito).join(' ')}`);
    }
    expect(passati).toEqual([]);
  });

  it('in the DSS of a PDF', async () => {
    const { ca, mario, verifica } = scena;
    const firmato = await firmaPadesCompletata(await pdfDiProva(), mario, (cms) => Promise.resolve(cms));
    const esito = await verifica(aggiungiDss(firmato, { ocsp: [await creaOcsp(ca, { certificato: mario.der })] }), 20);
    expect([esito.esito, tuttiICodici(esito), esito.firme[0]?.revoca]).toEqual(['VALIDA', [], 'valida']);
  });

  it('revoked before and after the proven instant', async () => {
    const { ca, mario, marcata, al, verifica } = scena;
    const giudizio = async (dal: number): Promise<string[]> =>
      tuttiICodici(await verifica(conOcsp(marcata, await creaOcsp(ca, { certificato: mario.der, dal: al(dal) })), 20));
    expect([await giudizio(9), await giudizio(11)]).toEqual([['CERTIFICATO_REVOCATO'], ['REVOCATO_DOPO_LA_FIRMA']]);
  });

  it('of another certificate, no longer in force, by somebody not charged with answering', async () => {
    const { ca, mario, lucia, busta, verifica } = scena;
    const altra = conOcsp(busta, await creaOcsp(ca, { certificato: lucia.der }));
    expect(tuttiICodici(await verifica(altra, 20))).toEqual(['REVOCA_NON_VERIFICATA']);
    const vecchia = conOcsp(busta, await creaOcsp(ca, { certificato: mario.der }, { giorni: 3 }));
    expect(tuttiICodici(await verifica(vecchia, 20))).toEqual(['REVOCA_PROVE_INSUFFICIENTI', 'REVOCA_NON_VERIFICATA']);
    const abusiva = await creaOcsp(ca, { certificato: mario.der }, { risponde: lucia });
    const esito = await verifica(conOcsp(busta, abusiva), 20);
    expect(esito.firme[0]?.revoca).toBe('non_verificata');
  });

  it('by whom the authority has charged: while that certificate was in force, and as long as all of it is understood and strong', async () => {
    const { ca, mario } = scena;
    const conDelega = async (...altre: string[]): Promise<Ocsp> => {
      const estensioni = ['extendedKeyUsage=OCSPSigning', ...altre];
      const risponde = await ca.emetti(LUCIA, { chiave: 'P-256', soggetto: '/C=IT/CN=Risponde', estensioni });
      const letta = leggiOcsp(await creaOcsp(ca, { certificato: mario.der }, { risponde }));
      return letta ?? expect.unreachable('an answer that is not read');
    };
    const emittente = leggiCertificato(ca.certificato) ?? expect.unreachable('an authority that is not read');
    const buona = await conDelega();
    const [delegato] = buona.certificati;
    if (!delegato) return expect.unreachable('an answer without its delegate');
    const { validoDal, validoAl } = delegato;
    const il = (quando: Date, secondi: number) =>
      firmataPer({ ...buona, prodotta: new Date(quando.getTime() + secondi * 1000) }, emittente);
    expect([il(validoDal, -1), il(validoDal, 0), il(validoAl, 0), il(validoAl, 1)]).toEqual([null, 'FORTE', 'FORTE', null]);
    expect(firmataPer({ ...buona, certificati: [{ ...delegato, firmatoConSha1: true }] }, emittente)).toBe('DEBOLE');
    expect(firmataPer(await conDelega('1.2.3.4=critical,ASN1:NULL'), emittente)).toBe('DEBOLE');
  });
});
