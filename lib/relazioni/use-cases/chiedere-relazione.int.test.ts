import { expect, it } from 'vitest';
import { assicuraPartizione } from '@/lib/platform/registro';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole } from '@/lib/testing/regole';
import { chiedereRelazione } from './chiedere-relazione';
import { elencareRelazioni } from './elencare-relazioni';

it('SA-05 prepares no report of a year in which the convenzione was not in force, and offers none', async () => {
  await assicuraPartizione(ADESSO);
  const mondo = await Mondo.crea();
  const convenzioneId = await convenzioneConRegole(mondo, await mondo.ente());
  await sql("UPDATE convenzione SET stipulata_il = '2025-05-01' WHERE id = $1", [convenzioneId]);
  const persona = await mondo.persona(['RESPONSABILE']);
  const chiedi = (anno: number) => chiedereRelazione.esegui(persona.richiesta(ADESSO), { convenzioneId, anno });
  const fuori = { campi: { anno: 'In quell’anno la convenzione non era in vigore: scegli un anno dal 2025 al 2026.' } };
  await expect(chiedi(2024)).rejects.toMatchObject(fuori);
  expect(await chiedi(2025)).toHaveProperty('lavoroId');
  const finita = await convenzioneConRegole(mondo, await mondo.ente());
  await sql("UPDATE convenzione SET stipulata_il = '2020-05-01', cessata_il = '2021-05-01', stato = 'RISOLTA' WHERE id = $1", [finita]);
  const { convenzioni } = await elencareRelazioni.esegui(persona.richiesta(ADESSO), {});
  expect(new Map(convenzioni.map(({ id, anni }) => [id, anni]))).toEqual(
    new Map([
      [convenzioneId, [2026, 2025]],
      [finita, [2021, 2020]],
    ]),
  );
});
