import { expect, it } from 'vitest';
import { contoDiProva, PASSWORD } from '@/lib/testing/conti';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { accedere } from './accedere';

it('RT-08 CH-08 keeps with each session, and with its line in the register, the workstation’s label and the network it came from', async () => {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const operatoreId = await operatoreDiProva(
    mondo,
    enteId,
    await convenzioneConRegole(mondo, enteId, { sessioni: { concorrenza: 'AMMESSA' } }),
  );
  const { nomeUtente, utenteId } = await contoDiProva(mondo, ['OPERATORE'], { enteId, operatoreId });
  const entra = (postazione: string, indirizzoIp: string) =>
    accedere.esegui({ now: ADESSO, indirizzoIp }, { nomeUtente, password: PASSWORD, agente: 'prova', postazione });
  await entra('PC-07', '192.0.2.81');
  await entra('PC-12', '198.51.100.82');
  const attese = [
    { postazione: 'PC-07', indirizzo_ip: '192.0.2.81' },
    { postazione: 'PC-12', indirizzo_ip: '198.51.100.82' },
  ];
  expect(await sql('SELECT postazione, indirizzo_ip FROM sessione WHERE utente_id = $1 ORDER BY postazione', [utenteId])).toEqual(attese);
  expect((await mondo.registro()).filter(({ operazione }) => operazione === 'accedere')).toMatchObject(attese);
});
