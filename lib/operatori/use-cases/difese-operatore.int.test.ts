import { describe, expect, it } from 'vitest';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva, type CambiClausole } from '@/lib/testing/regole';
import { abilitareOperatore } from './abilitare-operatore';
import { aggiungereOperatori } from './aggiungere-operatori';
import { completareScheda } from './completare-scheda';
import { disabilitareOperatore } from './disabilitare-operatore';
import { elencareOperatori } from './elencare-operatori';
import { leggereOperatore } from './leggere-operatore';
import { rinviareCredenziali } from './rinviare-credenziali';
import { sospendereOperatore } from './sospendere-operatore';

const BRUNO = { nome: 'Bruno', cognome: 'Rossi', codiceFiscale: 'RSSBRN80A01E715L' };
const SCHEDA = { dataNascita: '1980-01-01', luogoNascita: 'Lucca', email: 'bruno@ente.example', telefono: '0583 123456', sede: 'Lucca' };
const RIGA = { nome: BRUNO.nome, cognome: BRUNO.cognome, codice_fiscale: BRUNO.codiceFiscale, scheda: JSON.stringify(SCHEDA) };
const COMANDANTE: CambiClausole = { abilitazione: { chi: 'REFERENTE' } };
const FRA_UN_MESE = new Date(ADESSO.getTime() + 31 * 86_400_000);

async function scena(cambi: CambiClausole = {}) {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId, cambi);
  const [ufficio, referente] = [await mondo.persona(['UFFICIO']), await mondo.persona(['REFERENTE'], { enteId })];
  const riga = (stato: string) => operatoreDiProva(mondo, enteId, convenzioneId, { ...RIGA, stato });
  const aggiunge = (chi: PersonaDiProva) => aggiungereOperatori.esegui(chi.richiesta(), { convenzioneId, persone: [BRUNO] });
  return { mondo, enteId, convenzioneId, ufficio, referente, riga, aggiunge };
}

describe('SA-16 a suspension of the comune outlives the row of the roster', () => {
  const sospende = async ({ ufficio, referente }: { ufficio: PersonaDiProva; referente: PersonaDiProva }, operatoreId: string) => {
    await sospendereOperatore.esegui(ufficio.richiesta(), { operatoreId, motivo: 'Sospetto di uso improprio' });
    await disabilitareOperatore.esegui(referente.richiesta(), { operatoreId, causa: 'CESSATO' });
  };
  const anomalia = async ({ ufficio }: { ufficio: PersonaDiProva }, operatoreId: string) => {
    await disabilitareOperatore.esegui(ufficio.richiesta(), { operatoreId, causa: 'ANOMALIA' });
  };

  it.each([
    ['suspended by the comune', sospende],
    ['disabled by the comune for an anomaly', anomalia],
  ])('refuses the fruitore who puts back whoever was %s, until the comune does', async (_quale, blocca) => {
    const base = await scena(COMANDANTE);
    const { referente, ufficio, riga, aggiunge } = base;
    await blocca(base, await riga('ATTIVO'));
    await expect(aggiunge(referente)).rejects.toMatchObject({
      famiglia: 'REGOLA',
      codice: 'OPERATORE_SOSPESO_DAL_COMUNE',
      message: expect.stringContaining('Bruno Rossi'),
    });
    const nuovo = await riga('DESIGNATO');
    const offerti = async () => [
      (await leggereOperatore.esegui(referente.richiesta(), { operatoreId: nuovo })).atti,
      (await elencareOperatori.esegui(referente.richiesta(), {})).operatori.find(({ id }) => id === nuovo)?.atti,
    ];
    for (const atti of await offerti()) expect(atti).not.toContain('abilitare');
    await expect(abilitareOperatore.esegui(referente.richiesta(), { operatoreId: nuovo })).rejects.toMatchObject({
      codice: 'OPERATORE_SOSPESO_DAL_COMUNE',
    });
    expect(await aggiunge(ufficio)).toEqual({ aggiunti: 0, giaPresenti: 1, dubbi: [] });
    for (const atti of await offerti()) expect(atti).toContain('abilitare');
    await abilitareOperatore.esegui(referente.richiesta(), { operatoreId: nuovo });
    expect(await sql('SELECT stato FROM operatore WHERE id = $1', [nuovo])).toEqual([{ stato: 'ABILITATO' }]);
  });

  it('lets the office enable where enabling is its own, and the fruitore put back whom it suspended and ended itself', async () => {
    const base = await scena();
    await sospende(base, await base.riga('ATTIVO'));
    await abilitareOperatore.esegui(base.ufficio.richiesta(), { operatoreId: await base.riga('DESIGNATO') });
    const proprio = await scena(COMANDANTE);
    await sospende({ ufficio: proprio.referente, referente: proprio.referente }, await proprio.riga('ATTIVO'));
    expect(await proprio.aggiunge(proprio.referente)).toEqual({ aggiunti: 1, giaPresenti: 0, dubbi: [] });
  });
});

describe('CA-18 nobody alone takes an operator’s account over', () => {
  async function conUtenza(cambi: CambiClausole = {}) {
    const base = await scena(cambi);
    const operatoreId = await base.riga('ATTIVO');
    await base.mondo.persona(['OPERATORE'], {
      enteId: base.enteId,
      operatoreId,
      utente: { email: SCHEDA.email, codice_fiscale: BRUNO.codiceFiscale },
    });
    const cambia = async (chi: PersonaDiProva, email: string) =>
      completareScheda.esegui(chi.richiesta(), {
        operatoreId,
        versione: (await leggereOperatore.esegui(chi.richiesta(), { operatoreId })).versione,
        ...BRUNO,
        ...SCHEDA,
        dataNascita: '01/01/1980',
        email,
      });
    return {
      ...base,
      operatoreId,
      cambia,
      rinvia: (chi: PersonaDiProva, now?: Date) => rinviareCredenziali.esegui(chi.richiesta(now), { operatoreId }),
    };
  }

  it.each([
    ['an office clerk', {}, 'ufficio', /collega dell’ufficio/],
    ['the referente', COMANDANTE, 'referente', /altro referente o il legale rappresentante/],
  ] as const)('tells the old address, and refuses the renewal to %s who changed it', async (_chi, cambi, ruolo, frase) => {
    const base = await conUtenza(cambi);
    const { mondo, cambia, rinvia, enteId, referente, operatoreId } = base;
    const offerti = async () => (await leggereOperatore.esegui(base[ruolo].richiesta(), { operatoreId })).atti;
    expect(await offerti()).toContain('rinviare');
    await cambia(base[ruolo], 'altrove@ente.example');
    expect(await offerti()).not.toContain('rinviare');
    const [email] = (await sql<{ email: string }>('SELECT email FROM utente WHERE id = $1', [referente.utenteId])).map((uno) => uno.email);
    const avvisi = await mondo.messaggi();
    expect(avvisi.map(({ tipo, destinatario }) => [tipo, destinatario])).toEqual(
      expect.arrayContaining([
        ['operatore-recapito-cambiato', 'bruno@ente.example'],
        ['operatore-recapito-cambiato', email],
      ]),
    );
    expect(avvisi).toHaveLength(2);
    await expect(rinvia(base[ruolo])).rejects.toMatchObject({
      codice: 'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO',
      message: expect.stringMatching(frase),
    });
    await rinvia(ruolo === 'ufficio' ? await mondo.persona(['UFFICIO']) : await mondo.persona(['LEGALE_RAPPRESENTANTE'], { enteId }));
    expect((await mondo.messaggi()).map(({ tipo, destinatario }) => [tipo, destinatario])).toContainEqual([
      'credenziali-prima-password',
      'altrove@ente.example',
    ]);
  });

  it('lets who changed it renew after thirty days, and does not count a card whose address stayed', async () => {
    const { ufficio, cambia, rinvia, mondo } = await conUtenza();
    await cambia(ufficio, SCHEDA.email);
    expect(await mondo.messaggi()).toEqual([]);
    await rinvia(ufficio);
    await cambia(ufficio, 'altrove@ente.example');
    await expect(rinvia(ufficio)).rejects.toMatchObject({ codice: 'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO' });
    await rinvia(ufficio, FRA_UN_MESE);
  });

  it('CA-10 remembers who changed it on whichever roster the same account stands', async () => {
    const { mondo, enteId, ufficio, operatoreId, cambia } = await conUtenza();
    const [utente] = await sql<{ utente_id: string }>('SELECT utente_id FROM operatore WHERE id = $1', [operatoreId]);
    const altro = await operatoreDiProva(mondo, enteId, await convenzioneConRegole(mondo, enteId), {
      ...RIGA,
      stato: 'ATTIVO',
      utente_id: utente?.utente_id,
    });
    await cambia(ufficio, 'altrove@ente.example');
    await expect(rinviareCredenziali.esegui(ufficio.richiesta(), { operatoreId: altro })).rejects.toMatchObject({
      codice: 'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO',
    });
  });

  it('CA-18 never sends user id and link to one mailbox: where the referente has the operator’s, the user id goes to the ente’s PEC', async () => {
    const { mondo, ufficio, referente, riga } = await scena();
    await sql('UPDATE utente SET email = $2 WHERE id = $1', [referente.utenteId, SCHEDA.email.toUpperCase()]);
    const operatoreId = await riga('DESIGNATO');
    await abilitareOperatore.esegui(ufficio.richiesta(), { operatoreId });
    await rinviareCredenziali.esegui(ufficio.richiesta(FRA_UN_MESE), { operatoreId });
    const inviati = await mondo.messaggi();
    expect(inviati.map(({ tipo, destinatario }) => [tipo, destinatario])).toEqual([
      ['credenziali-nome-utente', 'ente@pec.example'],
      ['credenziali-prima-password', SCHEDA.email],
      ['credenziali-nome-utente', 'ente@pec.example'],
      ['credenziali-prima-password', SCHEDA.email],
    ]);
  });

  it('CH-03 renews by who enables: the office not where the commander does', async () => {
    const { ufficio, referente, operatoreId } = await conUtenza(COMANDANTE);
    expect((await leggereOperatore.esegui(ufficio.richiesta(), { operatoreId })).atti).not.toContain('rinviare');
    await expect(rinviareCredenziali.esegui(ufficio.richiesta(), { operatoreId })).rejects.toMatchObject({ codice: 'NON_TOCCA_A_TE' });
    await rinviareCredenziali.esegui(referente.richiesta(), { operatoreId });
  });
});
