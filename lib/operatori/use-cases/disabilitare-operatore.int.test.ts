import { expect, it } from 'vitest';
import { accedere } from '@/lib/identita/use-cases/accedere';
import { contoDiProva, PASSWORD, sessioniDi } from '@/lib/testing/conti';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { MOTIVI_DISABILITAZIONE } from '../domain/operatore';
import { disabilitareOperatore } from './disabilitare-operatore';

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const operatoreId = await operatoreDiProva(mondo, enteId, await convenzioneConRegole(mondo, enteId));
  const referente = await mondo.persona(['REFERENTE'], { enteId, utente: { email: 'referente@ente.example' } });
  const conto = await contoDiProva(mondo, ['OPERATORE'], { enteId, operatoreId });
  return { mondo, operatoreId, referente, ufficio: await mondo.persona(['UFFICIO']), ...conto };
}
const entra = (nomeUtente: string) =>
  accedere.esegui({ now: ADESSO, indirizzoIp: '192.0.2.77' }, { nomeUtente, password: PASSWORD, agente: 'prova', postazione: null });

it.each(['ANOMALIA', 'INUTILIZZO', 'IRREPERIBILE'] as const)(
  'SA-08 RT-10 CA-09 lets the office take the access away for %s: cut off at once, unable to come back, all told why',
  async (causa) => {
    const { mondo, operatoreId, referente, ufficio, nomeUtente, utenteId } = await scena();
    await entra(nomeUtente);
    await disabilitareOperatore.esegui(ufficio.richiesta(), { operatoreId, causa });
    expect((await sessioniDi(utenteId)).map((sessione) => sessione.motivo_chiusura)).toEqual(['OPERATORE_DISABILITATO']);
    await expect(entra(nomeUtente)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect(await sql('SELECT stato, password_hash FROM utente WHERE id = $1', [utenteId])).toEqual([
      { stato: 'SPENTO', password_hash: null },
    ]);
    expect((await mondo.registro()).find(({ operazione }) => operazione === 'disabilitare-operatore')).toMatchObject({
      utente_id: ufficio.utenteId,
      dettagli: { causa, motivo: MOTIVI_DISABILITAZIONE[causa] },
    });
    const avvisi = (await mondo.messaggi()).filter(({ tipo }) => tipo === 'operatore-disabilitato');
    expect(avvisi.map(({ destinatario }) => destinatario).sort()).toEqual(['operatore@ente.example', 'referente@ente.example']);
    for (const avviso of avvisi) expect(JSON.stringify(avviso)).toContain(MOTIVI_DISABILITAZIONE[causa]);
    await expect(disabilitareOperatore.esegui(referente.richiesta(), { operatoreId, causa })).rejects.toMatchObject({ famiglia: 'REGOLA' });
  },
);

it('SA-09 CA-26 lets the fruitore end who leaves: cut off at once, unable to come back, and the comune is told', async () => {
  const { mondo, operatoreId, referente, nomeUtente, utenteId } = await scena();
  await entra(nomeUtente);
  await disabilitareOperatore.esegui(referente.richiesta(), { operatoreId, causa: 'CESSATO' });
  expect((await sessioniDi(utenteId)).map((sessione) => sessione.motivo_chiusura)).toEqual(['OPERATORE_DISABILITATO']);
  await expect(entra(nomeUtente)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
  const avvisi = (await mondo.messaggi()).filter(({ tipo }) => tipo === 'operatore-disabilitato');
  expect(avvisi.map(({ destinatario }) => destinatario).sort()).toEqual(['operatore@ente.example', 'ufficio@prova.example']);
});
