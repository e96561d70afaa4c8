import { describe, expect, it } from 'vitest';
import { accogliereAdesione } from '@/lib/adesioni/use-cases/accogliere-adesione';
import { leggereAdesione } from '@/lib/adesioni/use-cases/leggere-adesione';
import { presentareAdesione } from '@/lib/adesioni/use-cases/presentare-adesione';
import { adesioneDiProva, datiDiProva, richiedente } from '@/lib/testing/adesioni';
import { firmatario, FRUITORE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata } from '@/lib/testing/convenzione-generata';
import { firmato } from '@/lib/testing/firma-demo';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { generareConvenzione } from './generare-convenzione';

const NOTA = 'protocollo@pec.example';
const REFERENTE_NOTO = 'RSSMRA80A01H501U';

/** An ente in force with its referente; and a stranger's draft in its name, with the stranger's mailboxes and people. */
async function attacco() {
  const mondo = await Mondo.crea();
  const dati = datiDiProva();
  const { codiceFiscale, denominazione } = dati.ente;
  const enteId = await mondo.ente({
    tipo: 'FORZA_DI_POLIZIA',
    codice_fiscale: codiceFiscale,
    denominazione,
    pec: NOTA,
    email: 'vero@ente.example',
  });
  await mondo.convenzione(enteId);
  const vero = await mondo.persona(['REFERENTE'], { enteId, utente: { codice_fiscale: REFERENTE_NOTO, email: 'mario@ente.example' } });
  const falsi = {
    ...dati,
    ente: { ...dati.ente, pec: 'estraneo@pec.example', email: 'estraneo@posta.example' },
    legaleRappresentante: { ...dati.legaleRappresentante, email: 'estraneo@posta.example' },
    responsabile: {
      nome: 'Nevena',
      cognome: 'Šarić',
      codiceFiscale: FRUITORE.codiceFiscale,
      dataNascita: FRUITORE.dataNascita,
      luogoNascita: FRUITORE.luogoNascita,
      email: 'estraneo@posta.example',
    },
  };
  const id = await adesioneDiProva(mondo, { stato: 'BOZZA', dati: JSON.stringify(falsi), email_richiedente: 'estraneo@posta.example' });
  return {
    mondo,
    id,
    enteId,
    vero,
    chi: await richiedente(mondo, id),
    ufficio: await mondo.persona(['UFFICIO']),
    firma: await firmatario(mondo),
  };
}

const utenze = (enteId: string) => sql('SELECT codice_fiscale, email, ruoli FROM utente WHERE ente_id = $1', [enteId]);

describe('a request in the name of an ente that is already known', () => {
  it('RT-06 gives a stranger neither an account, nor the ente’s mailboxes, nor a referente’s; and the ente is told at every step', async () => {
    const { mondo, id, enteId, chi, ufficio, firma } = await attacco();
    await presentareAdesione.esegui(chi(), { dichiara: true });
    expect((await mondo.messaggi()).filter(({ tipo }) => tipo === 'adesione-ricevuta').map(({ destinatario }) => destinatario)).toContain(
      NOTA,
    );
    await sql("UPDATE adesione SET stato = 'LEGITTIMITA_ATTESTATA', legittimita_il = $2, versione = 9 WHERE id = $1", [id, ADESSO]);
    expect(await accogliereAdesione.esegui(ufficio.richiesta(), { id, versione: 9 })).toMatchObject({ enteId });
    await generareConvenzione.esegui(ufficio.richiesta(), {
      adesioneId: id,
      firmatarioId: firma.utenteId,
      profilo: 'M',
      visure: ['INDIVIDUALE'],
      finalita: ['F1'],
      numeroAccessi: 2,
      motivoAnpr: 'il comando non è ancora accreditato',
    });

    expect(await sql('SELECT pec, email FROM ente WHERE id = $1', [enteId])).toEqual([{ pec: NOTA, email: 'vero@ente.example' }]);
    expect(await utenze(enteId)).toEqual([{ codice_fiscale: REFERENTE_NOTO, email: 'mario@ente.example', ruoli: ['REFERENTE'] }]);
    const messaggi = await mondo.messaggi();
    expect(messaggi.filter(({ tipo }) => tipo.startsWith('credenziali'))).toEqual([]);
    expect(messaggi.filter(({ tipo }) => tipo === 'adesione-stato').map(({ destinatario }) => destinatario)).toContain(NOTA);
    expect(
      messaggi
        .filter(({ tipo }) => tipo === 'convenzione-da-firmare')
        .map(({ destinatario }) => destinatario)
        .sort(),
    ).toEqual(['mario@ente.example', NOTA, 'vero@ente.example']);
  });

  it('RT-06 shows the office what differs, old beside new', async () => {
    const { id, chi, ufficio } = await attacco();
    await presentareAdesione.esegui(chi(), { dichiara: true });
    const { differenze } = await leggereAdesione.esegui(ufficio.richiesta(), { id });
    expect(differenze).toContainEqual({ voce: 'PEC', noto: NOTA, dichiarato: 'estraneo@pec.example' });
    expect(differenze.map(({ voce }) => voce)).toEqual(expect.arrayContaining(['E-mail', 'Responsabile', 'Legale rappresentante']));
  });

  it('RT-06 believes the request once both have signed: contacts and people change, who had an account keeps its mailbox', async () => {
    const ente = {
      tipo: 'AZIENDA_SANITARIA',
      denominazione: 'Azienda sanitaria di prova',
      codiceFiscale: '00170780464',
      indirizzo: 'Via Nuova 9',
      comune: 'Prova',
      provincia: 'PV',
      email: 'nuova@ente.example',
      pec: 'nuova@pec.example',
    };
    const { mondo, id, enteId, originale, referente, responsabile } = await convenzioneGenerata({ dati: { ente } });
    await sql("UPDATE utente SET codice_fiscale = $2, email = 'mia@ente.example' WHERE id = $1", [
      referente.utenteId,
      FRUITORE.codiceFiscale,
    ]);
    await caricareFirmaFruitore.esegui(referente.richiesta(), { id, file: await firmato(originale, FRUITORE, ADESSO) });
    expect(await utenze(enteId)).toHaveLength(1);
    await caricareFirmaErogatore.esegui(responsabile.richiesta(), { id, file: await firmato(originale, SINDACO, ADESSO) });
    expect(await sql('SELECT pec, indirizzo FROM ente WHERE id = $1', [enteId])).toEqual([
      { pec: 'nuova@pec.example', indirizzo: 'Via Nuova 9' },
    ]);
    expect(await utenze(enteId)).toEqual(
      expect.arrayContaining([
        { codice_fiscale: FRUITORE.codiceFiscale, email: 'mia@ente.example', ruoli: ['REFERENTE', 'LEGALE_RAPPRESENTANTE'] },
        { codice_fiscale: 'DNGGUO75A01E715Z', email: 'referente@ente.example', ruoli: ['REFERENTE'] },
      ]),
    );
    expect((await mondo.messaggi()).filter(({ tipo }) => tipo === 'convenzione-vigente').map(({ destinatario }) => destinatario)).toEqual(
      expect.arrayContaining(['ente@pec.example', 'nuova@pec.example']),
    );
  });
});
