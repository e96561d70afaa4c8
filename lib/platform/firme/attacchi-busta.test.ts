import { Constructed, fromBER, Integer, ObjectIdentifier, OctetString, Sequence, Set as Insieme, type AsnType } from 'asn1js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, LUCIA, type IdentitaDiProva } from '@/lib/testing/firme';
import { allestisciFirma, codici, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { inBer } from '@/lib/testing/firme-ber';
import { valoreFirma } from '@/lib/testing/firme-cms';
import { emettiUnita, marcaBusta, marcaDiOpenssl } from '@/lib/testing/firme-marche';
import { preparaSegnaposto, riempi } from '@/lib/testing/firme-pdf';
import { leggiBer } from './cms/ber';

let scena: ScenaFirma;
let lucia: IdentitaDiProva;
let tsa: IdentitaDiProva;
let buona: Uint8Array;
beforeAll(async () => {
  scena = await allestisciFirma();
  [lucia, tsa] = await Promise.all([scena.ca.emetti(LUCIA, { chiave: 'P-256' }), emettiUnita(scena.ca)]);
  buona = await firmaP7m(scena.originale, scena.mario);
});
afterAll(() => scena.ca.chiudi());

/** What comes of the file against our document; never VALIDA, whatever the reasons. */
async function respinta(file: Uint8Array): Promise<string[]> {
  const esito = await scena.verifica(file);
  expect(esito.esito).not.toBe('VALIDA');
  return codici(esito);
}

const figli = (nodo: AsnType | undefined): AsnType[] => (nodo as Sequence).valueBlock.value as AsnType[];

/** The parts of an envelope, to be rewritten, from the outside in. */
type Parti = { radice: AsnType[]; esplicito: AsnType[]; dati: AsnType[]; incapsulato: AsnType[]; firmatario: AsnType[] };

function riscrivi(busta: Uint8Array, come: (parti: Parti) => void): Uint8Array {
  const tutta = fromBER(busta).result;
  const radice = figli(tutta);
  const esplicito = figli(radice[1]);
  const dati = figli(esplicito[0]);
  come({ radice, esplicito, dati, incapsulato: figli(dati[2]), firmatario: figli(figli(dati.at(-1))[0]) });
  return new Uint8Array(tutta.toBER());
}

const ottetti = (testo: string): AsnType => new OctetString({ valueHex: Buffer.from(testo) });
const diContesto = (tagNumber: number, ...value: AsnType[]): AsnType => new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });

describe('an envelope with more in it than the standard has: readers choose differently what to show', () => {
  const casi: [string, (parti: Parti) => void][] = [
    ['a second content beside the first', ({ incapsulato }) => void figli(incapsulato[1]).push(ottetti('altro'))],
    ['a second content after the first', ({ incapsulato }) => void incapsulato.push(diContesto(0, ottetti('altro')))],
    ['a second envelope inside the first', ({ esplicito }) => void esplicito.push(new Sequence({ value: [new Integer({ value: 1 })] }))],
    ['something after the envelope’s content', ({ radice }) => void radice.push(ottetti('altro'))],
    ['an unknown element among the certificates', ({ dati }) => void dati.splice(4, 0, diContesto(2, ottetti('altro')))],
    ['certificates under another tag', ({ dati }) => void (dati[3] && (dati[3].idBlock.tagClass = 2))],
    ['two lists of certificates', ({ dati }) => void dati.splice(4, 0, diContesto(0, ottetti('altro')))],
  ];
  for (const [nome, come] of casi) {
    it(nome, async () => {
      expect(await respinta(riscrivi(buona, come))).toEqual(['BUSTA_DANNEGGIATA']);
    });
  }

  it('something after the signature value', async () => {
    expect(await respinta(riscrivi(buona, ({ firmatario }) => firmatario.push(ottetti('altro'))))).toEqual(['BUSTA_IRREGOLARE']);
  });

  it('the same inside a PDF, where zeros may follow', async () => {
    const segnaposto = await preparaSegnaposto(scena.originale);
    const cms = await firmaP7m(segnaposto.parti, scena.mario, { staccata: true });
    expect((await scena.verifica(riempi(segnaposto, cms))).esito).toBe('VALIDA');
    const allungata = Buffer.from(cms);
    allungata.writeUInt16BE(allungata.readUInt16BE(2) + 8, 2);
    expect(await respinta(riempi(segnaposto, allungata))).toEqual(['FIRMA_ILLEGGIBILE']);
  });
});

describe('content and signature put together from different envelopes', () => {
  it('eContent swapped for another of the same length, in one piece and in chunks', async () => {
    const altro = Buffer.from(scena.originale);
    altro[altro.length >> 1] = (altro[altro.length >> 1] ?? 0) ^ 1;
    const sua = await firmaP7m(altro, scena.mario);
    const scambiata = riscrivi(buona, ({ incapsulato }) => {
      riscrivi(sua, (parti) => (incapsulato[1] = parti.incapsulato[1] as AsnType));
    });
    expect(await respinta(scambiata)).toContain('CONTENUTO_ALTERATO');
    expect(await respinta(inBer(scambiata))).toContain('CONTENUTO_ALTERATO');
    const innesto = riscrivi(sua, ({ incapsulato }) => {
      riscrivi(buona, (parti) => (incapsulato[1] = parti.incapsulato[1] as AsnType));
    });
    expect(await respinta(innesto)).toEqual(['CONTENUTO_ALTERATO']);
  });

  it('a good signature beside one of somebody else’s document', async () => {
    const sua = await firmaP7m(Buffer.from('altro atto'), lucia);
    const insieme = riscrivi(buona, ({ dati }) => {
      riscrivi(sua, (parti) => {
        figli(dati.at(-1)).push(...figli(parti.dati.at(-1)));
        figli(dati[3]).push(...figli(parti.dati[3]));
      });
    });
    expect(await respinta(insieme)).toContain('CONTENUTO_ALTERATO');
  });

  it('a signatory named without a certificate, or with that of another', async () => {
    const sua = await firmaP7m(scena.originale, lucia);
    const senza = riscrivi(buona, ({ dati }) => {
      riscrivi(sua, (parti) => (dati[3] = parti.dati[3] as AsnType));
    });
    expect(await respinta(senza)).toEqual(['CERTIFICATO_ILLEGGIBILE']);
    const nome = riscrivi(buona, ({ dati, firmatario }) => {
      riscrivi(sua, (parti) => {
        firmatario[1] = parti.firmatario[1] as AsnType;
        dati[3] = parti.dati[3] as AsnType;
      });
    });
    expect(await respinta(nome)).toEqual(expect.arrayContaining(['FIRMA_ALTERATA', 'CERTIFICATO_NON_CORRISPONDENTE']));
  });

  it('an empty signature value, signed attributes of nobody, no signatories', async () => {
    expect(
      await respinta(riscrivi(buona, ({ firmatario }) => (firmatario[5] = new OctetString({ valueHex: new Uint8Array() })))),
    ).toContain('FIRMA_ALTERATA');
    expect(await respinta(riscrivi(buona, ({ firmatario }) => (firmatario[3] = diContesto(0))))).toContain('ATTRIBUTI_ASSENTI');
    expect(await respinta(riscrivi(buona, ({ dati }) => (dati[dati.length - 1] = new Insieme({ value: [] }))))).toEqual(['SENZA_FIRMA']);
  });
});

describe('algorithms that the envelope names and the signature does not cover', () => {
  const oid = (nodo: AsnType | undefined, value: string): void => void (figli(nodo)[0] = new ObjectIdentifier({ value }));

  it('another digest, another family, an unknown one', async () => {
    expect(await respinta(riscrivi(buona, ({ firmatario }) => oid(firmatario[2], '2.16.840.1.101.3.4.2.3')))).not.toEqual([]);
    for (const altro of ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11', '1.2.840.10045.4.1', '1.2.3'])
      expect(await respinta(riscrivi(buona, ({ firmatario }) => oid(firmatario[4], altro))), altro).not.toEqual([]);
  });

  it('RSA-PSS parameters retouched, repeated, out of order, missing', async () => {
    const rsa = await scena.ca.emetti(LUCIA);
    const pss = await firmaP7m(scena.originale, rsa, { altro: ['-keyopt', 'rsa_padding_mode:pss'] });
    expect(codici(await scena.verifica(pss))).toEqual([]);
    const parametri = ({ firmatario }: Parti): AsnType[] => figli(figli(firmatario[4])[1]);
    const ritocchi: ((parti: Parti) => void)[] = [
      (parti) => void parametri(parti).reverse(),
      (parti) => void parametri(parti).push(diContesto(3, new Integer({ value: 2 }))),
      (parti) => void parametri(parti).push(diContesto(4, new Integer({ value: 1 }))),
      (parti) => void parametri(parti).splice(0, 1),
      (parti) => void figli(figli(parametri(parti)[0])[0]).splice(1, 1, new OctetString({ valueHex: new Uint8Array([7]) })),
      (parti) => void figli(parti.firmatario[4]).splice(1, 1),
    ];
    for (const [i, ritocco] of ritocchi.entries())
      expect(await respinta(riscrivi(pss, ritocco)), String(i)).toEqual(['ALGORITMO_NON_AMMESSO']);
  });
});

describe('a time stamp retouched', () => {
  it('so that its certificates stand under another tag is altered, and not merely unknown', async () => {
    const marca = Buffer.from(await marcaDiOpenssl(tsa, valoreFirma(buona)));
    const certificati = leggiBer(marca).figli[1]?.figli[0]?.figli[3]?.byte;
    if (certificati) certificati[0] = 0x60;
    expect(await respinta(await marcaBusta(buona, () => Promise.resolve(marca)))).toEqual(['MARCA_ALTERATA']);
  });
});

describe('a time stamp of another signature', () => {
  it('copied onto this one does not count in its favour', async () => {
    const marcatore = (dati: Uint8Array): Promise<Uint8Array> => marcaDiOpenssl(tsa, dati);
    const sua = await marcaBusta(await firmaP7m(scena.originale, lucia), marcatore);
    const questa = await marcaBusta(buona, marcatore);
    expect(codici(await scena.verifica(questa))).toEqual([]);
    const copiata = riscrivi(questa, ({ firmatario }) => {
      riscrivi(sua, (parti) => (firmatario[6] = parti.firmatario[6] as AsnType));
    });
    expect(await respinta(copiata)).not.toEqual([]);
  });
});
