import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, MARIO, type AutoritaDiProva, type OpzioniCertificato } from '@/lib/testing/firme';
import type { Ancora, Verifica } from './tipi';
import { verificaFirma } from './verifica';
import { ancoraConfigurata } from './ancore';

let ca: AutoritaDiProva;
const documento = Buffer.from('Convenzione da firmare');
const giorno = 86_400_000;
const fra = (giorni: number): Date => new Date(Date.now() + giorni * giorno);

beforeAll(async () => {
  ca = await creaAutoritaDiProva('CA vera');
});
afterAll(() => ca.chiudi());

const AUTORITA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
const FIRMA = ['keyUsage=critical,nonRepudiation'];

async function verifica({
  certificato = {},
  persona = MARIO,
  emittente = ca,
  ancore = [ancoraConfigurata(ca.certificato)],
  now = fra(1),
  allegati = [] as string[],
}: {
  certificato?: OpzioniCertificato;
  persona?: typeof MARIO;
  emittente?: AutoritaDiProva;
  ancore?: readonly Ancora[];
  now?: Date;
  allegati?: string[];
} = {}): Promise<Verifica> {
  const identita = await emittente.emetti(persona, { chiave: 'P-256', ...certificato });
  const file = await firmaP7m(documento, identita, { altro: allegati.flatMap((nome) => ['-certfile', nome]) });
  return verificaFirma({ file, originale: documento, ancore, now });
}

const motivi = ({ firme }: Verifica): string[] =>
  (firme[0]?.motivi ?? []).map(({ codice }) => codice).filter((codice) => codice !== 'REVOCA_NON_VERIFICATA');

describe('a certificate that cannot be trusted: integrity stays true, the reason is its own', () => {
  const casi: [string, () => Promise<Verifica>, string[]][] = [
    ['issued by an authority that nobody configured', () => verifica({ ancore: [] }), ['CA_NON_RICONOSCIUTA']],
    ['expired', () => verifica({ now: fra(400) }), ['CERTIFICATO_SCADUTO']],
    ['not yet valid', () => verifica({ now: fra(-2) }), ['CERTIFICATO_NON_ANCORA_VALIDO', 'CA_NON_VALIDA_ORA']],
    [
      'for authentication (CNS), not for signing',
      () => verifica({ certificato: { estensioni: ['keyUsage=critical,digitalSignature'] } }),
      ['CERTIFICATO_NON_DI_FIRMA'],
    ],
    ['without key usage', () => verifica({ certificato: { estensioni: ['subjectKeyIdentifier=hash'] } }), ['CERTIFICATO_NON_DI_FIRMA']],
    [
      'with an unknown critical extension',
      () => verifica({ certificato: { estensioni: [...FIRMA, '1.2.3.4=critical,ASN1:NULL'] } }),
      ['CERTIFICATO_NON_DI_FIRMA'],
    ],
    ...['timeStamping', 'OCSPSigning', 'serverAuth,clientAuth', 'codeSigning'].map((scopi): [string, () => Promise<Verifica>, string[]] => [
      `confined to ${scopi}`,
      () => verifica({ certificato: { estensioni: [...FIRMA, `extendedKeyUsage=critical,${scopi}`] } }),
      ['CERTIFICATO_NON_DI_FIRMA'],
    ]),
    ...['keyCertSign', 'cRLSign'].map((uso): [string, () => Promise<Verifica>, string[]] => [
      `that may also do ${uso}`,
      () => verifica({ certificato: { estensioni: [`keyUsage=critical,nonRepudiation,${uso}`] } }),
      ['CERTIFICATO_NON_DI_FIRMA'],
    ]),
    [
      'that says it is an authority, without the usage of one',
      () => verifica({ certificato: { estensioni: [...FIRMA, 'basicConstraints=critical,CA:TRUE'] } }),
      ['CERTIFICATO_NON_DI_FIRMA'],
    ],
  ];
  for (const [nome, giudica, attesi] of casi) {
    it(nome, async () => {
      const esito = await giudica();
      expect(motivi(esito)).toEqual(attesi);
      expect(esito).toMatchObject({
        esito: 'NON_VALIDA',
        firme: [{ integra: true, fiducia: 'non_attendibile', revoca: 'non_verificata' }],
      });
    });
  }

  it('purposes under which documents are signed, and others that are only advice, are no fault', async () => {
    for (const scopi of [
      'critical,emailProtection',
      'critical,1.3.6.1.5.5.7.3.36,timeStamping',
      'critical,anyExtendedKeyUsage',
      'clientAuth',
    ])
      expect(motivi(await verifica({ certificato: { estensioni: [...FIRMA, `extendedKeyUsage=${scopi}`] } })), scopi).toEqual([]);
  });

  it('a key on a curve that ETSI TS 119 312 does not name, the signatory’s or the authority’s', async () => {
    expect(motivi(await verifica({ certificato: { chiave: 'secp256k1' } }))).toEqual(['CHIAVE_DEBOLE']);
    const debole = await creaAutoritaDiProva('CA koblitz', { chiave: 'secp256k1' });
    expect(motivi(await verifica({ emittente: debole, ancore: [ancoraConfigurata(debole.certificato)] }))).toEqual(['CATENA_DEBOLE']);
    await debole.chiudi();
  });

  it('an authority confined to some names, critically or not, or with a critical extension that nobody knows', async () => {
    for (const [estensione, codice] of [
      ['nameConstraints=permitted;dirName:solo', 'CA_CON_NOMI_VINCOLATI'],
      ['nameConstraints=critical,permitted;dirName:solo', 'CA_CON_NOMI_VINCOLATI'],
      ['1.2.3.4=critical,ASN1:NULL', 'EMITTENTE_NON_CA'],
    ] as const) {
      const strana = await creaAutoritaDiProva('CA strana', { estensioni: [...AUTORITA, estensione], sezioni: ['[solo]', 'O=Altri'] });
      const esito = await verifica({ emittente: strana, ancore: [ancoraConfigurata(strana.certificato)] });
      expect([esito.esito, motivi(esito)], estensione).toEqual(['NON_VALIDA', [codice]]);
      await strana.chiudi();
    }
  });

  it('a fake authority of the same name', async () => {
    const falsa = await creaAutoritaDiProva('CA vera');
    expect(motivi(await verifica({ emittente: falsa }))).toEqual(['CA_NON_RICONOSCIUTA']);
    expect(motivi(await verifica({ emittente: falsa, allegati: [falsa.pem] }))).toEqual(['CA_NON_RICONOSCIUTA']);
    await falsa.chiudi();
  });

  it('an issuer that is no authority, even among the anchors', async () => {
    const finta = await creaAutoritaDiProva('Persona che emette', {
      estensioni: ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,digitalSignature'],
    });
    expect(motivi(await verifica({ emittente: finta, ancore: [ancoraConfigurata(finta.certificato)] }))).toEqual(['EMITTENTE_NON_CA']);
    const senzaUso = await creaAutoritaDiProva('Autorità che non firma certificati', {
      estensioni: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,cRLSign'],
    });
    expect(motivi(await verifica({ emittente: senzaUso, ancore: [ancoraConfigurata(senzaUso.certificato)] }))).toEqual([
      'EMITTENTE_NON_CA',
    ]);
    const soloUso = await creaAutoritaDiProva('Non autorità che firma certificati', {
      estensioni: ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,keyCertSign'],
    });
    expect(motivi(await verifica({ emittente: soloUso, ancore: [ancoraConfigurata(soloUso.certificato)] }))).toEqual(['EMITTENTE_NON_CA']);
    await Promise.all([finta.chiudi(), senzaUso.chiudi(), soloUso.chiudi()]);
  });

  it('an authority with a short key, or expired', async () => {
    const debole = await creaAutoritaDiProva('CA debole', { chiave: 'RSA-1024' });
    expect(motivi(await verifica({ emittente: debole, ancore: [ancoraConfigurata(debole.certificato)] }))).toEqual(['CATENA_DEBOLE']);
    const breve = await creaAutoritaDiProva('CA breve', { giorni: 5 });
    expect(motivi(await verifica({ emittente: breve, ancore: [ancoraConfigurata(breve.certificato)], now: fra(10) }))).toEqual([
      'CA_NON_VALIDA_ORA',
    ]);
    await Promise.all([debole.chiudi(), breve.chiudi()]);
  });
});

describe('who signed is read in the certificate', () => {
  const conSoggetto = async (serie: string, nome = 'Mario Rossi'): Promise<Verifica['firme'][number] | undefined> => {
    const identita = await ca.emetti(MARIO, { chiave: 'P-256', soggetto: `/C=IT/serialNumber=${serie}/CN=${nome}` });
    return (await verificaFirma({ file: await firmaP7m(documento, identita), ancore: [ancoraConfigurata(ca.certificato)], now: fra(1) }))
      .firme[0];
  };

  it('TINIT- of today, IT: of yesterday, CF/ of the CNS, omocodia, provisional number', async () => {
    expect((await conSoggetto('TINIT-RSSMRA80A01H501U'))?.codiceFiscale).toBe('RSSMRA80A01H501U');
    expect((await conSoggetto('IT:RSSMRA80A01H501U'))?.codiceFiscale).toBe('RSSMRA80A01H501U');
    expect((await conSoggetto('TINIT-RSSMRA80A01H50MX'))?.codiceFiscale).toBe('RSSMRA80A01H50MX');
    expect((await conSoggetto('TINIT-12345678903'))?.codiceFiscale).toBe('12345678903');
    expect((await conSoggetto('0001', 'RSSMRA80A01H501U\\/7430040000000001.abcDEF='))?.codiceFiscale).toBe('RSSMRA80A01H501U');
  });

  it('no code, a foreign one, two that differ: none is reported', async () => {
    for (const serie of ['0001', 'TINDE-RSSMRA80A01H501U', 'TINIT-RSSMRA80', 'VATIT-12345678903']) {
      const firma = await conSoggetto(serie);
      expect(firma?.codiceFiscale).toBeNull();
      expect(firma?.motivi.map(({ codice }) => codice)).toContain('CODICE_FISCALE_ASSENTE');
    }
    expect((await conSoggetto('TINIT-RSSMRA80A01H501U', 'DMTLCU75D50F205X\\/7430040000000001.abc'))?.codiceFiscale).toBeNull();
  });

  it('another person is reported as such, so that the caller can compare', async () => {
    const esito = await verifica({ persona: { nome: 'Altra', cognome: 'Persona', codiceFiscale: 'PRSLTR80A41H501B' } });
    expect(esito).toMatchObject({ esito: 'VALIDA', firme: [{ firmatario: 'Altra Persona', codiceFiscale: 'PRSLTR80A41H501B' }] });
  });
});
