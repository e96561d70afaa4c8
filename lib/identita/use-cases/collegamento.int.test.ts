import { describe, expect, it } from 'vitest';
import { dbServizio } from '@/lib/platform/db';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { idCasuale } from '@/lib/core/ids';
import { contoDiProva } from '@/lib/testing/conti';
import { FRASI_COLLEGAMENTO } from '../domain/collegamento';
import { consumaCollegamento } from '../repository-collegamenti';
import { accedere } from './accedere';
import { guardareCollegamento } from './guardare-collegamento';
import { impostarePrimaPassword } from './impostare-prima-password';

const chiunque = (now = ADESSO) => ({ now, indirizzoIp: '192.0.2.51' });
const FRA_TRE_GIORNI = new Date(ADESSO.getTime() + 72 * 3_600_000);

/** An account with a link that was sent to it. */
async function collegato(colonne: Record<string, unknown> = {}) {
  const mondo = await Mondo.crea();
  const conto = await contoDiProva(mondo, ['REFERENTE'], { utente: { password_hash: null, password_impostata_il: null } });
  const gettone = nuovoGettone();
  await inserisci('collegamento', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    scopo: 'PRIMA_PASSWORD',
    token_hash: improntaGettone(gettone),
    utente_id: conto.utenteId,
    scade_il: FRA_TRE_GIORNI,
    creato_il: ADESSO,
    ...colonne,
  });
  return { ...conto, gettone };
}

describe('CA-18 one link, one password', () => {
  it('lets exactly one of two uses through while both transactions are open', async () => {
    const { gettone } = await collegato();
    let sblocca: () => void = () => undefined;
    let preso: () => void = () => undefined;
    const [fermo, ilPrimo] = [new Promise<void>((fatto) => (sblocca = fatto)), new Promise<void>((fatto) => (preso = fatto))];
    const primo = dbServizio().$transaction(
      async (tx) => {
        const esito = await consumaCollegamento(tx, improntaGettone(gettone), ADESSO);
        preso();
        await fermo;
        return esito;
      },
      { timeout: 20_000 },
    );
    await ilPrimo;
    // The second asks while the first holds the row and has not ended: it must wait, and then find it used.
    const secondo = dbServizio().$transaction((tx) => consumaCollegamento(tx, improntaGettone(gettone), ADESSO), { timeout: 20_000 });
    await inAttesa();
    sblocca();
    expect([await primo, await secondo].filter((esito) => esito !== null)).toHaveLength(1);
  });

  it('gives two who press the button together one password, and that one opens', async () => {
    const { gettone, nomeUtente } = await collegato();
    const esiti = await Promise.allSettled([1, 2].map(() => impostarePrimaPassword.esegui(chiunque(), { gettone })));
    const riusciti = esiti.flatMap((esito) => (esito.status === 'fulfilled' ? [esito.value] : []));
    expect(riusciti).toHaveLength(1);
    expect(esiti.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { codice: 'COLLEGAMENTO_USATO' } });
    expect(await accedere.esegui(chiunque(), { nomeUtente, password: riusciti[0]?.password })).toMatchObject({
      deveCambiarePassword: true,
    });
  });

  it('gives one back to who comes after a use that did not come to an end', async () => {
    const { gettone } = await collegato();
    await dbServizio()
      .$transaction(async (tx) => {
        await consumaCollegamento(tx, improntaGettone(gettone), ADESSO);
        throw new Error('the process dies here');
      })
      .catch(() => undefined);
    expect(await guardareCollegamento.esegui(chiunque(), { gettone })).toEqual({ stato: 'VALIDO' });
  });
});

describe('CA-18 a link that opens nothing says why, and never whose it is', () => {
  it.each([
    ['USATO', { usato_il: ADESSO }],
    ['SCADUTO', { scade_il: ADESSO }],
    ['USATO', { usato_il: ADESSO, scade_il: ADESSO }],
  ] as const)('tells %s', async (stato, colonne) => {
    const { gettone } = await collegato(colonne);
    expect(await guardareCollegamento.esegui(chiunque(), { gettone })).toEqual({ stato });
    await expect(impostarePrimaPassword.esegui(chiunque(), { gettone })).rejects.toMatchObject({
      codice: `COLLEGAMENTO_${stato}`,
      message: expect.stringContaining(FRASI_COLLEGAMENTO[stato].titolo),
    });
  });

  it.each([
    ['a secret that nobody was sent', nuovoGettone()],
    ['one cut by the mail program', 'abc'],
    ['none at all', ''],
  ])('tells IGNOTO of %s', async (_quale, gettone) => {
    expect(await guardareCollegamento.esegui(chiunque(), { gettone })).toEqual({ stato: 'IGNOTO' });
    await expect(impostarePrimaPassword.esegui(chiunque(), { gettone })).rejects.toMatchObject({ codice: 'COLLEGAMENTO_IGNOTO' });
  });

  it('says SCADUTO of an account that was switched off meanwhile, as of any other', async () => {
    const { gettone, utenteId } = await collegato();
    await sql("UPDATE utente SET stato = 'SPENTO' WHERE id = $1", [utenteId]);
    await expect(impostarePrimaPassword.esegui(chiunque(), { gettone })).rejects.toMatchObject({ codice: 'COLLEGAMENTO_SCADUTO' });
  });

  it('does not take a fault of the system for a bad link', async () => {
    const { gettone } = await collegato();
    await sql('ALTER TABLE collegamento RENAME TO collegamento_via');
    try {
      await expect(guardareCollegamento.esegui(chiunque(), { gettone })).rejects.not.toMatchObject({ brand: 'ErroreVarco' });
      await expect(impostarePrimaPassword.esegui(chiunque(), { gettone })).rejects.not.toMatchObject({ brand: 'ErroreVarco' });
    } finally {
      await sql('ALTER TABLE collegamento_via RENAME TO collegamento');
    }
    expect(await guardareCollegamento.esegui(chiunque(), { gettone })).toEqual({ stato: 'VALIDO' });
  });
});

/** Ends when somebody waits for another's transaction: the second use has really met the first. */
async function inAttesa(): Promise<void> {
  while ((await sql("SELECT 1 FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted")).length === 0);
}
