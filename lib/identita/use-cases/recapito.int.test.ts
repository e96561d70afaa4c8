import { describe, expect, it } from 'vitest';
import { ADESSO, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { convenzioneConRegole, operatoreDiProva } from '@/lib/testing/regole';
import { abilitareOperatore } from '@/lib/operatori/use-cases/abilitare-operatore';
import { completareScheda } from '@/lib/operatori/use-cases/completare-scheda';
import { disabilitareOperatore } from '@/lib/operatori/use-cases/disabilitare-operatore';
import { leggereOperatore } from '@/lib/operatori/use-cases/leggere-operatore';
import { aggiungereCollega } from './aggiungere-collega';
import { modificareCollega } from './modificare-collega';
import { rinnovareCredenziali } from './rinnovare-credenziali';

const BRUNO = { nome: 'Bruno', cognome: 'Rossi', codiceFiscale: 'RSSBRN80A01E715L' };
const SUA = 'bruno@ente.example';
const MIA = 'altrove@ente.example';
const SCHEDA = { dataNascita: '1980-01-01', luogoNascita: 'Lucca', email: SUA, telefono: '0583 123456', sede: 'Lucca' };
const FRA_UN_MESE = new Date(ADESSO.getTime() + 31 * 86_400_000);
const NON_TU = { codice: 'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO' };
const MAI_TENUTA = { password_impostata_il: null };

/** An ente whose commander enables (CH-03), with a row of the roster for Bruno in the given state. */
async function ente() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const convenzioneId = await convenzioneConRegole(mondo, enteId, { abilitazione: { chi: 'REFERENTE' } });
  const riga = (stato: string, email = SUA) =>
    operatoreDiProva(mondo, enteId, convenzioneId, {
      nome: BRUNO.nome,
      cognome: BRUNO.cognome,
      codice_fiscale: BRUNO.codiceFiscale,
      stato,
      scheda: JSON.stringify({ ...SCHEDA, email }),
    });
  const comandante = await mondo.persona(['REFERENTE'], { enteId });
  const caselle = async () =>
    (await mondo.messaggi()).filter(({ tipo }) => tipo === 'credenziali-prima-password').map(({ destinatario }) => destinatario);
  return { mondo, enteId, riga, comandante, caselle };
}

/** Bruno's account, held by him or not, and tied to that row. */
async function utenza(mondo: Mondo, enteId: string, ruoli: ('OPERATORE' | 'REFERENTE' | 'LEGALE_RAPPRESENTANTE')[], operatoreId?: string) {
  return mondo.persona(ruoli, { enteId, operatoreId, utente: { email: SUA, codice_fiscale: BRUNO.codiceFiscale } });
}

async function cambiaScheda(chi: PersonaDiProva, operatoreId: string, email: string): Promise<void> {
  const { versione } = await leggereOperatore.esegui(chi.richiesta(), { operatoreId });
  await completareScheda.esegui(chi.richiesta(), { operatoreId, versione, ...BRUNO, ...SCHEDA, dataNascita: '01/01/1980', email });
}

const emailDi = async (codiceFiscale: string, enteId: string) =>
  (await sql<{ email: string }>('SELECT email FROM utente WHERE codice_fiscale = $1 AND ente_id = $2', [codiceFiscale, enteId])).map(
    ({ email }) => email,
  );

describe('CA-18 nobody alone sends credentials to an address of its own choice', () => {
  it('CA-10 refuses the renewal of a referente who is an operator too to who changed its card’s address', async () => {
    const { mondo, enteId, riga, comandante, caselle } = await ente();
    const operatoreId = await riga('ATTIVO');
    const { utenteId } = await utenza(mondo, enteId, ['REFERENTE', 'OPERATORE'], operatoreId);
    await cambiaScheda(comandante, operatoreId, MIA);
    await expect(rinnovareCredenziali.esegui(comandante.richiesta(), { utenteId })).rejects.toMatchObject({
      ...NON_TU,
      message: expect.stringContaining('altro referente o il legale rappresentante'),
    });
    expect(await caselle()).toEqual([]);
    await rinnovareCredenziali.esegui((await mondo.persona(['UFFICIO'])).richiesta(), { utenteId });
    expect(await caselle()).toEqual([MIA]);
    await rinnovareCredenziali.esegui(comandante.richiesta(FRA_UN_MESE), { utenteId });
  });

  it('refuses the same by disabling and putting the person back', async () => {
    const { mondo, enteId, riga, comandante, caselle } = await ente();
    const operatoreId = await riga('ATTIVO');
    await utenza(mondo, enteId, ['OPERATORE'], operatoreId);
    await cambiaScheda(comandante, operatoreId, MIA);
    await disabilitareOperatore.esegui(comandante.richiesta(), { operatoreId, causa: 'ERRORE' });
    const nuovo = await riga('DESIGNATO', MIA);
    await expect(abilitareOperatore.esegui(comandante.richiesta(), { operatoreId: nuovo })).rejects.toMatchObject(NON_TU);
    const rappresentante = await mondo.persona(['REFERENTE'], { enteId });
    await abilitareOperatore.esegui(rappresentante.richiesta(), { operatoreId: nuovo });
    expect(await caselle()).toEqual([MIA]);
  });

  it('leaves an invited account its address, whatever a card that names the same person says', async () => {
    const { mondo, enteId, riga, comandante, caselle } = await ente();
    const invitato = await utenza(mondo, enteId, ['LEGALE_RAPPRESENTANTE']);
    await sql('DELETE FROM sessione WHERE utente_id = $1', [invitato.utenteId]);
    await abilitareOperatore.esegui(comandante.richiesta(), { operatoreId: await riga('DESIGNATO', MIA) });
    expect(await emailDi(BRUNO.codiceFiscale, enteId)).toEqual([SUA]);
    expect(await caselle()).toEqual([SUA]);
  });

  it('leaves its address to an account that was held and then switched off', async () => {
    const { mondo, enteId, riga, comandante, caselle } = await ente();
    await mondo.persona(['OPERATORE'], { enteId, utente: { email: SUA, codice_fiscale: BRUNO.codiceFiscale, stato: 'SPENTO' } });
    await abilitareOperatore.esegui(comandante.richiesta(), { operatoreId: await riga('DESIGNATO', MIA) });
    expect(await caselle()).toEqual([SUA]);
  });

  it('takes the new address where nobody ever held the account that was switched off', async () => {
    const { mondo, enteId, riga, comandante, caselle } = await ente();
    const spenta = await mondo.persona(['OPERATORE', 'REFERENTE'], {
      enteId,
      utente: { ...MAI_TENUTA, email: 'sbagliata@ente.example', codice_fiscale: BRUNO.codiceFiscale, stato: 'SPENTO' },
    });
    await sql('DELETE FROM sessione WHERE utente_id = $1', [spenta.utenteId]);
    await abilitareOperatore.esegui(comandante.richiesta(), { operatoreId: await riga('DESIGNATO') });
    expect(await caselle()).toEqual([SUA]);
    expect(await sql('SELECT ruoli FROM utente WHERE id = $1', [spenta.utenteId])).toEqual([{ ruoli: ['OPERATORE'] }]);
  });

  it('RT-06 keeps to one ente: the same person elsewhere is another account', async () => {
    const { mondo, riga, comandante } = await ente();
    const altro = await mondo.ente();
    await utenza(mondo, altro, ['REFERENTE']);
    await abilitareOperatore.esegui(comandante.richiesta(), { operatoreId: await riga('DESIGNATO', MIA) });
    expect(await emailDi(BRUNO.codiceFiscale, altro)).toEqual([SUA]);
    expect(await sql('SELECT ruoli FROM utente WHERE ente_id = $1', [altro])).toEqual([{ ruoli: ['REFERENTE'] }]);
  });
});

describe('the address of a colleague', () => {
  it('is told to the old one, and who changed it does not renew', async () => {
    const mondo = await Mondo.crea();
    const [tecnica, capo] = [await mondo.persona(['AMMINISTRATORE']), await mondo.persona(['RESPONSABILE'], { utente: { email: SUA } })];
    const nuovo = { utenteId: capo.utenteId, email: MIA, ruoli: ['RESPONSABILE'] };
    await modificareCollega.esegui(tecnica.richiesta(), { ...nuovo, email: SUA });
    expect(await mondo.messaggi()).toEqual([]);
    await modificareCollega.esegui(tecnica.richiesta(), nuovo);
    expect(await mondo.messaggi()).toMatchObject([
      { tipo: 'operatore-recapito-cambiato', destinatario: SUA, dati: { nuovoRecapito: MIA } },
    ]);
    await expect(rinnovareCredenziali.esegui(tecnica.richiesta(), { utenteId: capo.utenteId })).rejects.toMatchObject({
      ...NON_TU,
      message: expect.stringContaining('altro amministra le utenze'),
    });
    const altra = await mondo.persona(['AMMINISTRATORE']);
    await rinnovareCredenziali.esegui(altra.richiesta(), { utenteId: capo.utenteId });
  });

  it('one’s own is changed without further ado', async () => {
    const mondo = await Mondo.crea();
    const tecnica = await mondo.persona(['AMMINISTRATORE']);
    await modificareCollega.esegui(tecnica.richiesta(), { utenteId: tecnica.utenteId, email: MIA, ruoli: ['AMMINISTRATORE'] });
    const altra = await mondo.persona(['AMMINISTRATORE']);
    await rinnovareCredenziali.esegui(altra.richiesta(), { utenteId: tecnica.utenteId });
  });

  it('stays what it was when a colleague who had left comes back by the hand of one', async () => {
    const mondo = await Mondo.crea();
    const tecnica = await mondo.persona(['AMMINISTRATORE']);
    await mondo.persona(['RESPONSABILE'], { utente: { email: SUA, codice_fiscale: BRUNO.codiceFiscale, stato: 'SPENTO' } });
    await aggiungereCollega.esegui(tecnica.richiesta(), { ...BRUNO, email: MIA, ruoli: ['RESPONSABILE'] });
    expect((await mondo.messaggi()).find(({ tipo }) => tipo === 'credenziali-prima-password')?.destinatario).toBe(SUA);
  });
});
