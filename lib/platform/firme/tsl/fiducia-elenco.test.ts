import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, MARIO, type AutoritaDiProva } from '@/lib/testing/firme';
import { ancoraConfigurata } from '../ancore';
import { motivo } from '../motivi';
import type { Ancora, RichiestaVerifica, Verifica } from '../tipi';
import { verificaFirma } from '../verifica';

let ca: AutoritaDiProva;
const documento = Buffer.from('Convenzione da firmare');
const giorno = 86_400_000;
const adesso = new Date(Date.now() + giorno);
const fa = (giorni: number): string => new Date(adesso.getTime() - giorni * giorno).toISOString();

const COMUNI = ['keyUsage=critical,nonRepudiation', 'subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid'];
const CONFORME = '3008060604008E460101';
const DISPOSITIVO = '3008060604008E460104';
const TIPO_FIRMA = '3013060604008E4601063009060704008E46010601';
const TIPO_SIGILLO = '3013060604008E4601063009060704008E46010602';
const ALTRA_LEGGE = '300E060604008E46010730041302555A';

/** `1.3.6.1.5.5.7.1.3` with these statements. */
function dichiara(...dichiarazioni: string[]): string[] {
  const corpo = dichiarazioni.join('');
  return [...COMUNI, `1.3.6.1.5.5.7.1.3=DER:30${(corpo.length / 2).toString(16).padStart(2, '0')}${corpo}`];
}
const QUALIFICATO = dichiara(CONFORME, DISPOSITIVO);

beforeAll(async () => {
  ca = await creaAutoritaDiProva('CA dell’elenco');
});
afterAll(() => ca.chiudi());

const inElenco = (stato: Ancora['periodi'] = [{ dal: fa(1000), stato: 'CONCESSO' }], servizio: Ancora['servizio'] = 'CA'): Ancora => ({
  der: ca.certificato,
  servizio,
  origine: 'ELENCO',
  periodi: stato,
});

async function verifica(estensioni: string[], ancore: Ancora[], altro: Partial<RichiestaVerifica> = {}): Promise<Verifica> {
  const identita = await ca.emetti(MARIO, { chiave: 'P-256', estensioni });
  return verificaFirma({ file: await firmaP7m(documento, identita), originale: documento, ancore, now: adesso, ...altro });
}
const codici = ({ esito, motivi, firme }: Verifica): string[] => [
  esito,
  ...[...motivi, ...firme.flatMap((firma) => firma.motivi)]
    .map(({ codice }) => codice)
    .filter((codice) => codice !== 'REVOCA_NON_VERIFICATA'),
];

describe('trust that comes from the list', () => {
  it('a qualified certificate of a granted service: accepted', async () => {
    expect(codici(await verifica(QUALIFICATO, [inElenco()]))).toEqual(['VALIDA']);
    expect(codici(await verifica(dichiara(CONFORME, DISPOSITIVO, TIPO_FIRMA), [inElenco()]))).toEqual(['VALIDA']);
  });

  it('a service withdrawn before the instant gives none; one withdrawn after it does', async () => {
    const storia = (chiuso: number): Ancora[] => [
      inElenco([
        { dal: fa(1000), stato: 'CONCESSO' },
        { dal: fa(chiuso), stato: 'REVOCATO' },
      ]),
    ];
    expect(codici(await verifica(QUALIFICATO, storia(0.1)))).toEqual(['NON_VALIDA', 'SERVIZIO_NON_CONCESSO']);
    expect(codici(await verifica(QUALIFICATO, storia(-5)))).toEqual(['VALIDA']);
    expect(codici(await verifica(QUALIFICATO, [inElenco([{ dal: fa(-5), stato: 'CONCESSO' }])]))).toEqual([
      'NON_VALIDA',
      'SERVIZIO_NON_CONCESSO',
    ]);
  });

  it('CA-16 a service that was not granted when it issued the certificate, and is now, sends the signature to a person', async () => {
    const dopo = { dal: fa(0.5), stato: 'CONCESSO' } as const;
    const atteso = ['DA_ESAMINARE', 'SERVIZIO_NON_CONCESSO_AL_RILASCIO'];
    expect(codici(await verifica(QUALIFICATO, [inElenco([dopo])]))).toEqual(atteso);
    expect(codici(await verifica(QUALIFICATO, [inElenco([{ dal: fa(900), stato: 'REVOCATO' }, dopo])]))).toEqual(atteso);
    expect(codici(await verifica(QUALIFICATO, [inElenco([{ dal: fa(900), stato: 'CONCESSO' }, dopo])]))).toEqual(['VALIDA']);
    expect(codici(await verifica(QUALIFICATO, [inElenco([dopo]), inElenco()]))).toEqual(['VALIDA']);
    expect(codici(await verifica(QUALIFICATO, [inElenco([dopo]), ancoraConfigurata(ca.certificato)]))).toEqual(['VALIDA']);
  });

  it('listed twice, granted once: the entry that grants is enough', async () => {
    const chiuso = inElenco([{ dal: fa(900), stato: 'REVOCATO' }]);
    expect(codici(await verifica(QUALIFICATO, [chiuso, inElenco()]))).toEqual(['VALIDA']);
  });

  it('a service for time stamps vouches for no signatory', async () => {
    expect(codici(await verifica(QUALIFICATO, [inElenco(undefined, 'MARCA')]))).toEqual(['NON_VALIDA', 'CA_NON_RICONOSCIUTA']);
  });

  it('a certificate that is not qualified, or not for signatures, goes to a person', async () => {
    for (const estensioni of [
      COMUNI,
      dichiara(CONFORME),
      dichiara(DISPOSITIVO),
      dichiara(CONFORME, DISPOSITIVO, TIPO_SIGILLO),
      dichiara(CONFORME, DISPOSITIVO, ALTRA_LEGGE),
      [...COMUNI, '1.3.6.1.5.5.7.1.3=DER:0500'],
    ])
      expect(codici(await verifica(estensioni, [inElenco()]))).toEqual(['DA_ESAMINARE', 'CERTIFICATO_NON_QUALIFICATO']);
  });

  it('from an authority that the comune has configured nothing more is asked, even if the list names it too', async () => {
    expect(codici(await verifica(COMUNI, [inElenco(), ancoraConfigurata(ca.certificato)]))).toEqual(['VALIDA']);
  });

  it('what is known of the list is said in the verdict, and takes nothing away', async () => {
    expect(codici(await verifica(QUALIFICATO, [inElenco()], { avvisi: [motivo('ELENCO_SCADUTO')] }))).toEqual(['VALIDA', 'ELENCO_SCADUTO']);
    expect(codici(await verifica(QUALIFICATO, [], { avvisi: [motivo('ELENCO_NON_AUTENTICO')] }))).toEqual([
      'NON_VALIDA',
      'ELENCO_NON_AUTENTICO',
      'CA_NON_RICONOSCIUTA',
    ]);
  });
});
