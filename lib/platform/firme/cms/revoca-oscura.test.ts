import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, MARIO } from '@/lib/testing/firme';
import { oidDer, tlv } from '@/lib/testing/firme-cms';
import { creaOcsp } from '@/lib/testing/firme-revoche';
import { allestisciRevoca, conOcsp, tuttiICodici, type ScenaRevoca } from '@/lib/testing/firme-scena-revoca';
import { ancoraConfigurata } from '../ancore';
import { firmaCades } from '../demo/firma-cades';
import { leggiBer, leggiOttetti, type Nodo } from './ber';

/** Nobody here knows what these extensions ask. */
const OSCURE = ['1.2.3.4=critical,DER:0500', '2.5.29.28=critical,DER:30038401FF'];
const AUTORITA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
const IGNOTA = tlv(0x30, tlv(0x30, oidDer('1.2.3.4'), Buffer.from('0101ff', 'hex'), tlv(0x04, Buffer.from('0500', 'hex'))));

let scena: ScenaRevoca;

beforeAll(async () => {
  scena = await allestisciRevoca();
});
afterAll(() => scena.ca.chiudi());

const figlio = (nodo: Nodo | undefined, ...passi: number[]): Nodo => {
  const trovato = passi.reduce<Nodo | undefined>((qui, passo) => qui?.figli[passo], nodo);
  if (!trovato) throw new Error('the answer has another shape');
  return trovato;
};
/** The BasicOCSPResponse inside an answer. */
const diBase = (ocsp: Uint8Array): Nodo => leggiBer(leggiOttetti(figlio(leggiBer(ocsp), 1, 0, 1)));
const singola = (ocsp: Uint8Array): Nodo => figlio(diBase(ocsp), 0, 2, 0);

/** The same answer with those single responses, signed again by the authority. */
function rifatta(ocsp: Uint8Array, risposte: readonly Uint8Array[]): Uint8Array {
  const [fuori, base] = [leggiBer(ocsp), diBase(ocsp)];
  const corpo = tlv(0x30, figlio(base, 0, 0).byte, figlio(base, 0, 1).byte, tlv(0x30, ...risposte));
  const firma = sign('sha256', corpo, readFileSync(path.join(scena.ca.cartella, 'ca.key'), 'utf8'));
  const nuova = tlv(0x30, corpo, figlio(base, 1).byte, tlv(0x03, Buffer.of(0), firma));
  return tlv(0x30, figlio(fuori, 0).byte, tlv(0xa0, tlv(0x30, figlio(fuori, 1, 0, 0).byte, tlv(0x04, nuova))));
}

describe('CA-16 evidence of revocation that cannot be read to its end', () => {
  it('an answer with something critical in it that accuses the signatory: a person looks; one that clears it proves nothing', async () => {
    const { ca, mario, al, busta, verifica } = scena;
    const revocato = await creaOcsp(ca, { certificato: mario.der, dal: al(0), ragione: 'keyCompromise' });
    const buono = await creaOcsp(ca, { certificato: mario.der });
    const conIgnota = (ocsp: Uint8Array): Uint8Array =>
      rifatta(ocsp, [tlv(0x30, ...singola(ocsp).figli.map(({ byte }) => byte), tlv(0xa1, IGNOTA))]);
    const accusa = await verifica(conOcsp(busta, conIgnota(revocato)), 20);
    expect([accusa.esito, tuttiICodici(accusa)]).toEqual(['DA_ESAMINARE', expect.arrayContaining(['REVOCA_DA_ACCERTARE'])]);
    const assolve = await verifica(conOcsp(busta, conIgnota(buono)), 20);
    expect([assolve.esito, assolve.firme[0]?.revoca]).toEqual(['VALIDA', 'non_verificata']);
  });

  it('a list signed with SHA-1 that accuses the signatory: a person looks, wherever it comes from; one that is silent proves nothing', async () => {
    const { mario, lucia, busta, al, verifica, crl, ovunque } = scena;
    const giudizi = async (certificato: Uint8Array): Promise<string[]> => {
      const lista = await crl(18, 22, { md: 'sha1', voci: [{ certificato, dal: al(5), ragione: 'keyCompromise' }] });
      const esiti: string[] = [];
      for (const { file, altro } of await ovunque(busta, lista)) {
        const { esito, firme } = await verifica(file, 20, altro);
        esiti.push(`${esito} ${firme[0]?.revoca ?? ''}`);
      }
      return [...new Set(esiti)];
    };
    expect(await giudizi(mario.der)).toEqual(['DA_ESAMINARE non_verificata']);
    expect(await giudizi(lucia.der)).toEqual(['VALIDA non_verificata']);
  });

  it('an answer that says two things of the signatory: revoked, in whichever order', async () => {
    const { ca, mario, al, busta, verifica } = scena;
    const revocato = await creaOcsp(ca, { certificato: mario.der, dal: al(0), ragione: 'keyCompromise' });
    const buono = await creaOcsp(ca, { certificato: mario.der });
    const [uno, altro] = [singola(buono).byte, singola(revocato).byte];
    for (const risposte of [
      [uno, altro],
      [altro, uno],
    ])
      expect((await verifica(conOcsp(busta, rifatta(revocato, risposte)), 20)).esito).toBe('NON_VALIDA');
  });

  it('a list that names who made the time stamp: the stamp is believed, and a person looks', async () => {
    const { unita, marcata, al, verifica, crl, revocato } = scena;
    const dopo = await revocato(11, 12, 30, 'keyCompromise');
    for (const estensione of OSCURE) {
      const lista = await crl(12, 30, {
        voci: [{ certificato: unita.der, dal: al(5), ragione: 'keyCompromise' }],
        estensioni: [estensione],
      });
      const esito = await verifica(marcata, 20, { revoche: [lista, dopo] });
      expect([estensione, esito.esito]).toEqual([estensione, 'DA_ESAMINARE']);
      expect(tuttiICodici(esito)).toEqual(expect.arrayContaining(['MARCA_DA_ACCERTARE', 'REVOCATO_DOPO_LA_FIRMA']));
    }
  });

  it('a list that names the authority between, and one that names who another list clears: a person looks', async () => {
    const { mario, busta, al, verifica, crl, documento } = scena;
    const radice = await creaAutoritaDiProva('Radice', { estensioni: AUTORITA });
    try {
      const estensioni = [...AUTORITA, 'subjectKeyIdentifier=none'];
      const sotto = await radice.emetti(MARIO, { chiave: 'P-256', soggetto: '/C=IT/O=Prove/CN=Sotto', giorni: 3000, estensioni });
      const autorita = { certificato: sotto.der, chiave: createPrivateKey(readFileSync(sotto.chiave)) };
      const file = await firmaCades({ ...MARIO, file: documento, autorita, now: al(2) });
      for (const estensione of OSCURE) {
        const lista = await crl(18, 22, { voci: [{ certificato: sotto.der, dal: al(5) }], estensioni: [estensione] }, radice);
        const esito = await verifica(file, 20, { ancore: [ancoraConfigurata(radice.certificato)], revoche: [lista] });
        expect([estensione, esito.esito, tuttiICodici(esito)]).toEqual([
          estensione,
          'DA_ESAMINARE',
          expect.arrayContaining(['REVOCA_DA_ACCERTARE']),
        ]);
        const suo = await crl(18, 22, { voci: [{ certificato: mario.der, dal: al(5) }], estensioni: [estensione] });
        const buona = await verifica(busta, 20, { revoche: [suo, await crl(18, 22)] });
        expect([buona.esito, buona.firme[0]?.revoca, tuttiICodici(buona)]).toEqual(['DA_ESAMINARE', 'valida', ['REVOCA_DA_ACCERTARE']]);
      }
    } finally {
      await radice.chiudi();
    }
  });
});
