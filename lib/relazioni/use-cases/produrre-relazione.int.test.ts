import { expect, it, vi } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { assicuraPartizione } from '@/lib/platform/registro';
import { conUnMomento, mentreCompone } from '@/lib/testing/mentre-compone';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole } from '@/lib/testing/regole';
import { produrreRelazione } from './produrre-relazione';

vi.mock('@/lib/platform/pdf/genera-pdf', async (originale) => conUnMomento(await originale()));

it('SA-05 archives no report of an ente that has changed its name while it was composed; asked again, it goes', async () => {
  await assicuraPartizione(ADESSO);
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId);
  const lavoroId = idCasuale();
  const produci = () => produrreRelazione.esegui(mondo.sistema(), { convenzioneId, anno: 2026, lavoroId });
  mentreCompone.accade = () => sql("UPDATE ente SET denominazione = 'Azienda che ha cambiato nome' WHERE id = $1", [enteId]);
  await expect(produci()).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
  expect(await sql('SELECT id FROM documento WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([]);
  expect(await produci()).toEqual({ documentoId: lavoroId });
});
