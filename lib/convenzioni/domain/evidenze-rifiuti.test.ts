import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHIAVI_CLAUSOLE } from '@/lib/clausole/catalogo';
import { isErroreVarco } from '@/lib/core/errors';
import { FRASI_IMPEDIMENTO } from '@/lib/core/utilizzabile';
import { assertEntroSoglia, soglieDi } from '@/lib/visure/domain/soglie';
import { fattiDellaClausola, type FattiDellaConvenzione } from './evidenze';

const IL = new Date('2026-11-20T09:00:00Z');
const NULLA: FattiDellaConvenzione = {
  accessi: { inUso: 0, tetto: 5 },
  consultazioni: { richiesta: null, visura: null, pacchetto: null },
  dati: null,
  rifiuti: new Map(),
  elenco: { proposto: null, designato: null, abilitato: null, sospeso: null, disabilitato: null },
  identita: { entrato: null, postazione: null, chiusa: null, password: null },
  documenti: new Map(),
  atto: null,
};

/** Refusals that no clause decides: who may do what in Varco, what is over or suspended by an act, what the request itself lacks. */
const DI_NESSUNA_CLAUSOLA = [
  'ACCESSO_TERMINATO',
  'BANCA_NON_VALIDA',
  'CARICAMENTO_IN_CORSO',
  'CONVENZIONE_NON_IN_VIGORE',
  'CONVENZIONE_NON_UTILIZZABILE',
  'CONVENZIONE_SOSPESA',
  'MODIFICATO_DA_ALTRI',
  'PERMESSO_MANCANTE',
  'PROVA',
  'RICHIESTA_CHIUSA',
  'TROPPI_TENTATIVI',
];

const scritti = [
  ...readdirSync('lib/visure', { recursive: true, encoding: 'utf8' }).map((file) => `lib/visure/${file}`),
  'lib/identita/use-cases/accedere.ts',
]
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:regola|vietato)\(\s*'([A-Z_]+)'/g)].map(([, codice = '']) => codice));

const diSoglia = soglieDi({ richiesteOra: 1, richiesteGiorno: 1, richiesteOraConvenzione: 1, richiesteGiornoConvenzione: 1 }).map(
  (soglia) => {
    try {
      assertEntroSoglia(soglia, IL, IL);
      return '';
    } catch (error) {
      return isErroreVarco(error) ? error.codice : '';
    }
  },
);

const raccontato = (codice: string): boolean =>
  CHIAVI_CLAUSOLE.some((chiave) => fattiDellaClausola(chiave, { ...NULLA, rifiuti: new Map([[codice, IL]]) }).some(({ il }) => il === IL));

describe('every refusal of the consultation', () => {
  const codici = [...new Set([...scritti, ...diSoglia, ...Object.keys(FRASI_IMPEDIMENTO)])].sort();

  it('SA-16 is known', () => {
    expect(codici).toEqual(expect.arrayContaining(['SOGLIA_GIORNALIERA_ENTE', 'VISURA_NON_CONSENTITA', 'METODO_NON_AMMESSO']));
  });

  it.each(codici)('SA-16 %s is the evidence of a clause, or of none by choice', (codice) => {
    expect(raccontato(codice)).toBe(!DI_NESSUNA_CLAUSOLA.includes(codice));
  });
});
