import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contoDiProva, PASSWORD, sessioniDi } from '@/lib/testing/conti';
import { convenzioneConRegole, operatoreDiProva, type CambiClausole } from '@/lib/testing/regole';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { accedere } from './accedere';

const ip = () => `198.51.${randomInt(256)}.${randomInt(256)}`;
const entra = (nomeUtente: string, password = PASSWORD, now = ADESSO, indirizzoIp = ip()) =>
  accedere.esegui({ now, indirizzoIp }, { nomeUtente, password, agente: 'prova', postazione: 'PC-07' });
const dopo = (minuti: number) => new Date(ADESSO.getTime() + minuti * 60_000);

async function operatore(
  cambi: CambiClausole = {},
  stati: { operatore?: Record<string, unknown>; convenzione?: Record<string, unknown>; utente?: Record<string, unknown> } = {},
) {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId, cambi, stati.convenzione);
  const operatoreId = await operatoreDiProva(mondo, enteId, convenzioneId, stati.operatore);
  return {
    mondo,
    enteId,
    convenzioneId,
    operatoreId,
    ...(await contoDiProva(mondo, ['OPERATORE'], { enteId, operatoreId, utente: stati.utente })),
  };
}

describe('accedere', () => {
  it('RT-07 SA-02 opens a session for one known operator and writes it in the register', async () => {
    const { mondo, nomeUtente, operatoreId, convenzioneId, utenteId } = await operatore();
    const accesso = await entra(`  ${nomeUtente.toUpperCase()} `);
    expect(accesso).toMatchObject({ ruoli: ['OPERATORE'], operatoreId, deveCambiarePassword: false, accessoPrecedente: null });
    expect(accesso.scadeIl).toEqual(dopo(600));
    const [sessione] = await sessioniDi(utenteId);
    expect(await mondo.registro()).toMatchObject([
      {
        operazione: 'accedere',
        categoria: 'ACCESSO',
        esito: 'CONSENTITO',
        utente_id: utenteId,
        operatore_id: operatoreId,
        convenzione_id: convenzioneId,
        sessione_id: sessione?.id,
        postazione: 'PC-07',
      },
    ]);
    expect(JSON.stringify(await mondo.registro())).not.toContain(PASSWORD);
  });

  it('FU-04 answers when the same credentials were last used', async () => {
    const { nomeUtente } = await operatore();
    await entra(nomeUtente);
    expect((await entra(nomeUtente, PASSWORD, dopo(90))).accessoPrecedente).toEqual(ADESSO);
  });

  it('CA-19 SA-06 FU-03 closes the first session when a second one opens', async () => {
    const { nomeUtente, utenteId } = await operatore({ sessioni: { concorrenza: 'SOSTITUISCE' } });
    await entra(nomeUtente);
    expect(await entra(nomeUtente, PASSWORD, dopo(1))).toMatchObject({ sostituite: 1 });
    expect(await sessioniDi(utenteId)).toMatchObject([{ motivo_chiusura: 'SOSTITUITA' }, { chiusa_il: null, esclusiva: true }]);
  });

  it('CA-19 refuses the second login where the clause denies it, until the first is idle or closed', async () => {
    const { nomeUtente, utenteId, mondo } = await operatore({ sessioni: { concorrenza: 'NEGA', inattivitaMinuti: 15 } });
    await entra(nomeUtente);
    await expect(entra(nomeUtente, PASSWORD, dopo(14))).rejects.toMatchObject({ codice: 'SESSIONE_GIA_APERTA' });
    expect((await mondo.registro()).at(-1)).toMatchObject({ esito: 'NEGATO', motivo: 'SESSIONE_GIA_APERTA', utente_id: utenteId });
    await entra(nomeUtente, PASSWORD, dopo(16));
    expect((await sessioniDi(utenteId)).filter((s) => s.chiusa_il === null)).toHaveLength(1);
  });

  it('CH-08 lets sessions stand side by side where the clause monitors instead of forbidding', async () => {
    const { nomeUtente, utenteId } = await operatore({ sessioni: { concorrenza: 'AMMESSA' } });
    await entra(nomeUtente);
    await entra(nomeUtente, PASSWORD, dopo(1));
    expect((await sessioniDi(utenteId)).filter((s) => s.chiusa_il === null)).toHaveLength(2);
  });

  it('lets a demo account take over its own session even where the clause denies it, and never expires its password', async () => {
    const { nomeUtente, utenteId } = await operatore({ sessioni: { concorrenza: 'NEGA' } }, { utente: { demo: true } });
    await entra(nomeUtente);
    expect(await entra(nomeUtente, PASSWORD, dopo(1))).toMatchObject({ sostituite: 1 });
    expect(await entra(nomeUtente, PASSWORD, new Date('2027-03-10T09:00:00Z'))).toMatchObject({ deveCambiarePassword: false });
    expect((await sessioniDi(utenteId)).filter((s) => s.chiusa_il === null)).toHaveLength(1);
  });

  it('SA-10 makes an enabled operator active at its first completed login', async () => {
    const { nomeUtente, operatoreId } = await operatore({}, { operatore: { stato: 'ABILITATO' } });
    await entra(nomeUtente);
    expect(await sql('SELECT stato, primo_accesso_il FROM operatore WHERE id = $1', [operatoreId])).toEqual([
      { stato: 'ATTIVO', primo_accesso_il: ADESSO },
    ]);
  });

  it('CA-18 asks for a new password when the clause’s months have passed, and the operator stays to be activated', async () => {
    const { nomeUtente, operatoreId } = await operatore({}, { operatore: { stato: 'ABILITATO' } });
    expect(await entra(nomeUtente, PASSWORD, new Date('2026-06-09T21:00:00Z'))).toMatchObject({ deveCambiarePassword: false });
    await sql("UPDATE operatore SET stato = 'ABILITATO' WHERE id = $1", [operatoreId]);
    expect(await entra(nomeUtente, PASSWORD, new Date('2026-06-10T09:00:00Z'))).toMatchObject({ deveCambiarePassword: true });
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [operatoreId])).toEqual([{ stato: 'ABILITATO' }]);
  });

  it.each([
    ['CONVENZIONE_NON_IN_VIGORE', { convenzione: { stato: 'RISOLTA' } }],
    ['CONVENZIONE_SCADUTA', { convenzione: { scadenza_il: '2026-03-09' } }],
    ['OPERATORE_NON_ABILITATO', { operatore: { stato: 'SOSPESO', sospeso_origine: 'EROGATORE' } }],
    ['OPERATORE_NON_ABILITATO', { operatore: { stato: 'DISABILITATO' } }],
    ['ACCESSO_TERMINATO', { utente: { accesso_scade_il: ADESSO } }],
  ])('RT-10 tells %s to who knows the password, and to nobody else', async (codice, stati) => {
    const { nomeUtente, utenteId } = await operatore({}, stati);
    await expect(entra(nomeUtente)).rejects.toMatchObject({ codice });
    await expect(entra(nomeUtente, 'sbagliata')).rejects.toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect(await sessioniDi(utenteId)).toEqual([]);
  });

  it('RT-06 lets a referente in who was also a suspended operator, as referente only', async () => {
    const { nomeUtente } = await operatore(
      {},
      { operatore: { stato: 'SOSPESO', sospeso_origine: 'FRUITORE' }, utente: { ruoli: ['REFERENTE', 'OPERATORE'] } },
    );
    expect(await entra(nomeUtente)).toMatchObject({ operatoreId: null });
  });

  it('SA-01 refuses the password where the convenzione wants another method', async () => {
    const { nomeUtente } = await operatore({ credenziali: { metodi: ['SPID'], password: null } });
    await expect(entra(nomeUtente)).rejects.toMatchObject({ codice: 'METODO_NON_AMMESSO' });
  });

  it('refuses an account that is off, or not there, in the same words', async () => {
    const { nomeUtente } = await operatore({}, { utente: { stato: 'SPENTO' } });
    const spento: unknown = await entra(nomeUtente).catch((error: unknown) => error);
    const ignoto: unknown = await entra('nessuno.mai').catch((error: unknown) => error);
    expect(spento).toMatchObject({ codice: 'ACCESSO_NEGATO', message: (ignoto as Error).message });
    expect(ignoto).toMatchObject({ codice: 'ACCESSO_NEGATO' });
    expect((ignoto as Error).message, 'true also for whose convenzione has ended').toMatch(/convenzione .*finita.*ufficio del comune/);
  });
});
