import NextAuth from 'next-auth';
import { describe, expect, it } from 'vitest';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { idCasuale } from '@/lib/core/ids';
import { nomeCookieSessione } from './cookie';
import { improntaGettone, nuovoGettone } from './gettoni';
import { opzioniNextAuth } from './next-auth';

type Risposta = { stato: number; corpo: unknown; cookie: string[]; dove: string | null };

/** next-auth as its own address runs it, without the web server around. */
async function chiama(
  azione: string,
  metodo: 'GET' | 'POST',
  cookies: Record<string, string>,
  corpo: Record<string, string> = {},
): Promise<Risposta> {
  const esito: Risposta = { stato: 200, corpo: null, cookie: [], dove: null };
  const chiusi = async (tokenHash: string) => void (await sql('UPDATE sessione SET chiusa_il = now() WHERE token_hash = $1', [tokenHash]));
  const gestore = NextAuth(opzioniNextAuth(chiusi)) as (req: unknown, res: unknown) => Promise<void>;
  const res = {
    status(stato: number) {
      esito.stato = stato;
      return res;
    },
    setHeader(nome: string, valore: string | string[]) {
      if (nome.toLowerCase() === 'set-cookie') esito.cookie = [valore].flat();
      if (nome === 'Location') esito.dove = String(valore);
      return res;
    },
    getHeader: () => esito.cookie,
    json(valore: unknown) {
      esito.corpo = valore;
      return res;
    },
    send(valore: unknown) {
      esito.corpo = valore;
      return res;
    },
    end: () => res,
  };
  await gestore({ query: { nextauth: [azione] }, method: metodo, cookies, headers: { host: 'localhost:3000' }, body: corpo }, res);
  return esito;
}

async function entrato(colonne: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const { utenteId, nomeUtente } = await mondo.persona(['UFFICIO', 'RESPONSABILE']);
  const gettone = nuovoGettone();
  await inserisci('sessione', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    utente_id: utenteId,
    token_hash: improntaGettone(gettone),
    metodo: 'PASSWORD',
    esclusiva: false,
    indirizzo_ip: '192.0.2.7',
    agente: 'prova',
    aperta_il: new Date(),
    ultima_attivita: new Date(),
    inattiva_dopo: 600,
    scade_il: new Date(Date.now() + 3_600_000),
    ...colonne,
  });
  return { mondo, utenteId, nomeUtente, gettone, cookies: { [nomeCookieSessione()]: gettone } };
}

describe('next-auth over our own sessions', () => {
  it('FU-04 knows who is there, with the roles and the previous access, and gives no token away', async () => {
    const { cookies, nomeUtente, gettone } = await entrato();
    const { corpo } = await chiama('session', 'GET', cookies);
    expect(corpo).toMatchObject({
      varco: {
        nomeUtente,
        ruoli: ['UFFICIO', 'RESPONSABILE'],
        ente: null,
        comune: { denominazione: 'Comune di Prova' },
        accessoPrecedente: { il: ADESSO, da: 'PC-01' },
      },
    });
    expect(JSON.stringify(corpo)).not.toContain(gettone);
  });

  it.each([
    ['closed', { chiusa_il: new Date() }],
    ['idle too long', { ultima_attivita: new Date(Date.now() - 601_000) }],
    ['past its life', { scade_il: new Date(Date.now() - 1000) }],
  ])('CH-07 knows nobody when the session is %s', async (_come, colonne) => {
    const { cookies } = await entrato(colonne);
    expect((await chiama('session', 'GET', cookies)).corpo).toEqual({});
  });

  it('knows nobody when the account is off, or the cookie is made up', async () => {
    const { cookies, utenteId } = await entrato();
    await sql("UPDATE utente SET stato = 'SPENTO' WHERE id = $1", [utenteId]);
    expect((await chiama('session', 'GET', cookies)).corpo).toEqual({});
    expect((await chiama('session', 'GET', { [nomeCookieSessione()]: 'inventato' })).corpo).toEqual({});
  });

  it('signs out with its csrf token only', async () => {
    const { cookies, gettone } = await entrato();
    const aperta = async () =>
      (await sql('SELECT 1 FROM sessione WHERE token_hash = $1 AND chiusa_il IS NULL', [improntaGettone(gettone)])).length === 1;
    await chiama('signout', 'POST', cookies, {});
    expect(await aperta()).toBe(true);
    const csrf = await chiama('csrf', 'GET', cookies);
    const [nome, valore] = (csrf.cookie.find((uno) => uno.includes('csrf-token'))?.split(';')[0] ?? '').split('=');
    await chiama(
      'signout',
      'POST',
      { ...cookies, [nome ?? '']: decodeURIComponent(valore ?? '') },
      { csrfToken: (csrf.corpo as { csrfToken: string }).csrfToken },
    );
    expect(await aperta()).toBe(false);
  });
});
