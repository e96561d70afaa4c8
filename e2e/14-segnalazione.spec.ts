import { expect, test, type Page } from '@playwright/test';
import { finestraDi, rientra } from './aiuti/accesso';
import { nellaBase, unResidente } from './aiuti/base-dati';
import { cercaCodiceFiscale, iniziaPratica } from './aiuti/consultazione';
import { numeroDellaRichiesta } from './aiuti/foglio';
import { attendiMessaggio, collegamento } from './aiuti/posta';

test.describe.configure({ mode: 'serial' });

const CHE_COSA = 'La persona mostra un passaporto con un altro luogo di nascita.';
const RISPOSTA = 'Corretto oggi: si vede dal prossimo caricamento.';
let operatore: Page;
let persona: Awaited<ReturnType<typeof unResidente>>;
let numero = '';
let segnalazione = '';

test.beforeAll(async ({ browser }) => {
  operatore = await finestraDi(browser, 'operatore.asl');
  persona = await unResidente('capannori');
});
test.afterAll(async () => operatore.context().close());

/** Its card among the operator's own reports. */
const traLeSue = () => operatore.getByRole('region').filter({ hasText: numero });

/** What the office writes as its answer. */
async function risponde(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Il dato era sbagliato/ }).check();
  await page.getByLabel('Risposta per l’operatore').fill(RISPOSTA);
  await page.getByRole('button', { name: 'Rispondi' }).click();
}

test('from the visura in sight the operator tells the office what does not add up; said in too few words, it is asked again', async () => {
  await iniziaPratica(operatore, /^Esenzioni/, 'Prot. 60117/2');
  await cercaCodiceFiscale(operatore, persona.codiceFiscale);
  await operatore
    .getByRole('button', { name: /^Visura individuale di / })
    .first()
    .click();
  numero = await numeroDellaRichiesta(operatore);
  await operatore.getByRole('button', { name: 'Segnala incongruenza' }).click();
  const finestra = operatore.getByRole('dialog', { name: 'Segnala un’incongruenza' });
  await expect(finestra, 'with the number of the request').toContainText(numero);
  await finestra.getByLabel('Che cosa non torna').fill('errore');
  await finestra.getByRole('button', { name: 'Invia all’ufficio' }).click();
  await expect(finestra.getByText('Scrivi in poche parole che cosa non torna.').first()).toBeVisible();
  await expect(finestra.getByLabel('Che cosa non torna'), 'what was typed stays').toHaveValue('errore');
  await finestra.getByLabel('Che cosa non torna').fill(CHE_COSA);
  await finestra.getByRole('button', { name: 'Invia all’ufficio' }).dblclick();
  await expect(operatore.getByText(/^Segnalazione inviata all’ufficio del comune/).first()).toBeVisible();
  await expect(operatore.getByRole('heading', { name: 'Visura individuale' }), 'the sheet is still in sight').toBeVisible();
  await operatore.goto('/consultazione/segnalazioni');
  await expect(traLeSue(), 'pressed twice, sent once').toHaveCount(1);
  await expect(traLeSue()).toContainText(CHE_COSA);
  await expect(traLeSue()).toContainText('In attesa di risposta');
});

test('RT-06 the message to the office names nobody; its link leads to the report, and to no other comune’s', async ({ browser }) => {
  const messaggio = await attendiMessaggio('anagrafe@capannori.example', new RegExp(numero));
  for (const taciuto of [persona.cognome, persona.codiceFiscale, 'passaporto'])
    expect(`${messaggio.oggetto} ${messaggio.testo}`, taciuto).not.toContain(taciuto);
  segnalazione = new URL(collegamento(messaggio, '/ufficio/segnalazioni/')).pathname;
  const altrove = await finestraDi(browser, 'ufficio.chianciano');
  expect((await altrove.goto(segnalazione))?.status()).toBe(404);
  await altrove.context().close();
});

test('RT-11 the office answers once: who comes second is told, and each step is in the register', async ({ browser }) => {
  const ufficio = await finestraDi(browser, 'ufficio.capannori');
  await ufficio.goto('/ufficio/segnalazioni');
  await ufficio.getByRole('row').filter({ hasText: numero }).getByRole('link').click();
  await expect(ufficio).toHaveURL(new RegExp(`${segnalazione}$`));
  await expect(ufficio.getByRole('main')).toContainText(CHE_COSA);
  const altraFinestra = await ufficio.context().newPage();
  await altraFinestra.goto(segnalazione);
  await ufficio.getByRole('button', { name: 'Rispondi' }).click();
  await expect(ufficio.getByText('Scegli che cosa è risultato.').first()).toBeVisible();
  await risponde(ufficio);
  await expect(ufficio.getByText(/^Risposta data/).first()).toBeVisible();
  await expect(ufficio.getByRole('main')).toContainText('Dato corretto');
  await risponde(altraFinestra);
  await expect(altraFinestra.getByText('A questa segnalazione è già stato risposto.').first()).toBeVisible();
  await ufficio.context().close();
  const passi = await nellaBase<{ operazione: string; esito: string }>(
    `SELECT operazione, esito FROM registro WHERE oggetto = $1 AND operazione IN ('segnalare-incongruenza', 'rispondere-segnalazione')
     ORDER BY istante`,
    [segnalazione.split('/').at(-1)],
  );
  expect(passi.map(({ operazione, esito }) => `${operazione} ${esito}`)).toEqual([
    'segnalare-incongruenza CONSENTITO',
    'rispondere-segnalazione CONSENTITO',
    'rispondere-segnalazione NEGATO',
  ]);
});

test('the operator reads the answer beside what it had reported', async () => {
  await rientra(operatore, 'operatore.asl');
  await operatore.goto('/consultazione/segnalazioni');
  await expect(traLeSue()).toContainText('Dato corretto');
  await expect(traLeSue()).toContainText(RISPOSTA);
});
