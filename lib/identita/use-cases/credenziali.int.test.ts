import { describe, expect, it } from 'vitest';
import { env } from '@/lib/platform/env';
import { improntaGettone } from '@/lib/platform/gettoni';
import { command } from '@/lib/platform/use-case';
import { z } from 'zod';
import { contoDiProva, PASSWORD, sessioniDi } from '@/lib/testing/conti';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { invitareUtente } from '../steps';
import { accedere } from './accedere';
import { cambiarePassword } from './cambiare-password';
import { guardareCollegamento } from './guardare-collegamento';
import { impostarePrimaPassword } from './impostare-prima-password';
import { leggereProfilo } from './leggere-profilo';
import { leggereRegolePassword } from './leggere-regole-password';
import { rinnovareCredenziali } from './rinnovare-credenziali';
import { uscire } from './uscire';

const chiunque = (now = ADESSO) => ({ now, indirizzoIp: '192.0.2.50' });
const dopoOre = (ore: number) => new Date(ADESSO.getTime() + ore * 3_600_000);
const dellaSessione = (gettone: string, now = ADESSO) => ({
  credenziale: { tipo: 'SESSIONE' as const, tokenHash: improntaGettone(gettone) },
  now,
  indirizzoIp: '192.0.2.50',
});
const cambio = (attuale: string, nuova: string) => ({ attuale, nuova, ripetuta: nuova });

/** An invitation as another context's use case makes it. */
const invita = command({
  name: 'prova-invitare',
  permission: 'operatore:abilitare',
  input: z.object({ enteId: z.string(), nome: z.string(), codiceFiscale: z.string() }),
  run: async ({ tx, attore, input, now, notifica }) => {
    const invitato = await invitareUtente(
      tx,
      {
        erogatoreId: attore.erogatoreId,
        ...input,
        ruoli: ['OPERATORE'],
        cognome: "D'Angelò",
        email: 'persona@ente.example',
        da: attore,
        recapitoNomeUtente: 'referente@ente.example',
      },
      now,
      env().baseUrl,
    );
    for (const messaggio of invitato.notifiche) notifica(messaggio);
    return invitato;
  },
});

async function invitato() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId);
  const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId, { stato: 'ABILITATO' });
  const ufficio = await mondo.persona(['UFFICIO']);
  const dati = { enteId, nome: `Zita${mondo.codice.slice(6)}`, codiceFiscale: mondo.codice };
  const { utenteId, nomeUtente } = await invita.esegui(ufficio.richiesta(), dati);
  await sql('UPDATE operatore SET utente_id = $2 WHERE id = $1', [operatoreId, utenteId]);
  const ultimo = async () =>
    String((await mondo.messaggi()).filter(({ tipo }) => tipo === 'credenziali-prima-password').at(-1)?.dati.collegamento)
      .split('/')
      .at(-1) ?? '';
  return { mondo, enteId, dati, operatoreId, utenteId, nomeUtente, ufficio, ultimo };
}

async function operatore() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const operatoreId = await operatoreDiProva(mondo, enteId, await convenzioneConRegole(mondo, enteId));
  return { mondo, operatoreId, ...(await contoDiProva(mondo, ['OPERATORE'], { enteId, operatoreId })) };
}

describe('first password', () => {
  it('CA-18 sends the user id and the one-time link through two channels', async () => {
    const { mondo, nomeUtente } = await invitato();
    const messaggi = await mondo.messaggi();
    expect(messaggi).toMatchObject([
      { tipo: 'credenziali-nome-utente', destinatario: 'referente@ente.example', dati: { nomeUtente, via: 'REFERENTE' } },
      { tipo: 'credenziali-prima-password', destinatario: 'persona@ente.example', dati: { via: 'REFERENTE' } },
    ]);
    expect(JSON.stringify(messaggi[1])).not.toContain(nomeUtente);
    expect(JSON.stringify(messaggi[0])).not.toContain('/credenziali/prima-password/');
  });

  it('CA-18 CH-16 gives a provisional password once, that opens nothing but its own change', async () => {
    const { mondo, nomeUtente, ultimo, operatoreId, utenteId } = await invitato();
    const gettone = await ultimo();
    expect(await guardareCollegamento.esegui(chiunque(), { gettone })).toEqual({ stato: 'VALIDO' });
    expect(await guardareCollegamento.esegui(chiunque(), { gettone })).toEqual({ stato: 'VALIDO' });
    const { password } = await impostarePrimaPassword.esegui(chiunque(), { gettone });
    await expect(impostarePrimaPassword.esegui(chiunque(), { gettone })).rejects.toMatchObject({ codice: 'COLLEGAMENTO_USATO' });
    const accesso = await accedere.esegui(chiunque(), { nomeUtente, password });
    expect(accesso.deveCambiarePassword).toBe(true);
    const lui = dellaSessione(accesso.gettone);
    expect(await leggereRegolePassword.esegui(lui, {})).toMatchObject({
      motivo: 'PROVVISORIA',
      regole: { lunghezzaMinima: 8, speciale: true },
    });
    await expect(invita.esegui(lui, {})).rejects.toMatchObject({ codice: 'PASSWORD_DA_CAMBIARE' });
    await expect(invita.esegui(lui, { enteId: utenteId, nome: 'x', codiceFiscale: 'x' })).rejects.toMatchObject({
      codice: 'PASSWORD_DA_CAMBIARE',
    });
    await cambiarePassword.esegui(lui, cambio(password, 'Tr3nino!'));
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [operatoreId])).toEqual([{ stato: 'ATTIVO' }]);
    expect(await accedere.esegui(chiunque(), { nomeUtente, password: 'Tr3nino!' })).toMatchObject({ deveCambiarePassword: false });
    expect(JSON.stringify(await mondo.registro())).not.toContain(password);
  });

  it('CH-16 lets the link die after 72 hours, and the provisional password with it', async () => {
    const { nomeUtente, ultimo } = await invitato();
    const gettone = await ultimo();
    expect(await guardareCollegamento.esegui(chiunque(dopoOre(72)), { gettone })).toEqual({ stato: 'SCADUTO' });
    await expect(impostarePrimaPassword.esegui(chiunque(dopoOre(72)), { gettone })).rejects.toMatchObject({
      codice: 'COLLEGAMENTO_SCADUTO',
    });
    const { password } = await impostarePrimaPassword.esegui(chiunque(dopoOre(71)), { gettone });
    await expect(accedere.esegui(chiunque(dopoOre(72)), { nomeUtente, password })).rejects.toMatchObject({ codice: 'PROVVISORIA_SCADUTA' });
  });

  it('CA-10 kills what there was when new credentials are sent', async () => {
    const { mondo, ufficio, nomeUtente, ultimo, utenteId } = await invitato();
    await sql("UPDATE utente SET ruoli = '{REFERENTE}' WHERE id = $1", [utenteId]);
    const primo = await ultimo();
    const { password } = await impostarePrimaPassword.esegui(chiunque(), { gettone: primo });
    const { gettone } = await accedere.esegui(chiunque(), { nomeUtente, password });
    await rinnovareCredenziali.esegui(ufficio.richiesta(), { utenteId });
    await expect(leggereProfilo.esegui(dellaSessione(gettone), {})).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
    await expect(accedere.esegui(chiunque(), { nomeUtente, password })).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    const secondo =
      (await mondo.messaggi())
        .filter(({ tipo }) => tipo === 'credenziali-prima-password')
        .map(({ dati }) => String(dati.collegamento).split('/').at(-1) ?? '')
        .find((uno) => uno !== primo) ?? '';
    await rinnovareCredenziali.esegui(ufficio.richiesta(), { utenteId });
    expect(await guardareCollegamento.esegui(chiunque(), { gettone: secondo })).toEqual({ stato: 'SCADUTO' });
  });

  it('two invitations of the same person at once make one account', async () => {
    const { mondo, ufficio, enteId } = await invitato();
    const dati = { enteId, nome: 'Gina', codiceFiscale: 'UNA-PERSONA' };
    const esiti = await Promise.all([1, 2, 3].map(() => invita.esegui(ufficio.richiesta(), dati)));
    expect(new Set(esiti.map(({ utenteId }) => utenteId)).size).toBe(1);
    expect(
      await sql('SELECT 1 FROM utente WHERE erogatore_id = $1 AND codice_fiscale = $2', [mondo.erogatoreId, 'UNA-PERSONA']),
    ).toHaveLength(1);
  });

  it('RT-07 gives two people of the same name two user names, across comuni too', async () => {
    const [uno, altro] = [await invitato(), await invitato()];
    const nome = uno.dati.nome;
    const a = await invita.esegui(uno.ufficio.richiesta(), { enteId: uno.enteId, nome, codiceFiscale: 'OMONIMO' });
    const b = await invita.esegui(altro.ufficio.richiesta(), { enteId: altro.enteId, nome, codiceFiscale: 'OMONIMO' });
    expect([a.nomeUtente, b.nomeUtente]).toEqual([`${uno.nomeUtente}2`, `${uno.nomeUtente}3`]);
  });
});

describe('changing the password', () => {
  it('CA-18 refuses the last three passwords, and takes the fourth back', async () => {
    const { nomeUtente } = await operatore();
    let { gettone } = await accedere.esegui(chiunque(), { nomeUtente, password: PASSWORD });
    let passo = 0;
    const cambia = async (attuale: string, nuova: string) => {
      ({ gettone } = await cambiarePassword.esegui(dellaSessione(gettone, dopoOre((passo += 1) / 60)), cambio(attuale, nuova)));
    };
    const [a, b, c, d] = ['Br0ccolo-lilla', 'S3mola-cotta', 'Tr1ciclo-lento', 'G0mitolo-zeta'];
    await cambia(PASSWORD, a);
    await cambia(a, b);
    await expect(cambia(b, b)).rejects.toMatchObject({ campi: { nuova: expect.stringContaining('diversa') } });
    await expect(cambia(b, a)).rejects.toMatchObject({ campi: { nuova: expect.stringContaining('ultime 3') } });
    await cambia(b, c);
    await expect(cambia(c, a)).rejects.toMatchObject({ campi: { nuova: expect.stringContaining('ultime 3') } });
    await cambia(c, d);
    await cambia(d, a);
    const accesso = await accedere.esegui(chiunque(dopoOre(1)), { nomeUtente, password: a });
    expect((await leggereProfilo.esegui(dellaSessione(accesso.gettone, dopoOre(1)), {})).passwordScadeIl).toBe('2026-06-10');
  });

  it('CA-18 refuses what the clause does not allow, naming what is missing', async () => {
    const { nomeUtente } = await operatore();
    const lui = dellaSessione((await accedere.esegui(chiunque(), { nomeUtente, password: PASSWORD })).gettone);
    await expect(cambiarePassword.esegui(lui, cambio(PASSWORD, 'corta1!'))).rejects.toMatchObject({
      campi: { nuova: expect.stringContaining('almeno 8 caratteri') },
    });
    await expect(cambiarePassword.esegui(lui, cambio(PASSWORD, 'Tr3ninoo'))).rejects.toMatchObject({
      campi: { nuova: expect.stringContaining('carattere speciale') },
    });
    await expect(cambiarePassword.esegui(lui, { ...cambio(PASSWORD, 'Tr3nino!'), ripetuta: 'altro' })).rejects.toMatchObject({
      campi: { ripetuta: expect.any(String) },
    });
  });

  it('closes the other sessions, and counts wrong guesses like a login', async () => {
    const { nomeUtente, utenteId } = await operatore();
    await sql("UPDATE utente SET ruoli = '{REFERENTE}' WHERE id = $1", [utenteId]);
    const { gettone } = await accedere.esegui(chiunque(), { nomeUtente, password: PASSWORD });
    await sql(
      `INSERT INTO sessione SELECT erogatore_id, gen_random_uuid(), utente_id, ente_id, NULL, repeat('a', 64), metodo, false,
        indirizzo_ip, agente, postazione, aperta_il, ultima_attivita, inattiva_dopo, scade_il FROM sessione WHERE utente_id = $1`,
      [utenteId],
    );
    for (let i = 0; i < 10; i += 1)
      await expect(cambiarePassword.esegui(dellaSessione(gettone), cambio('sbagliata', 'Tr3nino!'))).rejects.toMatchObject({
        campi: { attuale: expect.any(String) },
      });
    await expect(cambiarePassword.esegui(dellaSessione(gettone), cambio(PASSWORD, 'Tr3nino!'))).rejects.toMatchObject({
      codice: 'TROPPI_TENTATIVI',
    });
    const nuovo = await cambiarePassword.esegui(dellaSessione(gettone, dopoOre(0.1)), cambio(PASSWORD, 'Tr3nino!'));
    expect((await sessioniDi(utenteId)).filter(({ chiusa_il }) => chiusa_il === null)).toHaveLength(1);
    await leggereProfilo.esegui(dellaSessione(nuovo.gettone, dopoOre(0.1)), {});
  });
});

describe('the secret of a session', () => {
  it('changes with the password: who had got hold of the one before is out, and the life of the session stays what it was', async () => {
    const { nomeUtente, utenteId } = await operatore();
    const { gettone, scadeIl } = await accedere.esegui(chiunque(), { nomeUtente, password: PASSWORD });
    const [prima] = await sessioniDi(utenteId);
    const nuovo = await cambiarePassword.esegui(dellaSessione(gettone), cambio(PASSWORD, 'Tr3nino!'));
    expect(nuovo).toEqual({ gettone: expect.any(String), scadeIl });
    await expect(leggereProfilo.esegui(dellaSessione(gettone), {})).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
    await leggereProfilo.esegui(dellaSessione(nuovo.gettone), {});
    expect(await sessioniDi(utenteId)).toEqual([prima]);
  });
});

describe('leaving', () => {
  it('RT-11 closes the session and registers it, even for an operator who has just been suspended', async () => {
    const { mondo, nomeUtente, operatoreId, utenteId } = await operatore();
    const { gettone } = await accedere.esegui(chiunque(), { nomeUtente, password: PASSWORD });
    await sql("UPDATE operatore SET stato = 'SOSPESO' WHERE id = $1", [operatoreId]);
    await uscire.esegui(chiunque(), { tokenHash: improntaGettone(gettone) });
    await uscire.esegui(chiunque(), { tokenHash: improntaGettone(gettone) });
    expect(await sessioniDi(utenteId)).toMatchObject([{ motivo_chiusura: 'USCITA' }]);
    expect((await mondo.registro()).filter(({ operazione }) => operazione === 'uscire')).toMatchObject([
      { categoria: 'ACCESSO', esito: 'CONSENTITO', utente_id: utenteId },
    ]);
    await expect(leggereProfilo.esegui(dellaSessione(gettone), {})).rejects.toMatchObject({ codice: 'SESSIONE_SCADUTA' });
  });
});
