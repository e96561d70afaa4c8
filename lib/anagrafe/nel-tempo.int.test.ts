import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import { RIVOLGERSI_ALL_UFFICIO, type VisuraLetta } from '@/lib/core/banca-letta';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { caricaAnagrafe, nelComuneComeApp } from '@/lib/testing/anagrafe';
import { Mondo } from '@/lib/testing/mondo';
import { dueGenerazioni } from '@/lib/testing/storia-di-prova';
import { CAMPI_PROFILO } from './domain/profili';
import { idStabile } from '@/lib/core/id-stabile';

const lettore = lettoreDi('ANAGRAFE');

const { S, M } = CAMPI_PROFILO;

describe('what people were, in a small population whose answers are evident', () => {
  let db: Proprietario;
  let mondo: Mondo;
  const id = (scheda: string): string => idStabile(mondo.erogatoreId, 'soggetto', scheda);
  const apri = (visura: string, chi: string, allaData: string | null = null, campi: readonly string[] = M): Promise<VisuraLetta | null> =>
    nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.apri(tx, { visura, id: id(chi), allaData }, campi));
  const tabella = (letta: VisuraLetta | null, titolo: string) =>
    letta?.sezioni.flatMap((sezione) => (sezione.forma === 'TABELLA' && sezione.titolo === titolo ? [sezione] : []))[0];
  const righe = (letta: VisuraLetta | null, titolo: string): string[] =>
    (tabella(letta, titolo)?.righe ?? []).map(({ celle }) => celle.map((cella) => cella ?? '—').join(' | '));
  /** Name, relation and since when of each member that day. */
  const componenti = async (chi: string, allaData: string): Promise<string[]> => {
    const sezione = tabella(await apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', chi, allaData), 'Componenti');
    const quali = ['nome', 'storia.relazioneParentela', 'storia.statoFamiglia'];
    const posti = quali.map((campo) => sezione?.colonne.findIndex((colonna) => colonna.campo === campo) ?? -1);
    return (sezione?.righe ?? []).map(({ id: riga, celle }) =>
      riga === 'protetti' ? String(celle[0]) : posti.map((posto) => celle[posto]).join(', '),
    );
  };
  const perche = async (chi: string, allaData: string): Promise<string> =>
    tabella(await apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', chi, allaData), 'Componenti')?.seVuota ?? '';

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
    await caricaAnagrafe(db, mondo.erogatoreId, dueGenerazioni(), '2026-11-20');
  });
  afterAll(async () => {
    await db.chiudi();
    await chiudiDb();
  });

  it('CA-21 tells a household as it was on a day, across a wedding, births, a new household and a divorce', async () => {
    expect(await componenti('ugo', '1975-01-01')).toEqual(['Ugo, Intestatario scheda, non noto']);
    expect(await componenti('ida', '1979-12-31')).toEqual(['Ugo, Intestatario scheda, non noto', 'Ida, Marito/Moglie, 01/06/1978']);
    const prima = ['Ugo, Intestatario scheda, non noto', 'Ida, Marito/Moglie, 01/06/1978', 'Rina, Figlio/Figlia, 10/03/1980'];
    expect(await componenti('ida', '1980-03-10'), 'the day of the birth').toEqual(prima);
    expect(await componenti('rina', '2010-05-14'), 'the eve of the new household').toEqual([...prima, 'Leo, Figlio/Figlia, 01/09/1985']);
    expect(await componenti('rina', '2010-05-15')).toEqual([
      'Rina, Intestatario scheda, 15/05/2010',
      'Max, Convivente (con vincoli di adozione o affettivi), 15/05/2010',
      RIVOLGERSI_ALL_UFFICIO,
    ]);
    expect(await componenti('max', '2013-01-01'), 'after the wedding').toEqual([
      'Rina, Intestatario scheda, 15/05/2010',
      'Max, Marito/Moglie, 01/07/2012',
      RIVOLGERSI_ALL_UFFICIO,
    ]);
    expect(await componenti('max', '2018-04-01'), 'after the divorce').toEqual(['Max, Intestatario scheda, 01/04/2018']);
  });

  it('CA-21 leaves out the dead from the day of their death, who is then the head, and who emigrated', async () => {
    expect(await componenti('ida', '2015-11-29')).toEqual([
      'Ugo, Intestatario scheda, non noto',
      'Ida, Marito/Moglie, 01/06/1978',
      'Leo, Figlio/Figlia, 01/09/1985',
    ]);
    expect(await componenti('leo', '2015-11-30')).toEqual(['Ida, Intestatario scheda, 30/11/2015', 'Leo, Figlio/Figlia, 01/09/1985']);
    expect(await componenti('ida', '2026-11-20')).toEqual(['Ida, Intestatario scheda, 30/11/2015']);
  });

  it('CA-21 says in words why a person was in no household that day, and refuses a day that the data do not know', async () => {
    expect(await perche('ugo', '2016-01-01')).toContain('l’ultima l’ha lasciata il 30/11/2015');
    expect(await perche('leo', '2020-01-01')).toContain('emigrata');
    expect(await perche('max', '2009-12-31')).toBe(
      'Il 31/12/2009 è prima dei dati: la prima famiglia di questa persona è nota dal 15/05/2010.',
    );
    await expect(apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'ida', '2026-11-21')).rejects.toMatchObject({
      campi: { allaData: 'I dati arrivano al 20/11/2026: scegli quel giorno o uno precedente.' },
    });
    await expect(apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'ida')).rejects.toMatchObject({ campi: { allaData: expect.any(String) } });
    expect(await componenti('ugo', '1949-01-01'), 'nobody is in a household before being born').toEqual([]);
  });

  it('CA-21 tells where the household lived that day, and what the person was', async () => {
    const scheda = (await apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'leo', '1999-12-31'))?.sezioni[0];
    expect(JSON.stringify(scheda)).toContain('Via Prima 1');
    expect(JSON.stringify((await apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'leo', '2000-01-01'))?.sezioni[0])).toContain('Via Seconda 2');
    expect(JSON.stringify((await apri('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'leo', '2020-01-01'))?.sezioni[0])).toContain('Cancellato');
  });

  it('CA-21 tells the whole past of a person, with what is not known', async () => {
    const letta = await apri('STORICO_INDIVIDUALE', 'ugo');
    expect(righe(letta, 'Cognome, nome e sesso')).toEqual([
      'Nero | Ugo | Maschile | non noto | 31/12/1969',
      'Neri | Ugo | Maschile | 01/01/1970 | tuttora',
    ]);
    expect(righe(letta, 'Posizioni anagrafiche').map((riga) => riga.replace(/ \| —/g, ''))).toEqual([
      "Iscritto nell'anagrafe della popolazione residente (APR) | non noto | 29/11/2015",
      'Cancellato | 30/11/2015 | tuttora',
    ]);
    expect(righe(letta, 'Indirizzi').map((riga) => riga.replace(' | —', ''))).toEqual([
      'Via Prima 1, Borgo Esempio (PI) | non noto | 31/12/1999',
      'Via Seconda 2, Borgo Esempio (PI) | 01/01/2000 | 29/11/2015',
    ]);
    expect(righe(letta, 'Stati civili')).toEqual(['Celibe/Nubile | non noto | 31/05/1978', 'Coniugato/a | 01/06/1978 | 29/11/2015']);
    expect(righe(letta, 'Famiglie e convivenze')).toEqual(['Famiglia, n. 10 | Intestatario scheda | non noto | 29/11/2015']);
    expect(letta?.campi).toContain('storia.indirizzoApr');
    expect(letta?.campi).toContain('dataNascita');
    const stretta = await apri('STORICO_INDIVIDUALE', 'ugo', null, S);
    expect(stretta?.sezioni.map((sezione) => 'titolo' in sezione && sezione.titolo)).toEqual([
      null,
      'Cognome, nome e sesso',
      'Posizioni anagrafiche',
      'Indirizzi',
    ]);
  });

  it('CA-21 tells all the households of a person, and of the others only while they were together', async () => {
    const letta = await apri('POSIZIONI_FAMILIARI', 'rina');
    expect(righe(letta, 'Famiglie e convivenze')).toEqual([
      'Famiglia, n. 10 | Figlio/Figlia | 10/03/1980 | 14/05/2010',
      'Famiglia, n. 11 | Intestatario scheda | 15/05/2010 | tuttora',
    ]);
    const insieme = tabella(letta, 'Chi ne faceva parte insieme')?.righe ?? [];
    expect(insieme.map(({ celle }) => [celle[0], celle[2], ...celle.slice(-3)].join(' | '))).toEqual([
      '10 | Ugo | Intestatario scheda | non noto | 14/05/2010',
      '10 | Ida | Marito/Moglie | 10/03/1980 | 14/05/2010',
      '10 | Leo | Figlio/Figlia | 01/09/1985 | 14/05/2010',
      '11 | Max | Convivente (con vincoli di adozione o affettivi) | 15/05/2010 | 30/06/2012',
      '11 | Max | Marito/Moglie | 01/07/2012 | 31/03/2018',
      '11 | Zoe | Figlio/Figlia | 02/02/2014 | tuttora',
      `${RIVOLGERSI_ALL_UFFICIO} |  |  |  | `,
    ]);
    expect(letta?.soggetti).toEqual(['rina', 'ugo', 'ida', 'leo', 'max', 'zoe'].map(id));
    expect(letta?.protetti).toEqual([id('eva')]);
  });

  it('CA-21 tells the addresses of a household over time, as its members had them', async () => {
    expect(righe(await apri('INDIRIZZI_FAMIGLIA', 'ida'), 'Indirizzi della famiglia').map((riga) => riga.replace(' | —', ''))).toEqual([
      'Via Prima 1, Borgo Esempio (PI) | non noto | 31/12/1999',
      'Via Seconda 2, Borgo Esempio (PI) | 01/01/2000 | tuttora',
    ]);
    expect(righe(await apri('INDIRIZZI_FAMIGLIA', 'leo'), 'Indirizzi della famiglia'), 'the last one, of who left').toHaveLength(2);
  });
});
