import { beforeEach, expect, it, vi } from 'vitest';
import { FRUITORE } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata } from '@/lib/testing/convenzione-generata';
import { documentoDiProva } from '@/lib/testing/documenti';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';

/** What happens in the world while a file is being verified: once, then nothing. */
const mentreVerifica = vi.hoisted(() => ({ accade: null as (() => Promise<unknown>) | null }));
vi.mock('@/lib/platform/firme/in-thread', async (originale) => {
  const vero = await originale<typeof import('@/lib/platform/firme/in-thread')>();
  return {
    ...vero,
    verificaInThread: async (...argomenti: Parameters<typeof vero.verificaInThread>) => {
      const accade = mentreVerifica.accade;
      mentreVerifica.accade = null;
      await accade?.();
      return vero.verificaInThread(...argomenti);
    },
  };
});
beforeEach(() => {
  mentreVerifica.accade = null;
});

it('CA-16 takes no signature for another document than the one against which the file was verified', async () => {
  const { mondo, id, enteId, referente, originale, riga } = await convenzioneGenerata();
  const file = await firmato(originale, FRUITORE, ADESSO);
  const altro = await documentoDiProva(mondo, {
    ente_id: enteId,
    convenzione_id: id,
    tipo: 'CONVENZIONE',
    versione: 2,
    firme_richieste: ['FRUITORE', 'EROGATORE'],
  });
  mentreVerifica.accade = () => sql('UPDATE convenzione SET documento_id = $2 WHERE id = $1', [id, altro]);
  await expect(caricareFirmaFruitore.esegui(referente.richiesta(), { id, file })).rejects.toMatchObject({ codice: 'MODIFICATO_DA_ALTRI' });
  expect(await riga()).toMatchObject({ stato: 'GENERATA' });
  expect(await sql('SELECT FROM documento WHERE originale_id = $1', [altro])).toEqual([]);
});
