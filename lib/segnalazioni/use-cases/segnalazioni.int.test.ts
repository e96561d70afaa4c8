import { beforeEach, expect, it } from 'vitest';
import { collegaAlLavoro, famigliaDAngelo, operatoreAlLavoro, perNome, perVisura, type Postazione } from '@/lib/testing/consultazione';
import { Mondo, sql, type PersonaDiProva } from '@/lib/testing/mondo';
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
