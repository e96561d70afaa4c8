import { expect, it } from 'vitest';
import { ADESSO, Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { rinnovareCredenziali } from './rinnovare-credenziali';

it('CA-18 mails no link to an address that the same person is changing at that very moment', async () => {
  const mondo = await Mondo.crea();
  const tecnica = await mondo.persona(['AMMINISTRATORE']);
  const capo = await mondo.persona(['RESPONSABILE'], { utente: { email: 'capo@ente.example' } });
  const rinnovo = await nelComune(mondo.erogatoreId, async (client) => {
    await client.query('UPDATE utente SET email = $2, recapito_cambiato_da = $3, recapito_cambiato_il = $4 WHERE id = $1', [
      capo.utenteId,
      'altrove@ente.example',
      tecnica.utenteId,
      ADESSO,
    ]);
    const iniziato = Promise.allSettled([rinnovareCredenziali.esegui(tecnica.richiesta(), { utenteId: capo.utenteId })]);
    while ((await sql("SELECT 1 FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted")).length === 0);
    return { iniziato };
  });
  expect(await rinnovo.iniziato).toMatchObject([{ status: 'rejected', reason: { codice: 'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO' } }]);
  expect(await mondo.messaggi()).toEqual([]);
});
