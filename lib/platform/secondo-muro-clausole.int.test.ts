import { beforeAll, describe, expect, it } from 'vitest';
import { attoPreparato, conAccessi, controfirmato, firmatoDallEnte, minutiDopo, type AttoDaFirmare } from '@/lib/testing/atto-aggiuntivo';
import { convenzioneVigente, type Scena } from '@/lib/testing/convenzione-generata';
import { sql } from '@/lib/testing/mondo';
import { dbApp, type Tx } from './db';

const RLS = /row-level security/;
const APPEND = /is append only/;

describe('the second wall around the clauses of a convenzione', () => {
  let scena: Scena;
  let atto: AttoDaFirmare;
  let nuove: { clausole: object[]; digest: string };

  const come = <T>(lavoro: (tx: Tx) => Promise<T>, ente = ''): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${scena.mondo.erogatoreId}, true), set_config('varco.ente', ${ente}, true),
        set_config('varco.adesione', '', true)`;
      return lavoro(tx);
    });
  const versione = (altro: object = {}, ente = '') =>
    come(
      (tx) =>
        tx.versioneClausole.createMany({
          data: [
            {
              erogatoreId: scena.mondo.erogatoreId,
              convenzioneId: scena.id,
              versione: 2,
              dal: minutiDopo(5),
              documentoId: atto.id,
              ...nuove,
              ...altro,
            },
          ],
        }),
      ente,
    );
  const convenzione = (data: object) => come((tx) => tx.convenzione.updateMany({ where: { id: scena.id }, data }));

  beforeAll(async () => {
    scena = await convenzioneVigente();
    await conAccessi(scena, 5);
    atto = await attoPreparato(scena);
    const [effetto] = await sql<{ clausole: object[]; digest: string }>(
      'SELECT clausole, digest FROM effetto_atto WHERE documento_id = $1',
      [atto.id],
    );
    nuove = effetto ?? { clausole: [], digest: '' };
  });

  it('CA-04 no version comes from an act that not both have signed, nor from none, nor is another set than the one signed', async () => {
    await expect(versione()).rejects.toThrow(RLS);
    await sql("UPDATE documento SET stato = 'FIRMATO', firme_apposte = '{FRUITORE}' WHERE id = $1", [atto.id]);
    await expect(versione()).rejects.toThrow(RLS);
    await sql("UPDATE documento SET firme_apposte = '{FRUITORE,EROGATORE}' WHERE id = $1", [atto.id]);
    const [prima] = await sql<{ documento_id: string }>('SELECT documento_id FROM convenzione WHERE id = $1', [scena.id]);
    for (const altro of [
      { documentoId: null },
      { documentoId: prima?.documento_id },
      { digest: 'f'.repeat(64) },
      { clausole: [] },
      { versione: 3 },
    ])
      await expect(versione(altro)).rejects.toThrow();
    await expect(versione({}, scena.enteId)).rejects.toThrow(RLS);
    await expect(versione({ dal: new Date('2026-01-01T00:00:00Z') })).rejects.toThrow(/does not follow/);
    await sql("UPDATE documento SET stato = 'GENERATO', firme_apposte = '{}' WHERE id = $1", [atto.id]);
  });

  it('CA-04 CA-08 CA-14 clauses, profile and last day of the convenzione move with such an act alone', async () => {
    for (const data of [
      { clausole: [] },
      { clausoleDigest: 'f'.repeat(64) },
      { clausoleVersione: 2 },
      { profilo: 'L' },
      { finalita: [] },
      { ...nuove, clausoleVersione: 2 },
    ])
      await expect(convenzione(data)).rejects.toThrow();
    await expect(convenzione({ scadenzaIl: new Date('2040-01-01') })).rejects.toThrow(/last day moves with a signed act alone/);
  });

  it('CA-04 what was in force stays as it was, for the owner too; what an act brings is written with the act', async () => {
    for (const tabella of ['versione_clausole', 'effetto_atto']) {
      await expect(sql(`UPDATE ${tabella} SET digest = 'x' WHERE convenzione_id = $1`, [scena.id])).rejects.toThrow(APPEND);
      await expect(sql(`DELETE FROM ${tabella} WHERE convenzione_id = $1`, [scena.id])).rejects.toThrow(APPEND);
    }
    const tardi = come((tx) =>
      tx.effettoAtto.createMany({
        data: [
          {
            erogatoreId: scena.mondo.erogatoreId,
            documentoId: scena.id,
            convenzioneId: scena.id,
            scadenzaPrima: new Date('2030-03-10'),
            scadenzaIl: new Date('2040-03-10'),
          },
        ],
      }),
    );
    await expect(tardi).rejects.toThrow(RLS);
  });

  it('RT-06 an ente reads the versions of its own convenzione, nobody else’s, and no draft', async () => {
    const conta = (ente: string) =>
      come(async (tx) => [await tx.versioneClausole.count(), await tx.effettoAtto.count(), await tx.bozzaClausole.count()], ente);
    expect(await conta(scena.enteId)).toEqual([1, 1, 0]);
    expect(await conta(await scena.mondo.ente())).toEqual([0, 0, 0]);
    expect((await conta(''))[2], 'the comune has its draft').toBe(1);
  });

  it('CA-04 with the signatures of both it is in force', async () => {
    await controfirmato(scena, atto.id, await firmatoDallEnte(scena, atto, minutiDopo(1)), minutiDopo(2));
    expect(await scena.riga()).toMatchObject({ clausole_versione: 2, clausole_digest: nuove.digest });
  });
});
