import { expect, it } from 'vitest';
import { CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole } from '@/lib/testing/regole';
import { recedereDaConvenzione } from './recedere-da-convenzione';

const MOTIVO = 'La nuova legge affida la consultazione a un’altra banca dati.';

it('CH-12 lets the comune withdraw from a force for public interest or for new law, with notice, and for nothing else', async () => {
  for (const causale of ['INTERESSE_PUBBLICO', 'NUOVA_NORMA']) {
    const mondo = await Mondo.crea();
    const enteId = await mondo.ente({ tipo: 'FORZA_DI_POLIZIA' });
    const id = await convenzioneConRegole(mondo, enteId, CLAUSOLE_POLIZIA, { profilo: 'L' });
    const responsabile = await mondo.persona(['RESPONSABILE']);
    const recede = (altra: string, efficaceIl?: string) =>
      recedereDaConvenzione.esegui(responsabile.richiesta(), { id, versione: 1, causale: altra, motivo: MOTIVO, efficaceIl });
    await expect(recede('EVENTO_OSTATIVO', '30/04/2026')).rejects.toMatchObject({ codice: 'CAUSALE_NON_PREVISTA' });
    await expect(recede(causale)).rejects.toMatchObject({ campi: { efficaceIl: expect.any(String) } });
    expect(await recede(causale, '30/04/2026')).toEqual({ stato: 'RECESSO_PREAVVISATO' });
    expect(await sql('SELECT stato, cessazione_motivo FROM convenzione WHERE id = $1', [id])).toMatchObject([
      { stato: 'RECESSO_PREAVVISATO' },
    ]);
  }
});
