import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import { idCasuale } from '@/lib/core/ids';
import { COPERTO } from '@/lib/registro/domain/copertura';
import { beforeEach, expect, it } from 'vitest';
import { collegaAlLavoro, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, type Postazione } from '@/lib/testing/consultazione';
import { insieme, rifiuti } from '@/lib/testing/insieme';
import { ADESSO, inserisci, Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { elencareSegnalazioni } from './elencare-segnalazioni';
import { leggereSegnalazione } from './leggere-segnalazione';
import { rispondereSegnalazione } from './rispondere-segnalazione';
import { segnalareIncongruenza } from './segnalare-incongruenza';

let mondo: Mondo;
let operatore: Postazione;
let ufficio: PersonaDiProva;
let madre: string;
let numeroRichiesta: string;
const testo = 'Lo stato civile non è quello dell’atto che ho in mano.';

beforeEach(async () => {
  mondo = await Mondo.crea();
  ({ madre } = await famigliaDAngelo(mondo));
  operatore = await operatoreAlLavoro(mondo);
  ufficio = await mondo.persona(['UFFICIO']);
  await cercarePersone.esegui(operatore.richiesta(), perNome('dangelo', 'maria'));
  ({
    estremi: { numeroRichiesta },
  } = await aprireVisura.esegui(operatore.richiesta(), perVisura('INDIVIDUALE', madre)));
});

const segnala = (chi: Postazione = operatore, cambi = {}) =>
  segnalareIncongruenza.esegui(chi.richiesta(), { numeroRichiesta, soggetto: madre, testo, ...cambi });

it('a datum that does not add up reaches the office with the number of its request, and the operator reads the answer', async () => {
  const { id } = await segnala();
  expect(await elencareSegnalazioni.esegui(ufficio.richiesta(), {})).toMatchObject([
    {
      id,
      stato: 'APERTA',
      numeroRichiesta,
      soggetto: madre,
      testo,
      visura: 'Visura individuale',
      segnalataDa: expect.stringContaining('Ada'),
    },
  ]);
  const [messaggio] = await sql<{ dati: Record<string, string> }>(
    "SELECT dati FROM messaggio WHERE erogatore_id = $1 AND tipo = 'segnalazione-ricevuta'",
    [mondo.erogatoreId],
  );
  expect(messaggio?.dati).toMatchObject({ richiesta: numeroRichiesta, pagina: expect.stringContaining(`/ufficio/segnalazioni/${id}`) });
  expect(JSON.stringify(messaggio?.dati), 'nothing of what is reported, nor of whom').not.toMatch(new RegExp(`stato civile|${madre}`));
  await rispondereSegnalazione.esegui(ufficio.richiesta(), { id, esito: 'CORRETTA', risposta: 'Corretto in anagrafe.' });
  expect(await elencareSegnalazioni.esegui(operatore.richiesta(), {})).toMatchObject([
    { id, stato: 'CORRETTA', risposta: 'Corretto in anagrafe.' },
  ]);
  await expect(
    rispondereSegnalazione.esegui(ufficio.richiesta(), { id, esito: 'CONFERMATA', risposta: 'Ci ripenso.' }),
  ).rejects.toMatchObject({ codice: 'CONFERMATA_NON_AMMESSO' });
});

it('is answered once, when two answer at once: the operator reads the answer that stands', async () => {
  const { id } = await segnala();
  const rispondi = (risposta: string) => () => rispondereSegnalazione.esegui(ufficio.richiesta(), { id, esito: 'CORRETTA', risposta });
  const risposte = ['Corretto in anagrafe.', 'Corretto oggi in anagrafe.'];
  const esiti = await insieme(mondo, { tabella: 'segnalazione', id }, risposte.map(rispondi));
  expect(rifiuti(esiti)).toEqual([expect.objectContaining({ codice: 'MODIFICATO_DA_ALTRI' })]);
  expect(await elencareSegnalazioni.esegui(operatore.richiesta(), {})).toMatchObject([
    { risposta: risposte[esiti.findIndex(({ status }) => status === 'fulfilled')] },
  ]);
});

it('RT-06 is of a request of one’s own that showed that card, and is read by its operator and the comune alone', async () => {
  const collega = await collegaAlLavoro(mondo, operatore);
  for (const altro of [collega, await operatoreAlLavoro(mondo)])
    await expect(segnala(altro)).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  await expect(segnala(operatore, { numeroRichiesta: '20260310-0000-0000' })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  await expect(segnala(operatore, { numeroRichiesta: 'x' })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  await expect(segnala(operatore, { soggetto: '7d2b0f8e-0000-4000-8000-000000000000' })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
  const { id } = await segnala();
  expect(await elencareSegnalazioni.esegui(collega.richiesta(), {})).toEqual([]);
  await expect(leggereSegnalazione.esegui(operatore.richiesta(), { id })).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
  const vicino = await (await Mondo.crea()).persona(['UFFICIO']);
  await expect(leggereSegnalazione.esegui(vicino.richiesta(), { id })).rejects.toMatchObject({ codice: 'NON_TROVATO' });
});

it('LE-09 who answers reads whose data they are, which is in the register; of a police force’s and of who is protected nothing (LE-07 SA-17)', async () => {
  const { id } = await segnala();
  const letta = () => leggereSegnalazione.esegui(ufficio.richiesta(), { id });
  expect((await letta()).diChi).toBe('D’Angelò Maria, DNGMRA70E42H501G');
  expect((await mondo.registro()).findLast(({ operazione }) => operazione === 'leggere-segnalazione')).toMatchObject({
    soggetti: [madre],
    campi: expect.arrayContaining(['cognome', 'nome']),
  });
  expect(await elencareSegnalazioni.esegui(operatore.richiesta(), {}), 'not in the list').not.toMatchObject([{ diChi: expect.anything() }]);
  await inserisci('protezione', {
    ...{ erogatore_id: mondo.erogatoreId, id: idCasuale(), soggetto_id: madre, motivo: 'riservato' },
    ...{ disposta_il: ADESSO, disposta_da: idCasuale() },
  });
  expect((await letta()).diChi).toBe(RIVOLGERSI_ALL_UFFICIO);
  await sql("UPDATE ente SET tipo = 'FORZA_DI_POLIZIA' WHERE erogatore_id = $1", [mondo.erogatoreId]);
  expect((await letta()).diChi).toBe(COPERTO);
});
