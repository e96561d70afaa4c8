import { expect, it } from 'vitest';
import { assicuraPartizione } from '@/lib/platform/registro';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole } from '@/lib/testing/regole';
import { chiedereRelazione } from './chiedere-relazione';
import { elencareRelazioni } from './elencare-relazioni';

it('SA-05 prepares no report of a year before the convenzione was signed, and offers none', async () => {
  await assicuraPartizione(ADESSO);
  const mondo = await Mondo.crea();
  const convenzioneId = await convenzioneConRegole(mondo, await mondo.ente());
  await sql("UPDATE convenzione SET stipulata_il = '2025-05-01' WHERE id = $1", [convenzioneId]);
  const persona = await mondo.persona(['RESPONSABILE']);
  const chiedi = (anno: number) => chiedereRelazione.esegui(persona.richiesta(ADESSO), { convenzioneId, anno });
  await expect(chiedi(2024)).rejects.toMatchObject({ campi: { anno: expect.stringContaining('non era ancora firmata') } });
  expect(await chiedi(2025)).toHaveProperty('lavoroId');
  expect((await elencareRelazioni.esegui(persona.richiesta(ADESSO), {})).anni.at(-1)).toBe(2025);
});
