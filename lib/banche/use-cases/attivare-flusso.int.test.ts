import { beforeEach, expect, it } from 'vitest';
import { riconosciMittente } from '@/lib/platform/flussi';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { attivareFlusso } from './attivare-flusso';

let mondo: Mondo;
beforeEach(async () => {
  mondo = await Mondo.crea();
});

it('SA-20 two who make a key at the same moment both have an answer, and one key alone opens the feed', async () => {
  const tecnici = await Promise.all([mondo.persona(['TECNICO']), mondo.persona(['TECNICO'])]);
  const chiavi = await Promise.all(tecnici.map((uno) => attivareFlusso.esegui(uno.richiesta(), { banca: 'ANAGRAFE' })));
  const aprono = await Promise.all(chiavi.map(({ chiave }) => riconosciMittente(chiave, 'ANAGRAFE', ADESSO)));
  expect(aprono.filter((mittente) => mittente !== null)).toHaveLength(1);
  expect(await sql('SELECT count(*)::int AS chiavi FROM banca_flusso WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([
    { chiavi: 2 },
  ]);
  const registrate = (await mondo.registro()).filter(({ operazione }) => operazione === 'attivare-flusso');
  expect(registrate.map(({ esito, dettagli }) => [esito, (dettagli as { sostituita: boolean }).sostituita]).sort()).toEqual([
    ['CONSENTITO', false],
    ['CONSENTITO', true],
  ]);
});
