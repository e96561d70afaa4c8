import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { improntaSha256 } from '@/lib/core/impronta';
import { elencoXml, firmaElenco, type QualificaDiProva, type ServizioDiProva } from '@/lib/testing/elenco-di-prova';
import { creaAutoritaDiProva, firmaP7m, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { verificaFirma } from '../verifica';
import { leggiTenuto, tieni } from './deposito';
import { ancoreElenco } from './elenco';
import { leggiElenco } from './leggi-elenco';
import type { ElencoFiducia } from './tipi';

const documento = Buffer.from('Convenzione da firmare');
const now = new Date(Date.now() + 86_400_000);
const USO = 'keyUsage=critical,nonRepudiation';
const POLITICA = 'certificatePolicies=1.3.76.36.1.1.2,1.3.76.16.6';
const QC = '1.3.6.1.5.5.7.1.3=DER:3014'.concat('3008060604008E460101', '3008060604008E460104');
const ALTROVE = '1.3.6.1.5.5.7.1.3=DER:301A'.concat('3008060604008E460101', '300E060604008E46010730041302555A');

let ca: AutoritaDiProva;
let gestore: IdentitaDiProva;
beforeAll(async () => {
  ca = await creaAutoritaDiProva('CA dell’elenco');
  gestore = await ca.emetti(MARIO);
});
afterAll(() => ca.chiudi());

async function elenco(...servizi: Partial<ServizioDiProva>[]): Promise<ElencoFiducia> {
  const completi = servizi.map((servizio) => ({ certificato: ca.certificato, stato: 'granted', dal: '2020-01-01T00:00:00Z', ...servizio }));
  const esito = leggiElenco(await firmaElenco(elencoXml({ servizi: completi }), gestore), new Set([improntaSha256(gestore.der)]));
  if ('guasto' in esito) throw new Error(esito.guasto);
  return esito.elenco;
}

async function giudica(letto: ElencoFiducia, estensioni: string[]): Promise<string[]> {
  const file = await firmaP7m(documento, await ca.emetti(MARIO, { chiave: 'P-256', estensioni }));
  const { esito, firme } = await verificaFirma({ file, originale: documento, ancore: ancoreElenco(letto), now });
  const codici = firme.flatMap(({ motivi }) => motivi.map(({ codice }) => codice));
  return [esito, ...codici.filter((codice) => codice !== 'REVOCA_NON_VERIFICATA')];
}

const politiche = (...oid: string[]): string =>
  `<q:PolicySet>${oid.map((uno) => `<q:PolicyIdentifier><x:Identifier>${uno}</x:Identifier></q:PolicyIdentifier>`).join('')}</q:PolicySet>`;
const uso = (nome: string, acceso: boolean): string => `<q:KeyUsage><q:KeyUsageBit name="${nome}">${acceso}</q:KeyUsageBit></q:KeyUsage>`;
const lista = (come: 'all' | 'atLeastOne' | 'none', ...criteri: string[]): string =>
  `<q:CriteriaList assert="${come}">${criteri.join('')}<q:Description/></q:CriteriaList>`;
const FIRMATARI = lista('all', uso('nonRepudiation', true));
const con = (qualificatore: string, criteri = FIRMATARI): Partial<ServizioDiProva> => ({
  qualifiche: [{ qualificatori: [qualificatore], criteri }],
});

const VALIDA = ['VALIDA'];
const esame = (codice: string): string[] => ['DA_ESAMINARE', codice];

describe('what the list says of the certificates of a service', () => {
  it.each([
    ['NotQualified', esame('QUALIFICA_ESCLUSA_DALL_ELENCO')],
    ['QCNoQSCD', esame('DISPOSITIVO_ESCLUSO_DALL_ELENCO')],
    ['QCNoSSCD', esame('DISPOSITIVO_ESCLUSO_DALL_ELENCO')],
    ['QCForESeal', esame('FIRMA_ESCLUSA_DALL_ELENCO')],
    ['QCForWSA', esame('FIRMA_ESCLUSA_DALL_ELENCO')],
    ['QCForLegalPerson', esame('FIRMA_ESCLUSA_DALL_ELENCO')],
    ['QCForESig', VALIDA],
    ['QCQSCDStatusAsInCert', VALIDA],
    ['QCQSCDManagedOnBehalf', VALIDA],
    ['Qualcosa', esame('QUALIFICA_NON_COMPRESA')],
  ])('%s, of one that declares itself qualified on a device', async (qualificatore, atteso) => {
    expect(await giudica(await elenco(con(qualificatore)), [USO, QC])).toEqual(atteso);
    const altri = lista('all', uso('digitalSignature', true));
    expect(await giudica(await elenco(con(qualificatore, altri)), [USO, QC])).toEqual(VALIDA);
  });

  it('gives to one that declares nothing: both that it is qualified and that it is on a device are needed', async () => {
    const nulla = esame('CERTIFICATO_NON_QUALIFICATO');
    expect(await giudica(await elenco(con('QCStatement')), [USO])).toEqual(nulla);
    expect(await giudica(await elenco(con('QCWithQSCD')), [USO])).toEqual(nulla);
    const insieme: QualificaDiProva[] = [{ qualificatori: ['QCStatement', 'QCWithSSCD'], criteri: FIRMATARI }];
    expect(await giudica(await elenco({ qualifiche: insieme }), [USO])).toEqual(VALIDA);
    expect(await giudica(await elenco({ qualifiche: insieme }), [USO, ALTROVE])).toEqual(nulla);
  });

  it('contradicting itself, or naming the authority twice, is believed where it trusts less', async () => {
    const contro: QualificaDiProva[] = [
      { qualificatori: ['QCStatement', 'QCWithQSCD'], criteri: FIRMATARI },
      { qualificatori: ['NotQualified'], criteri: lista('atLeastOne', politiche('1.3.76.16.6')) },
    ];
    expect(await giudica(await elenco({ qualifiche: contro }), [USO, POLITICA, QC])).toEqual(esame('QUALIFICA_ESCLUSA_DALL_ELENCO'));
    expect(await giudica(await elenco({}, con('QCNoQSCD')), [USO, QC])).toEqual(esame('DISPOSITIVO_ESCLUSO_DALL_ELENCO'));
    const chiuso = await elenco({}, { ...con('QCNoQSCD'), stato: 'withdrawn' });
    expect(await giudica(chiuso, [USO, QC])).toEqual(VALIDA);
  });

  it.each(['QCForESeal', 'QCForLegalPerson', 'QCForWSA'])(
    'CA-16 QCForESig beside %s, in one entry or in two, is a contradiction for a person',
    async (altro) => {
      const insieme = await elenco({ qualifiche: [{ qualificatori: ['QCForESig', altro], criteri: FIRMATARI }] });
      expect(await giudica(insieme, [USO, QC])).toEqual(esame('QUALIFICHE_CONTRADDITTORIE'));
      const due = await elenco(con('QCForESig'), con(altro));
      expect(await giudica(due, [USO, QC])).toEqual(esame('QUALIFICHE_CONTRADDITTORIE'));
      const daSoli = await elenco({
        qualifiche: ['QCStatement', 'QCWithQSCD', 'QCForESig', altro].map((uno) => ({ qualificatori: [uno], criteri: FIRMATARI })),
      });
      expect(await giudica(daSoli, [USO])).toEqual(esame('QUALIFICHE_CONTRADDITTORIE'));
    },
  );

  it('is that of the date', async () => {
    const prima = await elenco({
      dal: '2025-01-01T00:00:00Z',
      storia: [{ ...con('NotQualified'), stato: 'granted', dal: '2020-01-01T00:00:00Z' }],
    });
    expect(await giudica(prima, [USO, QC])).toEqual(VALIDA);
    const ora = await elenco({
      ...con('NotQualified'),
      dal: '2025-01-01T00:00:00Z',
      storia: [{ stato: 'granted', dal: '2020-01-01T00:00:00Z' }],
    });
    expect(await giudica(ora, [USO, QC])).toEqual(esame('QUALIFICA_ESCLUSA_DALL_ELENCO'));
  });

  it.each([
    ['NotQualified', esame('QUALIFICA_ASSENTE_AL_RILASCIO')],
    ['QCForESeal', esame('QUALIFICA_ASSENTE_AL_RILASCIO')],
    ['QCNoQSCD', VALIDA],
  ])('CA-16 is also that of the day on which the certificate was issued, but for the device: %s then', async (qualificatore, atteso) => {
    const cambiato = await elenco({
      dal: new Date(now.getTime() - 43_200_000).toISOString(),
      storia: [{ ...con(qualificatore), stato: 'granted', dal: '2020-01-01T00:00:00Z' }],
    });
    expect(await giudica(cambiato, [USO, QC])).toEqual(atteso);
  });

  it('CA-16 what the list gives today it did not give on the day of issue', async () => {
    const dona: QualificaDiProva[] = [{ qualificatori: ['QCStatement', 'QCWithQSCD'], criteri: FIRMATARI }];
    const dal = new Date(now.getTime() - 43_200_000).toISOString();
    const solo = await elenco({ dal, qualifiche: dona, storia: [{ stato: 'granted', dal: '2020-01-01T00:00:00Z' }] });
    expect(await giudica(solo, [USO])).toEqual(esame('QUALIFICA_ASSENTE_AL_RILASCIO'));
  });
});

describe('the criteria of the list', () => {
  const scopi = (oid: string): string =>
    `<q:otherCriteriaList><a:ExtendedKeyUsage><a:KeyPurposeId><x:Identifier>${oid}</x:Identifier></a:KeyPurposeId></a:ExtendedKeyUsage></q:otherCriteriaList>`;
  const attributo = (oid: string): string => {
    const cercato = `<a:AttributeOID><x:Identifier>${oid}</x:Identifier></a:AttributeOID>`;
    return `<q:otherCriteriaList><a:CertSubjectDNAttribute>${cercato}</a:CertSubjectDNAttribute></q:otherCriteriaList>`;
  };
  const SUA = politiche('urn:oid:1.3.76.36.1.1.2');
  const ALTRUI = politiche('1.2.3.4');

  it.each([
    ['a policy, however written', lista('all', SUA, politiche('oid:1.3.76.16.6')), true],
    ['all the policies of a set', lista('all', politiche('1.3.76.16.6', '1.2.3.4')), false],
    ['all, and one is not met', lista('all', SUA, ALTRUI), false],
    ['at least one', lista('atLeastOne', ALTRUI, SUA), true],
    ['at least one, and none is met', lista('atLeastOne', ALTRUI, uso('keyCertSign', true)), false],
    ['none', lista('none', ALTRUI, uso('digitalSignature', true)), true],
    ['none, and one is met', lista('none', ALTRUI, SUA), false],
    ['a bit that must be off', lista('all', uso('digitalSignature', false)), true],
    ['lists inside lists', lista('all', lista('none', ALTRUI), lista('atLeastOne', ALTRUI, lista('all', SUA))), true],
    ['a purpose', lista('all', scopi('1.3.6.1.5.5.7.3.36')), true],
    ['another purpose', lista('all', scopi('1.3.6.1.5.5.7.3.4')), false],
    ['an attribute of the subject', lista('all', attributo('2.5.4.5')), true],
    ['another attribute', lista('all', attributo('2.5.4.97')), false],
  ])('%s', async (_, criteri, soddisfatto) => {
    const estensioni = [USO, QC, POLITICA, 'extendedKeyUsage=1.3.6.1.5.5.7.3.36'];
    const atteso = soddisfatto ? esame('QUALIFICA_ESCLUSA_DALL_ELENCO') : VALIDA;
    expect(await giudica(await elenco(con('NotQualified', criteri)), estensioni)).toEqual(atteso);
  });

  it.each([
    ['empty', lista('all')],
    ['of an unknown kind', lista('atLeastOne', ALTRUI, '<q:Luna/>')],
    ['asserted otherwise', '<q:CriteriaList assert="qualcuno"/>'],
    ['with a bit that does not exist', lista('all', uso('volare', true))],
    ['with no object identifier', lista('all', politiche('ieri'))],
  ])('%s: what it would take away goes to a person, what it would give is not given', async (_, criteri) => {
    expect(await giudica(await elenco(con('NotQualified', criteri)), [USO, QC])).toEqual(esame('QUALIFICA_NON_COMPRESA'));
    const dona: QualificaDiProva[] = [{ qualificatori: ['QCStatement', 'QCWithQSCD'], criteri }];
    expect(await giudica(await elenco({ qualifiche: dona }), [USO])).toEqual(esame('CERTIFICATO_NON_QUALIFICATO'));
    expect(await giudica(await elenco({ qualifiche: dona }), [USO, QC])).toEqual(VALIDA);
  });

  it('not understood beside one that is not met do not matter', async () => {
    expect(await giudica(await elenco(con('NotQualified', lista('all', ALTRUI, '<q:Luna/>'))), [USO, QC])).toEqual(VALIDA);
  });

  it('are kept with the list as they were read', async () => {
    const cartella = await mkdtemp(path.join(tmpdir(), 'varco-elenco-'));
    const letto = await elenco(con('NotQualified', lista('all', lista('none', ALTRUI), uso('nonRepudiation', true), attributo('2.5.4.5'))));
    await tieni(cartella, { chiave: 'prova', impronta: 'x', presoIl: now.toISOString(), elenco: letto });
    expect((await leggiTenuto(cartella, 'prova'))?.elenco).toEqual(letto);
    await rm(cartella, { recursive: true });
  });
});
