import { beforeAll, describe, expect, it } from 'vitest';
import { dbApp } from '@/lib/platform/db';
import { assicuraPartizione } from '@/lib/platform/registro';
import { Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { interrogazione } from './repository';
import { filtriRegistroSchema } from './schema';

const MESI = 6;
const RIGHE = 60_000;
/** By index, PostgreSQL may still sort all that the index finds (the small ente's three hundred): a hundredth of the whole, never a scan. */
const PER_INDICE = RIGHE / 100;
const TUTTO = { enteId: null, ambito: null };
let mondo: Mondo;
let enteId: string;
let convenzioneId: string;

/** A register of six months: one row in a thousand is an act, one in two hundred belongs to a small ente. */
beforeAll(async () => {
  mondo = await Mondo.crea();
  const [grande, piccolo] = [await mondo.ente(), await mondo.ente()];
  enteId = piccolo;
  convenzioneId = await mondo.convenzione(enteId);
  for (let mese = 0; mese < MESI; mese += 1) await assicuraPartizione(new Date(Date.UTC(2019, mese, 15)));
  await nelComune(mondo.erogatoreId, (client) =>
    client.query(
      `INSERT INTO registro (erogatore_id, id, istante, operazione, categoria, esito, ruolo, ente_id, convenzione_id, soggetti, campi)
       SELECT $1, gen_random_uuid(), timestamptz '2019-01-01T00:00Z' + g * interval '${MESI * 30} days' / ${RIGHE}, 'cercare-persone',
              CASE WHEN g % 1000 = 0 THEN 'ATTO' ELSE 'CONSULTAZIONE' END, 'CONSENTITO', 'OPERATORE',
              CASE WHEN g % 200 = 0 THEN $2::uuid ELSE $3::uuid END, CASE WHEN g % 200 = 0 THEN $4::uuid END, '{}', '{}'
         FROM generate_series(1, ${RIGHE}) g`,
      [mondo.erogatoreId, piccolo, grande, convenzioneId],
    ),
  );
  await sql('ANALYZE registro');
});

type Nodo = { 'Relation Name'?: string; 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: Nodo[] };

/** Rows of the register that PostgreSQL looks at for that page, and how many of its months. */
async function costo(filtri: object, lettore: Parameters<typeof interrogazione>[1], ente = ''): Promise<{ righe: number; mesi: number }> {
  const { text, values } = interrogazione(filtriRegistroSchema.parse(filtri), lettore);
  const piano = await dbApp().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true), set_config('varco.ente', ${ente}, true)`;
    return tx.$queryRawUnsafe<{ 'QUERY PLAN': { Plan: Nodo }[] }[]>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, ...values);
  });
  const letti = { righe: 0, mesi: 0 };
  const visita = (nodo: Nodo): void => {
    if (nodo['Relation Name']?.startsWith('registro_') && nodo['Actual Loops'] > 0) {
      letti.righe += (nodo['Actual Rows'] + (nodo['Rows Removed by Filter'] ?? 0)) * nodo['Actual Loops'];
      letti.mesi += 1;
    }
    nodo.Plans?.forEach(visita);
  };
  piano[0]?.['QUERY PLAN'].forEach(({ Plan }) => visita(Plan));
  return letti;
}

describe('what a page of the register costs', () => {
  const dopo = '2019-05-01T00:00:00.000Z_00000000-0000-4000-8000-000000000000';

  it('RT-11 reads its own rows and no more, from the newest month as from the oldest', async () => {
    expect((await costo({ al: '2019-06-30' }, TUTTO)).righe).toBe(26);
    expect((await costo({ dopo }, TUTTO)).righe).toBeLessThan(60);
    expect((await costo({ dopo }, TUTTO)).mesi, 'newer months are left out').toBeLessThanOrEqual(2);
    expect((await costo({ dal: '2019-03-05', al: '2019-03-06' }, TUTTO)).mesi).toBe(1);
  });

  it('RT-11 finds by index a kind of operation that is rare among the consultations, and a small ente', async () => {
    expect((await costo({ categoria: 'ATTO' }, TUTTO)).righe).toBeLessThan(PER_INDICE);
    expect((await costo({ categoria: 'ACCESSO' }, TUTTO)).righe, 'those of other comuni at most').toBeLessThan(PER_INDICE);
    expect((await costo({ ente: enteId }, TUTTO)).righe).toBeLessThan(PER_INDICE);
  });

  it('SA-11 finds by index what a fruitore and an auditor may read', async () => {
    expect((await costo({}, { enteId, ambito: null }, enteId)).righe).toBeLessThan(PER_INDICE);
    expect((await costo({}, { enteId: null, ambito: [convenzioneId] })).righe).toBeLessThan(PER_INDICE);
  });
});
