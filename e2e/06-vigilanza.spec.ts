import { expect, test, type Browser, type Page } from '@playwright/test';
import { entra, finestraDi } from './aiuti/accesso';
import { cercaNome, esito, iniziaPratica } from './aiuti/consultazione';
import { scarica, scaricato, testoPdf } from './aiuti/firme';
import { attendiMessaggio } from './aiuti/posta';
import { dalQuaderno } from './aiuti/quaderno';

test.describe.configure({ mode: 'serial' });

const casella = (chi: string): string => `${chi}.${/\.(\d+)@/.exec(dalQuaderno('enteEmail'))?.[1] ?? ''}@ancora.example`;

const referente = (browser: Browser): Promise<Page> =>
  finestraDi(browser, dalQuaderno('referente').nomeUtente, { password: dalQuaderno('referente').password });

/** The operator in the middle of its work, with people found on the page. */
async function operatoreAlLavoro(browser: Browser): Promise<Page> {
  const { nomeUtente, password } = dalQuaderno('operatore');
  const page = await (await browser.newContext()).newPage();
  await entra(page, nomeUtente, password);
  await iniziaPratica(page, /Controllo delle dichiarazioni/, 'Prot. 77/26');
  await cercaNome(page, 'Ro', '1968');
  await expect(esito(page)).toBeVisible();
  return page;
}

/** The next click of somebody who has been shut out discloses nothing and says why, as does loading the page again. */
async function tagliatoFuori(page: Page, perche: RegExp): Promise<void> {
  await page
    .getByRole('button', { name: /^Visura individuale/ })
    .first()
    .click();
  await expect(page.getByText(perche).first()).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(esito(page), 'nor does what was found stay on the page').toHaveCount(0);
  await page.goto('/consultazione');
  await expect(page).toHaveURL(/\/accesso/);
  await expect(page.getByText(perche).first()).toBeVisible();
  await page.context().close();
}

async function rifiutato(browser: Browser, perche: RegExp): Promise<void> {
  const { nomeUtente, password } = dalQuaderno('operatore');
  const page = await (await browser.newContext()).newPage();
  await page.goto('/accesso');
  await page.getByLabel('Nome utente').fill(nomeUtente);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await expect(page.getByText(perche).first()).toBeVisible();
  await page.context().close();
}

/** The office's page of one operator of the journey's convenzione. */
async function schedaUfficio(page: Page, cognome: string): Promise<void> {
  await page.goto('/ufficio/operatori');
  await page
    .getByRole('row')
    .filter({ hasText: cognome })
    .filter({ hasText: dalQuaderno('enteDenominazione') })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(cognome);
}

async function conMotivo(page: Page, bottone: string, motivo: string): Promise<void> {
  await page.getByRole('button', { name: bottone, exact: true }).first().click();
  await page.getByRole('dialog').getByLabel('Motivo').fill(motivo);
  await page.getByRole('dialog').getByRole('button', { name: bottone, exact: true }).click();
}

async function atto(
  page: Page,
  titolo: string,
  motivo: string,
  prima: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.goto(dalQuaderno('convenzioneUfficio'));
  await page.getByRole('link', { name: titolo, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: titolo })).toBeVisible();
  await prima(page);
  await page.getByLabel('Motivo').fill(motivo);
  await page.getByRole('button', { name: titolo, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: titolo, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${dalQuaderno('convenzioneUfficio')}$`));
}

test('SA-08 the office suspends an operator who has a page open: cut off at the next click, and told by mail', async ({ browser }) => {
  const operatore = await operatoreAlLavoro(browser);
  const ufficio = await finestraDi(browser, 'ufficio.capannori');
  await schedaUfficio(ufficio, 'Fò');
  await conMotivo(ufficio, 'Sospendi', 'Si attendono chiarimenti su alcune consultazioni.');
  await expect(ufficio.getByText('Sospeso', { exact: true }).first()).toBeVisible();
  await tagliatoFuori(operatore, /Il tuo accesso è stato sospeso/);
  await attendiMessaggio(casella('fo'), /chiarimenti su alcune consultazioni/);
  await rifiutato(browser, /sospeso o disabilitato/);

  const ente = await referente(browser);
  await ente.goto('/ente/operatori');
  await ente.getByRole('link', { name: /Fò/ }).click();
  await expect(ente.getByText('Sospeso dal comune')).toBeVisible();
  await expect(ente.getByRole('button', { name: 'Riammetti' }), 'the comune’s suspension is undone by the comune alone').toHaveCount(0);
  await ente.context().close();

  await conMotivo(ufficio, 'Riammetti', 'I chiarimenti sono arrivati.');
  await expect(ufficio.getByText('Attivo', { exact: true }).first()).toBeVisible();
  await ufficio.context().close();
});

test('CH-03 the referente blocks its own operator at any hour, and the comune is told', async ({ browser }) => {
  const operatore = await operatoreAlLavoro(browser);
  const ente = await referente(browser);
  await ente.goto('/ente/operatori');
  await ente.getByRole('row').filter({ hasText: 'Fò' }).getByRole('button', { name: 'Sospendi' }).click();
  await ente.getByRole('dialog').getByLabel('Motivo').fill('Ha perso il portafoglio con le credenziali.');
  await ente.getByRole('dialog').getByRole('button', { name: 'Sospendi' }).click();
  await tagliatoFuori(operatore, /Il tuo accesso è stato sospeso/);
  await attendiMessaggio('anagrafe@capannori.example', /portafoglio con le credenziali/);
  await ente.getByRole('link', { name: /Fò/ }).click();
  await conMotivo(ente, 'Riammetti', 'Il portafoglio è stato ritrovato.');
  await expect(ente.getByText('Attivo', { exact: true }).first()).toBeVisible();
  await ente.context().close();
});

test('SA-05 an annual report is made from the register, and downloaded', async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  await page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Relazioni' }).click();
  const scelta = page.getByLabel('Convenzione', { exact: true });
  await scelta.selectOption(
    await scelta
      .getByRole('option')
      .filter({ hasText: dalQuaderno('convenzioneNumero') })
      .first()
      .getAttribute('value'),
  );
  await page.getByLabel('Anno').selectOption(String(new Date().getFullYear()));
  await page.getByRole('button', { name: 'Prepara la relazione' }).click();
  await expect(page.getByText('Richiesta ricevuta', { exact: false })).toBeVisible();
  const riga = page.getByRole('row').filter({ hasText: dalQuaderno('enteDenominazione') });
  await expect(riga.getByRole('link', { name: /^PDF/ }), 'it appears by itself: nobody reloads').toBeVisible({ timeout: 60_000 });
  const attesa = page.waitForEvent('download');
  await riga.getByRole('link', { name: /^PDF/ }).click();
  const testo = await testoPdf(await scaricato(await attesa));
  for (const frase of ['Pier Paolo Fò', dalQuaderno('convenzioneNumero'), 'Esenzioni legate al nucleo familiare'])
    expect(testo).toContain(frase);
  await page.context().close();
});

test('the auditor reads register and reports, and can change nothing', async ({ browser }) => {
  const page = await finestraDi(browser, 'auditor.capannori');
  await expect(page).toHaveURL(/\/controllo/);
  await page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Registro' }).click();
  await page.getByLabel('Ente', { exact: true }).selectOption({ label: dalQuaderno('enteDenominazione') });
  await page.getByRole('button', { name: 'Applica i filtri' }).click();
  await expect(
    page
      .getByRole('list', { name: /Voci del registro/ })
      .getByRole('listitem')
      .filter({ hasText: 'Pier Paolo Fò' })
      .first(),
  ).toBeVisible();
  await page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Relazioni' }).click();
  expect((await scarica(page, /^PDF/)).subarray(0, 5).toString()).toBe('%PDF-');
  for (const indirizzo of ['/ufficio', '/ufficio/impostazioni/persone', '/ente', '/consultazione', dalQuaderno('convenzioneUfficio')]) {
    expect((await page.goto(indirizzo))?.status(), indirizzo).toBe(404);
  }
  await page.context().close();
});

test('the comune suspends the convenzione: everybody is out, and in again when it lifts the suspension', async ({ browser }) => {
  const operatore = await operatoreAlLavoro(browser);
  const tecnico = await finestraDi(browser, 'tecnico.capannori');
  await atto(tecnico, 'Sospendi gli accessi', 'Consultazioni anomale fuori orario: si attendono chiarimenti.');
  await expect(tecnico.getByText('Accessi sospesi').first()).toBeVisible();
  await tagliatoFuori(operatore, /La convenzione del tuo ente è sospesa/);
  await rifiutato(browser, /è sospesa/);
  await attendiMessaggio(dalQuaderno('entePec'), /anomale fuori orario/);
  await tecnico.getByRole('link', { name: 'Revoca la sospensione', exact: true }).click();
  await tecnico.getByLabel('Motivo').fill('I chiarimenti ricevuti sono sufficienti.');
  await tecnico.getByRole('button', { name: 'Revoca la sospensione' }).click();
  await expect(tecnico).toHaveURL(new RegExp(`${dalQuaderno('convenzioneUfficio')}$`));
  await tecnico.context().close();
  await (await operatoreAlLavoro(browser)).context().close();
});

test('revoking the accesses of the ente kills its operators’ credentials at once', async ({ browser }) => {
  const operatore = await operatoreAlLavoro(browser);
  const responsabile = await finestraDi(browser, 'responsabile.capannori');
  await atto(responsabile, 'Revoca gli accessi', 'Credenziali condivise tra più persone, come accertato oggi.', async (page) => {
    await page.getByRole('radio', { name: /tutte le convenzioni/ }).check();
  });
  await tagliatoFuori(operatore, /Gli accessi del tuo ente sono stati revocati|Il tuo accesso è stato disabilitato/);
  await rifiutato(browser, /non corretti/);
  await attendiMessaggio(dalQuaderno('entePec'), /Credenziali condivise/);
  await responsabile.context().close();
});

test('CA-15 the comune withdraws: the convenzione ends under its legal name, and nothing can be done with it any more', async ({
  browser,
}) => {
  const page = await finestraDi(browser, 'responsabile.capannori');
  await atto(
    page,
    'Recedi dalla convenzione',
    'Le funzioni dell’ente sono passate alla regione, che ha una convenzione propria.',
    async (aperta) => {
      await aperta.getByRole('radio', { name: /interesse pubblico/i }).check();
    },
  );
  await expect(page.getByText('Receduta', { exact: true }).first()).toBeVisible();
  await attendiMessaggio(dalQuaderno('entePec'), /passate alla regione/);
  await page.goto(`${dalQuaderno('convenzioneUfficio')}/recesso`);
  await expect(page.getByText('Questo atto ora non è possibile')).toBeVisible();
  await page.context().close();
});

test('each of these acts is in the register, under the name of who did it', async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  await page.goto(dalQuaderno('convenzioneUfficio'));
  await page.getByRole('link', { name: 'Registro', exact: true }).last().click();
  await page.getByLabel('Tipo di operazione').selectOption({ label: 'Atto' });
  await page.getByRole('button', { name: 'Applica i filtri' }).click();
  const voci = page.getByRole('list', { name: /Voci del registro/ }).getByRole('listitem');
  for (const [chi, cosa] of [
    ["Ruggero Dell'Orto", /rece/i],
    ["Ruggero Dell'Orto", /revoca.*access/i],
    ['Nicolò Fanucchi', /sospe/i],
    ["Zoë Dell'Àncora", /sospe/i],
  ] as const) {
    await expect(voci.filter({ hasText: chi }).filter({ hasText: cosa }).first()).toBeVisible();
  }
  await page.context().close();
});
