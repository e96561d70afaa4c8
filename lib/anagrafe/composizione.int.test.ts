import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import { addGiorni } from '@/lib/core/date';
import { idStabile } from '@/lib/core/id-stabile';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { caricaAnagrafe, nelComuneComeApp } from '@/lib/testing/anagrafe';
import { Mondo } from '@/lib/testing/mondo';
import { famiglia, persona } from '@/lib/testing/storia-di-prova';
import { CAMPI } from './domain/campi';

const lettore = lettoreDi('ANAGRAFE');

const TUTTI = CAMPI.map(({ id }) => id);
const giorno = (quanti: number): string => addGiorni('2000-01-01', quanti);
const ULTIMO = 9_000;

/** Where somebody goes some days after what happened before: into one of the households, or away (null). */
type Passo = { readonly dopo: number; readonly dove: number | null };
type Vita = { readonly nascita: number; readonly ignoto: boolean; readonly passi: readonly Passo[] };
const vita: fc.Arbitrary<Vita> = fc.record({
  nascita: fc.integer({ min: 0, max: 2_500 }),
  ignoto: fc.boolean(),
  passi: fc.array(fc.record({ dopo: fc.integer({ min: 1, max: 900 }), dove: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }) }), {
    minLength: 1,
    maxLength: 6,
  }),
});
/** People who meet in the same four households. */
const mondi = fc.sample(fc.array(vita, { minLength: 2, maxLength: 7 }), { numRuns: 60, seed: 20261122 });

/** What happened to somebody, day by day: the model against which the reader is held. */
function tappe({ nascita, passi }: Vita): { readonly quando: number; readonly dove: number | null }[] {
  let quando = nascita;
  return passi.map(({ dopo, dove }, indice) => ({ quando: (quando += indice === 0 ? 0 : dopo), dove }));
}
const doveEra = (vita: Vita, quel: number): number | null =>
  tappe(vita)
    .filter(({ quando }) => quando <= quel)
    .at(-1)?.dove ?? null;

function scheda(vita: Vita, mondo: number, numero: number) {
  const passate = tappe(vita);
  const famiglie = passate.flatMap(({ quando, dove }, indice) => {
    const poi = passate[indice + 1];
    if (dove === null || poi?.quando === quando) return [];
    const dal = indice === 0 && vita.ignoto ? null : giorno(quando);
    return [{ dal, al: poi ? giorno(poi.quando) : null, codice: `${mondo}-${dove}`, legame: '22', progressivo: numero + 1 }];
  });
  const ancora = famiglie.at(-1)?.al === null;
  const posizioni = ancora ? [] : [{ dal: giorno(passate.at(-1)?.quando ?? 0), posizione: 'CANCELLATO' as const }];
  return persona(`${mondo}/${numero}`, ['Prova', `N${numero}`, 'F'], giorno(vita.nascita), '00000000000', { famiglie, posizioni });
}

let db: Proprietario;
let comune: Mondo;
beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  comune = await Mondo.crea();
  const record = mondi.flatMap((vite, mondo) => [
    ...[0, 1, 2, 3].map((dove) =>
      famiglia(`${mondo}-${dove}`, vite.some((una) => tappe(una).at(-1)?.dove === dove) ? null : giorno(ULTIMO - 1)),
    ),
    ...vite.map((una, numero) => scheda(una, mondo, numero)),
  ]);
  await caricaAnagrafe(db, comune.erogatoreId, record, giorno(ULTIMO));
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

it('CA-21 tells the household of anybody on any day as who had followed everybody would', async () => {
  const caso = fc.tuple(
    fc.integer({ min: 0, max: mondi.length - 1 }),
    fc.nat(6),
    fc.oneof(fc.constant(null), fc.integer({ min: 0, max: ULTIMO })),
    fc.nat(40),
  );
  await fc.assert(
    fc.asyncProperty(caso, async ([quale, chi, libero, tappa]) => {
      const vite = mondi[quale] ?? [];
      const numero = chi % vite.length;
      // Days on which something happens to somebody, and their eves, are where mistakes are made.
      const notevoli = vite.flatMap((una) => tappe(una).flatMap(({ quando }) => [quando, quando - 1])).filter((quando) => quando >= 0);
      const quel = libero ?? notevoli[tappa % notevoli.length] ?? 0;
      const mia = vite[numero];
      const casa = mia ? doveEra(mia, quel) : null;
      const attesi = vite.flatMap((una, altro) => (casa !== null && doveEra(una, quel) === casa ? [`N${altro}`] : []));
      const domanda = {
        visura: 'COMPOSIZIONE_FAMIGLIA_ALLA_DATA',
        id: idStabile(comune.erogatoreId, 'soggetto', `${quale}/${numero}`),
        allaData: giorno(quel),
      };
      const letta = await nelComuneComeApp(comune.erogatoreId, (tx) => lettore.apri(tx, domanda, TUTTI));
      const tabella = letta?.sezioni[1];
      const nome = tabella?.forma === 'TABELLA' ? tabella.colonne.findIndex(({ campo }) => campo === 'nome') : -1;
      expect(tabella?.forma === 'TABELLA' ? tabella.righe.map(({ celle }) => celle[nome]) : null).toEqual(attesi);
    }),
    { numRuns: 600, seed: 7 },
  );
}, 120_000);
