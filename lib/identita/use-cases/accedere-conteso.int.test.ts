import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { improntaGettone } from '@/lib/platform/gettoni';
import { contoDiProva, PASSWORD } from '@/lib/testing/conti';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { accedere } from './accedere';
import { cambiarePassword } from './cambiare-password';

const ip = () => `100.64.${randomInt(256)}.${randomInt(256)}`;
const dopo = (secondi: number) => new Date(ADESSO.getTime() + secondi * 1000);
const GIORNO = 86_400;

/** Somebody of the office, that has logged in once from its usual place. */
async function conosciuto(ufficio = ip()) {
  const { nomeUtente, utenteId } = await contoDiProva(await Mondo.crea(), ['UFFICIO']);
  const entra = (indirizzoIp: string, password: string, now: Date) => accedere.esegui({ now, indirizzoIp }, { nomeUtente, password });
  const { gettone } = await entra(ufficio, PASSWORD, ADESSO);
  /** A stranger who never lets the wait run out: it takes every guess that becomes free. */
  async function assedia(da: number, quante: number, ogni = 900): Promise<void> {
    for (let i = 0; i < quante; i += 1)
      await expect(entra(ip(), 'a caso', dopo(da + i * ogni))).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
  }
  return { utenteId, ufficio, entra, gettone, assedia };
}

describe('FU-07 nobody keeps another out of its own account', () => {
  it('lets who has been here before in from the same place, while a stranger keeps the account waiting', async () => {
    const { ufficio, entra, assedia } = await conosciuto();
    await assedia(3600, 8);
    const ora = dopo(3600 + 7 * 900 + 1);
    await expect(entra(ip(), PASSWORD, ora)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect(await entra(ufficio, PASSWORD, ora)).toMatchObject({ ruoli: ['UFFICIO'] });
  });

  it('knows the place by its IPv6 network: the rest of an address changes every day', async () => {
    const { entra, assedia } = await conosciuto('2001:db8:0:7:aaaa::1');
    await assedia(3600, 8);
    const ora = dopo(3600 + 7 * 900 + 1);
    await expect(entra('2001:db8:0:8:aaaa::1', PASSWORD, ora)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect(await entra('2001:db8::7:bbbb:0:0:2', PASSWORD, ora)).toMatchObject({ ruoli: ['UFFICIO'] });
  });

  it('gives the usual place five more guesses an hour and no more: it is no way to guess', async () => {
    const { ufficio, entra, assedia } = await conosciuto();
    await assedia(3600, 8);
    const ora = dopo(3600 + 7 * 900 + 1);
    for (let i = 0; i < 5; i += 1) await expect(entra(ufficio, 'sbagliata', ora)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    await expect(entra(ufficio, PASSWORD, ora)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
  });

  it('forgets a place where the account has not been for ninety days', async () => {
    const { ufficio, entra, assedia } = await conosciuto();
    await assedia(91 * GIORNO, 8);
    const ora = dopo(91 * GIORNO + 7 * 900 + 1);
    await expect(entra(ufficio, PASSWORD, ora)).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
  });

  it('lets who is in change its password meanwhile', async () => {
    const { gettone, assedia } = await conosciuto();
    await assedia(60, 5, 1);
    const lui = { credenziale: { tipo: 'SESSIONE' as const, tokenHash: improntaGettone(gettone) }, indirizzoIp: ip() };
    const nuova = 'Un trattore viola 7';
    await cambiarePassword.esegui({ ...lui, now: dopo(70) }, { attuale: PASSWORD, nuova, ripetuta: nuova });
  });
});
