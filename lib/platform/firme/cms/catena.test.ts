import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { certificatoPersona } from '../demo/certificato';
import type { Ancora } from '../tipi';
import { leggiAncore } from './ancora-letta';
import { valutaCatena, valutaFiducia } from './catena';
import { leggiCertificato, type Certificato } from './certificato';

let radice: AutoritaDiProva;
let intermedia: IdentitaDiProva;
let marca: IdentitaDiProva;
let foglia: Certificato;
const istante = new Date(Date.now() + 3_600_000);
const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign', 'subjectKeyIdentifier=none'];

const letto = (der: Uint8Array): Certificato => {
  const certificato = leggiCertificato(der);
  if (!certificato) throw new Error('not a certificate');
  return certificato;
};
const voce = (der: Uint8Array, stato: 'CONCESSO' | 'REVOCATO', servizio: Ancora['servizio'] = 'CA'): Ancora => ({
  der,
  servizio,
  origine: 'ELENCO',
  periodi: [{ dal: '2020-01-01T00:00:00Z', stato }],
});

/** Somebody certified by that authority. */
function personaSotto(autorita: IdentitaDiProva): Certificato {
  const chi = { certificato: autorita.der, chiave: createPrivateKey(readFileSync(autorita.chiave)) };
  return letto(certificatoPersona(MARIO, generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey, chi, new Date()));
}

beforeAll(async () => {
  radice = await creaAutoritaDiProva('Radice', { estensioni: CA });
  [intermedia, marca] = await Promise.all([
    radice.emetti(LUCIA, { chiave: 'P-256', soggetto: '/C=IT/CN=Intermedia', estensioni: CA }),
    radice.emetti(LUCIA, { chiave: 'P-256', soggetto: '/C=IT/CN=Marca', estensioni: ['extendedKeyUsage=critical,timeStamping'] }),
  ]);
  foglia = personaSotto(intermedia);
});
afterAll(() => radice.chiudi());

describe('the path from a signatory to a listed authority', () => {
  const valuta = (...voci: Ancora[]): ReturnType<typeof valutaFiducia> =>
    valutaFiducia(foglia, { ancore: leggiAncore(voci), intermedi: [foglia, letto(intermedia.der)], istante });

  it('goes through what travels with the signature, and is told whole', () => {
    const { motivi, percorso } = valuta(voce(radice.certificato, 'CONCESSO'));
    expect(motivi).toEqual(['CERTIFICATO_NON_QUALIFICATO']);
    expect(percorso.map(({ der }) => der)).toEqual([foglia.der, intermedia.der, radice.certificato]);
  });

  it('does not go through an authority that the list has closed, even towards one that is granted', () => {
    const { motivi, percorso } = valuta(voce(radice.certificato, 'CONCESSO'), voce(intermedia.der, 'REVOCATO'));
    expect([motivi, percorso]).toEqual([['SERVIZIO_NON_CONCESSO'], []]);
  });

  it('CA-16 does not go below the number of authorities that one allows beneath it (RFC 5280 §4.2.1.9)', async () => {
    for (const [limite, quanti] of [
      [0, 0],
      [1, 3],
    ] as const) {
      const alta = await creaAutoritaDiProva('Alta', {
        estensioni: [`basicConstraints=critical,CA:TRUE,pathlen:${limite}`, ...CA.slice(1)],
      });
      const media = await alta.emetti(LUCIA, { chiave: 'P-256', soggetto: '/C=IT/CN=Media', estensioni: CA });
      const bassa = personaSotto(media);
      const ancore = leggiAncore([voce(alta.certificato, 'CONCESSO')]);
      const { percorso } = valutaFiducia(bassa, { ancore, intermedi: [bassa, letto(media.der)], istante });
      expect([limite, percorso.length]).toEqual([limite, quanti]);
      await alta.chiudi();
    }
  });

  it('reads what is not a certificate as nobody', () => {
    expect(leggiAncore([voce(Buffer.from('no'), 'CONCESSO')])).toEqual([]);
  });
});

describe('the path of a time stamping unit', () => {
  const valuta = (...voci: Ancora[]): string[] =>
    valutaCatena(letto(marca.der), { ancore: leggiAncore(voci), intermedi: [], istante }, 'MARCA').motivi;

  it('ends at once where the list names the unit itself, while it is granted', () => {
    expect(valuta(voce(marca.der, 'CONCESSO', 'MARCA'))).toEqual([]);
    expect(valuta(voce(marca.der, 'REVOCATO', 'MARCA'))).toEqual(['SERVIZIO_NON_CONCESSO']);
    expect(valuta(voce(radice.certificato, 'CONCESSO', 'MARCA'))).toEqual([]);
  });

  it('asks for a service of time stamps: one of certificates for people is another thing', () => {
    expect(valuta(voce(radice.certificato, 'CONCESSO', 'CA'))).toEqual(['CA_NON_RICONOSCIUTA']);
    expect(valuta({ ...voce(radice.certificato, 'CONCESSO'), servizio: 'CA_E_MARCA', origine: 'CONFIGURATA', periodi: null })).toEqual([]);
  });
});
