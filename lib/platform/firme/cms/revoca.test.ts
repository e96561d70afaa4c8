import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, MARIO } from '@/lib/testing/firme';
import { aggiungiAllaBusta, aggiungiFirmato, ARCHIVIO_ADOBE, tlv } from '@/lib/testing/firme-cms';
import { emettiUnita, marcaAl, marcaBusta } from '@/lib/testing/firme-marche';
import { creaCrlLunga } from '@/lib/testing/firme-revoche';
import { allestisciRevoca, tuttiICodici, type ScenaRevoca } from '@/lib/testing/firme-scena-revoca';
import { ancoraConfigurata } from '../ancore';
import { firmaCades } from '../demo/firma-cades';
import type { Verifica } from '../tipi';

let scena: ScenaRevoca;

beforeAll(async () => {
  scena = await allestisciRevoca();
});
afterAll(() => scena.ca.chiudi());

describe('CA-16 revocation from a list, configured, in the envelope, among the attributes, in the PDF', () => {
  it('in force at the receipt and silent: not revoked', async () => {
    const { busta, verifica, crl, ovunque } = scena;
    for (const { file, altro } of await ovunque(busta, await crl(18, 22))) {
      const esito = await verifica(file, 20, altro);
      expect([esito.esito, tuttiICodici(esito), esito.firme[0]?.revoca]).toEqual(['VALIDA', [], 'valida']);
    }
  });

  it('revoked before the receipt, without a stamp: refused, with the day in the sentence', async () => {
    const { busta, al, verifica, revocato, ovunque } = scena;
    for (const { file, altro } of await ovunque(busta, await revocato(15, 18, 22))) {
      const esito = await verifica(file, 20, altro);
      expect([esito.esito, esito.firme[0]?.revoca]).toEqual(['NON_VALIDA', 'revocata']);
      expect(tuttiICodici(esito)).toEqual(['REVOCATO_SENZA_MARCA']);
      const [anno, mese, giorno] = al(15).toLocaleDateString('sv-SE', { timeZone: 'Europe/Rome' }).split('-');
      expect(esito.firme[0]?.motivi[0]?.frase).toContain(`${giorno}/${mese}/${anno}`);
    }
  });

  it('revoked before the very time that the signatory claims', async () => {
    const { busta, verifica, revocato } = scena;
    expect(tuttiICodici(await verifica(busta, 20, { revoche: [await revocato(-1, 18, 22)] }))).toEqual(['CERTIFICATO_REVOCATO']);
  });

  it('in the signed attribute of Adobe’s programs', async () => {
    const { mario, busta, verifica, crl, revocato } = scena;
    const con = async (lista: Uint8Array): Promise<Verifica> =>
      verifica(await aggiungiFirmato(busta, mario.chiave, ARCHIVIO_ADOBE, tlv(0x30, tlv(0xa0, tlv(0x30, lista)))), 20);
    const [buona, cattiva] = [await con(await crl(18, 22)), await con(await revocato(15, 18, 22))];
    expect([tuttiICodici(buona), buona.firme[0]?.revoca, tuttiICodici(cattiva)]).toEqual([[], 'valida', ['REVOCATO_SENZA_MARCA']]);
  });

  it('revoked before the instant that the stamp proves: refused', async () => {
    const { marcata, verifica, revocato } = scena;
    const esito = await verifica(marcata, 20, { revoche: [await revocato(9, 18, 22)] });
    expect([esito.firme[0]?.revoca, tuttiICodici(esito)]).toEqual(['revocata', ['CERTIFICATO_REVOCATO']]);
  });

  it('revoked after the instant that the stamp proves: the signature stays good, and that is said', async () => {
    const { marcata, verifica, revocato } = scena;
    const esito = await verifica(marcata, 20, { revoche: [await revocato(11, 18, 22)] });
    expect([esito.esito, esito.firme[0]?.revoca, tuttiICodici(esito)]).toEqual(['VALIDA', 'valida', ['REVOCATO_DOPO_LA_FIRMA']]);
  });

  it('an old list that tells of a revocation still counts', async () => {
    const { busta, verifica, crl, revocato } = scena;
    const esito = await verifica(busta, 20, { revoche: [await revocato(2, 3, 4), await crl(18, 22)] });
    expect(esito.firme[0]?.revoca).toBe('revocata');
  });

  it('on hold at the instant: refused; the hold lifted before it: good', async () => {
    const { marcata, verifica, crl, revocato } = scena;
    const sospeso = await revocato(2, 3, 30, 'certificateHold');
    expect(tuttiICodici(await verifica(marcata, 20, { revoche: [sospeso] }))).toEqual(['CERTIFICATO_REVOCATO']);
    const tolta = await verifica(marcata, 20, { revoche: [sospeso, await crl(8, 12)] });
    expect([tuttiICodici(tolta), tolta.firme[0]?.revoca]).toEqual([[], 'valida']);
    expect(tuttiICodici(await verifica(marcata, 20, { revoche: [sospeso, await crl(12, 14)] }))).toEqual(['CERTIFICATO_REVOCATO']);
  });
});

describe('other certificates', () => {
  it('a stamp whose unit is revoked proves nothing', async () => {
    const { unita, marcata, al, verifica, crl } = scena;
    const lista = await crl(18, 22, { voci: [{ certificato: unita.der, dal: al(15), ragione: 'keyCompromise' }] });
    const esito = await verifica(marcata, 20, { revoche: [lista] });
    expect([esito.firme[0]?.marca, tuttiICodici(esito)]).toEqual([null, ['MARCA_SCADUTA']]);
    const cessata = await crl(18, 22, { voci: [{ certificato: unita.der, dal: al(15), ragione: 'cessationOfOperation' }] });
    expect((await verifica(marcata, 20, { revoche: [cessata] })).firme[0]?.marca).not.toBeNull();
  });

  it('a list about the authority of the stamp, which only the stamp carries, is no stranger', async () => {
    const { busta, al, verifica, crl } = scena;
    const tsa = await creaAutoritaDiProva('CA di marca');
    const unitaSua = await emettiUnita(tsa);
    const token = await marcaBusta(busta, (dati) => marcaAl(unitaSua, dati, al(10), { altro: ['-certfile', tsa.pem] }));
    const file = aggiungiAllaBusta(token, { revoche: [await crl(18, 22), await crl(18, 22, {}, tsa)] });
    const esito = await verifica(file, 20);
    expect([esito.esito, tuttiICodici(esito)]).toEqual(['VALIDA', ['MARCA_NON_RICONOSCIUTA']]);
    await tsa.chiudi();
  });

  it('an authority on the way to the believed one, revoked: refused', async () => {
    const { documento, al, verifica, crl } = scena;
    const radice = await creaAutoritaDiProva('Radice', {
      estensioni: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'],
    });
    const estensioni = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
    const sotto = await radice.emetti(MARIO, {
      chiave: 'P-256',
      soggetto: '/C=IT/O=Prove/CN=Sotto',
      giorni: 3000,
      estensioni: [...estensioni, 'subjectKeyIdentifier=none'],
    });
    const autorita = { certificato: sotto.der, chiave: createPrivateKey(readFileSync(sotto.chiave)) };
    const file = await firmaCades({ ...MARIO, file: documento, autorita, now: al(2) });
    const ancore = [ancoraConfigurata(radice.certificato)];
    expect(tuttiICodici(await verifica(file, 20, { ancore }))).toEqual(['REVOCA_NON_VERIFICATA']);
    const lista = await crl(18, 22, { voci: [{ certificato: sotto.der, dal: al(15) }] }, radice);
    const esito = await verifica(file, 20, { ancore, revoche: [lista] });
    expect([tuttiICodici(esito), esito.firme[0]?.fiducia]).toEqual([['AUTORITA_REVOCATA', 'REVOCA_NON_VERIFICATA'], 'non_attendibile']);
    await radice.chiudi();
  });

  it('a list of 100,000 entries, in the folder or in the file, costs little', async () => {
    const { ca, mario, busta, al, verifica, ovunque } = scena;
    const seriali = Array.from({ length: 100_000 }, (_, i) => Buffer.from((0x4000000000000000n + BigInt(i)).toString(16), 'hex'));
    const suo = Buffer.from(new X509Certificate(mario.der).serialNumber, 'hex');
    for (const [altri, atteso] of [
      [[], 'valida'],
      [[(suo[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), suo]) : suo], 'revocata'],
    ] as const) {
      const lista = await creaCrlLunga(ca, [...seriali, ...altri], al(18), al(22));
      expect(lista.length).toBeGreaterThan(3_800_000);
      for (const caso of (await ovunque(busta, lista)).slice(0, 3)) {
        const prima = performance.now();
        expect((await verifica(caso.file, 20, caso.altro)).firme[0]?.revoca).toBe(atteso);
        expect(performance.now() - prima).toBeLessThan(2000);
      }
    }
  });

  it('any bit of a list in the envelope changed is never a valid file', async () => {
    const { lucia, busta, al, verifica, crl } = scena;
    const lista = await crl(18, 22, { voci: [{ certificato: lucia.der, dal: al(1) }] });
    const file = aggiungiAllaBusta(busta, { revoche: [lista] });
    const da = Buffer.from(file).indexOf(lista) - 4;
    const passati: string[] = [];
    for (let dove = da; dove < da + lista.length + 4; dove += 1) {
      const copia = Buffer.from(file);
      copia[dove] = (copia[dove] ?? 0) ^ (1 << (dove % 8));
      const esito = await verifica(copia, 20);
      if (esito.esito === 'VALIDA') passati.push(`${dove - da}: ${tuttiICodici(esito).join(' ')}`);
    }
    expect(passati).toEqual([]);
  });
});
