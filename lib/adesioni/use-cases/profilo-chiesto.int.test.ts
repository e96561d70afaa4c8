import { beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { adesioneDiProva, datiDiProva, modelloAperto, richiedente } from '@/lib/testing/adesioni';
import { ADESSO, inserisci, Mondo } from '@/lib/testing/mondo';
import { leggereAdesione } from './leggere-adesione';
import { leggereBozza } from './leggere-bozza';
import { leggereModelliAperti } from './leggere-modelli-aperti';
import { salvarePasso } from './salvare-passo';

const DOPO = new Date(ADESSO.getTime() + 3_600_000);
let mondo: Mondo;
let modello: string;
let autore: string;
beforeEach(async () => {
  mondo = await Mondo.crea();
  modello = await modelloAperto(mondo, { dati: { profili: ['S', 'RECAPITI'] } });
  autore = (await mondo.persona(['RESPONSABILE'])).utenteId;
  await versione(1, ['cognome', 'nome', 'indirizzoApr'], { sostituito_il: DOPO });
  await versione(2, ['cognome', 'nome', 'statoCivile'], { creato_il: DOPO, nome: 'Recapiti e stato civile' });
});

const versione = (numero: number, campi: string[], colonne: object = {}) =>
  inserisci('profilo', {
    ...{ erogatore_id: mondo.erogatoreId, id: idCasuale(), banca: 'ANAGRAFE', codice: 'RECAPITI', versione: numero, nome: 'Recapiti' },
    ...{ descrizione: 'Per le notifiche.', campi, solo_forze_ordine: false, creato_da: autore, creato_il: ADESSO, ...colonne },
  });
const ritirato = () =>
  inserisci('profilo_ritirato', {
    ...{ erogatore_id: mondo.erogatoreId, codice: 'RECAPITI', ritirato_da: autore, ritirato_il: ADESSO, motivo: 'Non serve più.' },
  });
const chiede = (profilo: string) => ({ ...datiDiProva().richieste, profilo });
const offerti = async (now = ADESSO) => {
  const [aperto] = await leggereModelliAperti.esegui(mondo.anonimo(now), {});
  return aperto?.vincoli.profili.map(({ codice, nome, campi }) => [codice, nome, campi.length]);
};

describe('the profile that a fruitore asks', () => {
  it('CA-08 FU-11 is among those of the model that the comune offers, each with the data that it shows today', async () => {
    expect(await offerti()).toEqual([
      ['S', 'Dati essenziali e posizione anagrafica', 15],
      ['RECAPITI', 'Recapiti', 3],
    ]);
    expect((await offerti(DOPO))?.[1]).toEqual(['RECAPITI', 'Recapiti e stato civile', 3]);
    await ritirato();
    expect((await offerti())?.map(([codice]) => codice)).toEqual(['S']);
  });

  it('CA-08 is refused in the form when it is offered no longer', async () => {
    const id = await adesioneDiProva(mondo, { stato: 'BOZZA', modello_id: modello });
    const suo = await richiedente(mondo, id);
    const salva = () =>
      salvarePasso.esegui(suo(), { adesioneId: id, passo: 'richieste', completo: true, valori: { richieste: chiede('RECAPITI') } });
    await salva();
    await ritirato();
    await expect(salva()).rejects.toMatchObject({ campi: { 'richieste.profilo': expect.stringContaining('non è previsto') } });
    expect((await leggereBozza.esegui(suo(), {})).vincoli.profili.map(({ codice }) => codice)).toEqual(['S']);
  });

  it('CA-08 in a request that was sent is what it was then, also when it is withdrawn or changed afterwards', async () => {
    const dati = JSON.stringify({ ...datiDiProva(), richieste: chiede('RECAPITI') });
    const id = await adesioneDiProva(mondo, { modello_id: modello, dati, presentata_il: ADESSO });
    await ritirato();
    const ufficio = await mondo.persona(['UFFICIO']);
    expect(await leggereAdesione.esegui(ufficio.richiesta(DOPO), { id })).toMatchObject({
      profilo: { codice: 'RECAPITI', nome: 'Recapiti' },
    });
  });
});
