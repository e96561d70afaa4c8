import type { FamigliaImportata, RecordImportato, SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import type { DataIso } from '@/lib/core/date';

type Casa = { specie: string; via: string; civico: number; comune: string; provincia: string };
export const casa = (via: string, civico: number): Casa => ({ specie: 'Via', via, civico, comune: 'Borgo Esempio', provincia: 'PI' });

type Storia = NonNullable<SoggettoImportato['storia']>;
type Famiglie = NonNullable<Storia['famiglie']>;

/** A member of the population, told by its past: what it is today follows from what is still open. */
export function persona(
  idScheda: string,
  [cognome, nome, sesso]: readonly [cognome: string, nome: string, sesso: 'M' | 'F'],
  nascita: DataIso,
  codiceFiscale: string,
  { famiglie = [], ...storia }: Storia,
  altro: Partial<SoggettoImportato> = {},
): SoggettoImportato {
  const aperta = (famiglie as Famiglie).find(({ al }) => al == null);
  const posizione = (storia.posizioni ?? []).find(({ al }) => al == null)?.posizione ?? 'APR';
  const abita = (storia.residenze ?? []).find(({ al }) => al == null);
  const { dal = null, al: _al, estero: _estero, ...residenza } = abita ?? {};
  return {
    tipo: 'soggetto',
    idScheda,
    generalita: { cognome, nome, sesso, nascita: { data: nascita }, codiceFiscale: { codice: codiceFiscale, validita: '1' } },
    posizione,
    ...(abita && posizione === 'APR' ? { residenza: { ...residenza, dal } } : {}),
    ...(aperta ? { famiglia: { codice: aperta.codice, legame: aperta.legame ?? null, progressivo: aperta.progressivo ?? null } } : {}),
    storia: { famiglie, ...storia },
    ...altro,
  };
}

export const famiglia = (codice: string, dataCessazione: DataIso | null = null): FamigliaImportata => ({
  tipo: 'famiglia',
  codice,
  tipoScheda: '3',
  dataCessazione,
});

/** Of each of them, by its card. */
export const CODICI = {
  ugo: conOmocodia('NREGUO50A20H501', 0),
  ida: conOmocodia('BSSDIA52D42H501', 0),
  rina: conOmocodia('NRERNI80C50H501', 0),
  leo: conOmocodia('NRELEO85P01H501', 0),
  max: conOmocodia('VRDMXA79T12H501', 0),
  zoe: conOmocodia('VRDZOE14B42H501', 0),
  eva: conOmocodia('VRDVEA16M48H501', 0),
};

/** Two generations whose right answers are evident: a wedding, births, a new household, a divorce, a death, a move, an emigration. */
export function dueGenerazioni(): RecordImportato[] {
  const [uno, due, tre, quattro] = [casa('Prima', 1), casa('Seconda', 2), casa('Terza', 3), casa('Quarta', 4)];
  const diA = (dal: DataIso | null, al: DataIso | null = null) => [
    { dal, al: '2000-01-01', ...uno },
    { dal: '2000-01-01', al, ...due },
  ];
  const apr = (dal: DataIso | null, al: DataIso | null = null) => ({ dal, al, posizione: 'APR' as const });
  const via = (dal: DataIso, motivoCancellazione: string) => ({ dal, posizione: 'CANCELLATO' as const, motivoCancellazione });
  return [
    famiglia('10'),
    famiglia('11'),
    famiglia('12'),
    persona(
      'ugo',
      ['Neri', 'Ugo', 'M'],
      '1950-01-20',
      CODICI.ugo,
      {
        famiglie: [{ dal: null, al: '2015-11-30', codice: '10', legame: '1', progressivo: 1 }],
        posizioni: [apr(null, '2015-11-30'), via('2015-11-30', '1')],
        residenze: diA(null, '2015-11-30'),
        statiCivili: [
          { dal: null, al: '1978-06-01', statoCivile: '1' },
          { dal: '1978-06-01', al: '2015-11-30', statoCivile: '2' },
        ],
        generalita: [
          { dal: null, al: '1970-01-01', cognome: 'Nero', nome: 'Ugo', sesso: 'M' },
          { dal: '1970-01-01', cognome: 'Neri', nome: 'Ugo', sesso: 'M' },
        ],
      },
      { decesso: { data: '2015-11-30' }, cancellazione: { data: '2015-11-30', motivo: '1' } },
    ),
    persona(
      'ida',
      ['Bassi', 'Ida', 'F'],
      '1952-04-02',
      CODICI.ida,
      {
        famiglie: [
          { dal: '1978-06-01', al: '2015-11-30', codice: '10', legame: '2', progressivo: 2 },
          { dal: '2015-11-30', codice: '10', legame: '1', progressivo: 1 },
        ],
        posizioni: [{ ...apr('1978-06-01'), motivoIscrizione: '3', provenienza: { comune: 'Lucca', provincia: 'LU' } }],
        residenze: diA('1978-06-01'),
      },
      { statoCivile: '3' },
    ),
    persona('rina', ['Neri', 'Rina', 'F'], '1980-03-10', CODICI.rina, {
      famiglie: [
        { dal: '1980-03-10', al: '2010-05-15', codice: '10', legame: '3', progressivo: 3 },
        { dal: '2010-05-15', codice: '11', legame: '1', progressivo: 1 },
      ],
      posizioni: [apr('1980-03-10')],
      residenze: [...diA('1980-03-10', '2010-05-15'), { dal: '2010-05-15', ...tre }],
    }),
    persona(
      'leo',
      ['Neri', 'Leo', 'M'],
      '1985-09-01',
      CODICI.leo,
      {
        famiglie: [{ dal: '1985-09-01', al: '2019-09-09', codice: '10', legame: '3', progressivo: 4 }],
        posizioni: [apr('1985-09-01', '2019-09-09'), { ...via('2019-09-09', '3'), destinazione: { comune: 'Lucca', provincia: 'LU' } }],
        residenze: diA('1985-09-01', '2019-09-09'),
      },
      { cancellazione: { data: '2019-09-09', motivo: '3', luogo: { comune: 'Lucca', provincia: 'LU' } } },
    ),
    persona('max', ['Verdi', 'Max', 'M'], '1979-12-12', CODICI.max, {
      famiglie: [
        { dal: '2010-05-15', al: '2012-07-01', codice: '11', legame: '23', progressivo: 2 },
        { dal: '2012-07-01', al: '2018-04-01', codice: '11', legame: '2', progressivo: 2 },
        { dal: '2018-04-01', codice: '12', legame: '1', progressivo: 1 },
      ],
      posizioni: [apr('2010-05-15')],
      residenze: [
        { dal: '2010-05-15', al: '2018-04-01', ...tre },
        { dal: '2018-04-01', ...quattro },
      ],
    }),
    persona('zoe', ['Verdi', 'Zoe', 'F'], '2014-02-02', CODICI.zoe, {
      famiglie: [{ dal: '2014-02-02', codice: '11', legame: '3', progressivo: 3 }],
      posizioni: [apr('2014-02-02')],
      residenze: [{ dal: '2014-02-02', ...tre }],
    }),
    persona(
      'eva',
      ['Verdi', 'Eva', 'F'],
      '2016-08-08',
      CODICI.eva,
      {
        famiglie: [{ dal: '2016-08-08', codice: '11', legame: '3', progressivo: 4 }],
        posizioni: [apr('2016-08-08')],
        residenze: [{ dal: '2016-08-08', ...tre }],
      },
      { protetto: true },
    ),
  ];
}
