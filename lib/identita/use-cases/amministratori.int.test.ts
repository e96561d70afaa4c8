import { expect, it } from 'vitest';
import { contoDiProva, PASSWORD } from '@/lib/testing/conti';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { accedere } from './accedere';
import { leggerePersone } from './leggere-persone';

it('LE-09 an administrator leaves the same traces as anybody: logins right and wrong, and what is read; nobody can alter them, not even the owner', async () => {
  const mondo = await Mondo.crea();
  const { nomeUtente, utenteId } = await contoDiProva(mondo, ['AMMINISTRATORE']);
  const entra = (password: string) =>
    accedere.esegui({ now: ADESSO, indirizzoIp: '192.0.2.44' }, { nomeUtente, password, agente: 'prova', postazione: 'PC-1' });
  await expect(entra('sbagliata')).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
  await entra(PASSWORD);
  const collega = await mondo.persona(['AMMINISTRATORE']);
  await leggerePersone.esegui(collega.richiesta(), {});
  const righe = await mondo.registro();
  expect(righe.filter((riga) => riga.utente_id === utenteId)).toMatchObject([
    { operazione: 'accedere', esito: 'NEGATO', indirizzo_ip: '192.0.2.44' },
    { operazione: 'accedere', esito: 'CONSENTITO', indirizzo_ip: '192.0.2.44', postazione: 'PC-1' },
  ]);
  expect(righe.filter((riga) => riga.utente_id === collega.utenteId)).toMatchObject([
    { operazione: 'leggere-persone', ruolo: 'AMMINISTRATORE' },
  ]);
  await expect(sql('UPDATE registro SET nominativo = $2 WHERE utente_id = $1', [utenteId, 'Altri'])).rejects.toThrow(/non si modificano/);
  await expect(sql('DELETE FROM registro WHERE utente_id = $1', [utenteId])).rejects.toThrow(/non si modificano/);
  expect(await mondo.registro()).toEqual(righe);
});
