import { randomInt } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { dbServizio } from '@/lib/platform/db';
import { contoDiProva, PASSWORD, sessioniDi } from '@/lib/testing/conti';
import { convenzioneConRegole, operatoreDiProva, type CambiClausole } from '@/lib/testing/regole';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { aprireSessione } from '../apertura-sessione';
import { TENTATIVI_PER_INDIRIZZO } from '../domain/accesso';
import { contoPerAccesso } from '../repository-accesso';
import { accedere } from './accedere';

vi.mock('@node-rs/argon2', async (originale) => {
  const vero = await originale<typeof import('@node-rs/argon2')>();
  return { ...vero, verify: vi.fn(vero.verify) };
});

const ip = () => `203.0.${randomInt(256)}.${randomInt(256)}`;
const entra = (nomeUtente: string, password = PASSWORD, now = ADESSO, indirizzoIp = ip()) =>
  accedere.esegui({ now, indirizzoIp }, { nomeUtente, password });
const codici = (esiti: PromiseSettledResult<unknown>[]) =>
  esiti.map((esito) => (esito.status === 'fulfilled' ? 'ENTRATO' : String((esito.reason as { codice?: string }).codice ?? esito.reason)));
const quanti = (lista: string[], codice: string) => lista.filter((voce) => voce === codice).length;
const dopo = (secondi: number) => new Date(ADESSO.getTime() + secondi * 1000);

async function operatore(cambi: CambiClausole = {}) {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const operatoreId = await operatoreDiProva(mondo, enteId, await convenzioneConRegole(mondo, enteId, cambi));
  return { mondo, ...(await contoDiProva(mondo, ['OPERATORE'], { enteId, operatoreId })) };
}

async function valutazioni(utenteId: string): Promise<number> {
  const [riga] = await sql<{ password_hash: string }>('SELECT password_hash FROM utente WHERE id = $1', [utenteId]);
  return vi.mocked(verify).mock.calls.filter(([impronta]) => impronta === riga?.password_hash).length;
}

describe('many at once', () => {
  beforeEach(() => void vi.mocked(verify).mockClear());

  it('FU-07 evaluates five of two hundred wrong passwords that come together', async () => {
    const { mondo, nomeUtente, utenteId } = await operatore();
    const esiti = codici(await Promise.allSettled(Array.from({ length: 200 }, (_, i) => entra(nomeUtente, `tentativo ${i}`))));
    expect(esiti.filter((e) => e !== 'ACCESSO_NEGATO')).toEqual([]);
    expect(await valutazioni(utenteId)).toBe(5);
    const righe = await mondo.registro();
    expect(righe).toHaveLength(200);
    expect(righe.filter((riga) => (riga.dettagli as { causa: string }).causa === 'PASSWORD_ERRATA')).toHaveLength(5);
  }, 60_000);

  it('FU-07 makes each further guess wait longer, the right one included, and forgets after a success', async () => {
    const { nomeUtente, utenteId } = await operatore();
    for (let i = 0; i < 5; i += 1) await expect(entra(nomeUtente, 'sbagliata')).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    await expect(entra(nomeUtente, PASSWORD, dopo(59))).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    await expect(entra(nomeUtente, 'sbagliata', dopo(60))).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect(await valutazioni(utenteId)).toBe(6);
    await expect(entra(nomeUtente, PASSWORD, dopo(179))).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    await entra(nomeUtente, PASSWORD, dopo(180));
    expect(await sql('SELECT tentativi_falliti, bloccato_fino_a FROM utente WHERE id = $1', [utenteId])).toEqual([
      { tentativi_falliti: 0, bloccato_fino_a: null },
    ]);
  });

  it('FU-07 stops an address that guesses at many names, whoever they are, and not the others', async () => {
    const indirizzo = ip();
    const { nomeUtente } = await operatore();
    const esiti = codici(await Promise.allSettled(Array.from({ length: 100 }, (_, i) => entra(`nessuno.${i}`, 'x', ADESSO, indirizzo))));
    expect(quanti(esiti, 'ACCESSO_NEGATO')).toBe(TENTATIVI_PER_INDIRIZZO);
    expect(quanti(esiti, 'TROPPI_TENTATIVI')).toBe(100 - TENTATIVI_PER_INDIRIZZO);
    await expect(entra(nomeUtente, PASSWORD, ADESSO, indirizzo)).rejects.toMatchObject({ codice: 'TROPPI_TENTATIVI' });
    await entra(nomeUtente, PASSWORD, dopo(901), indirizzo);
    await entra(nomeUtente);
  }, 60_000);

  it('works as hard for a name that nobody has', async () => {
    await expect(entra('nessuno.mai')).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
  });

  it('CA-19 SA-06 FU-03 leaves one session of fifty right logins that come together', async () => {
    const { nomeUtente, utenteId } = await operatore();
    const esiti = codici(await Promise.allSettled(Array.from({ length: 50 }, () => entra(nomeUtente))));
    expect(quanti(esiti, 'ENTRATO')).toBeGreaterThanOrEqual(1);
    expect((await sessioniDi(utenteId)).filter((sessione) => sessione.chiusa_il === null)).toHaveLength(1);
  }, 60_000);

  it.each([
    ['SOSTITUISCE', 50],
    ['NEGA', 1],
  ] as const)(
    'CA-19 leaves one session when fifty are opened together past the password (%s)',
    async (concorrenza, riuscite) => {
      const { utenteId } = await operatore();
      const apri = () =>
        dbServizio().$transaction(
          async (tx) => {
            const conto = await contoPerAccesso(tx, utenteId);
            if (!conto) throw new Error('no account');
            return aprireSessione(
              tx,
              conto,
              { id: idCasuale(), operatoreId: null, indirizzoIp: null, agente: '', postazione: null },
              { concorrenza, inattivitaMinuti: 15, durataMassimaMinuti: 600 },
              ADESSO,
            );
          },
          { maxWait: 20_000, timeout: 20_000 },
        );
      const esiti = codici(await Promise.allSettled(Array.from({ length: 50 }, apri)));
      expect(quanti(esiti, 'ENTRATO')).toBe(riuscite);
      expect(quanti(esiti, 'SESSIONE_GIA_APERTA')).toBe(50 - riuscite);
      expect((await sessioniDi(utenteId)).filter((sessione) => sessione.chiusa_il === null)).toHaveLength(1);
    },
    60_000,
  );
});
