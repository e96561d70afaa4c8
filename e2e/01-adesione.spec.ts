import { expect, test, type Page } from '@playwright/test';
import {
  codiceEnteNuovo,
  compilaEnte,
  compilaFinalita,
  compilaPersona,
  compilaRichieste,
  incollaOperatori,
  inizia,
  invia,
  prosegui,
  type Domanda,
} from './aiuti/domanda';
import { attendiMessaggio, collegamento, postaDi } from './aiuti/posta';
import { annota, dalQuaderno } from './aiuti/quaderno';

test.describe.configure({ mode: 'serial' });

const corsa = Date.now();
const DOMANDA: Domanda = {
  ente: {
    tipo: 'Aziende sanitarie',
    denominazione: `Azienda sanitaria dell'Àncora n. ${corsa}`,
    codiceFiscale: codiceEnteNuovo(),
    indirizzo: "Via dell'Università 3/A",
    comune: "Sant'Anna d'Alfaedo",
    provincia: 'vr',
    pec: `protocollo.${corsa}@pec.ancora.example`,
    email: `segreteria.${corsa}@ancora.example`,
  },
  rappresentante: {
    nome: 'Niccolò Maria',
    cognome: 'D’Amàto',
    codiceFiscale: 'DMTNCL68C12D612Q',
    nascita: '12/3/1968',
    luogo: 'Firenze',
    email: `damato.${corsa}@ancora.example`,
    qualifica: 'Direttore generale',
  },
  responsabile: {
    nome: 'Zoë',
    cognome: "Dell'Àncora",
    codiceFiscale: 'DLLZOE79S70G702G',
    nascita: '30.11.1979',
    luogo: 'Pisa',
    email: `dellancora.${corsa}@ancora.example`,
  },
  finalita: [
    { descrizione: 'Esenzioni legate al nucleo familiare', base: 'Art. 8 della legge 537/1993' },
    { descrizione: 'Controllo delle dichiarazioni sostitutive', base: 'Art. 71 del D.P.R. 445/2000' },
  ],
  profilo: 'Dati essenziali, iscrizione e famiglia',
  visure: {
    'Visura individuale': 'Identificare chi chiede la prestazione.',
    'Composizione della famiglia': 'Verificare il nucleo dichiarato.',
  },
  accessi: 3,
  foglio: [
    'Cognome\tNome\tCodice fiscale\tData di nascita\tLuogo di nascita\tIndirizzo di posta elettronica',
    `Fò\tPier Paolo\tFOXPPL74P17D969S\t17/09/1974\tGenova\tfo.${corsa}@ancora.example`,
    // The last digits of this codice fiscale are letters, because two people would have had the same (omocodia).
    `Nuti\tAda\tNTUDAA88T45LNMVO\t05/12/1988\tTorino\tnuti.${corsa}@ancora.example`,
  ].join('\n'),
};

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(async () => page.close());

test('CH-13 a request is begun without an account, and its link arrives by mail', async () => {
  await inizia(page, 'Comune di Capannori', DOMANDA.ente.email);
  const messaggio = await attendiMessaggio(DOMANDA.ente.email, /riprendi/i);
  expect(collegamento(messaggio, '/adesione/riprendi/')).toContain('/adesione/riprendi/');
});

test('a wrong codice fiscale is told beside its field, and nothing typed is lost', async () => {
  await compilaEnte(page, DOMANDA);
  await page.getByLabel('Codice fiscale dell’ente').fill('12345678901');
  await prosegui(page);
  await expect(page.getByText('Controlla il codice fiscale dell’ente', { exact: false }).first()).toBeVisible();
  await expect(page.getByLabel('Denominazione')).toHaveValue(DOMANDA.ente.denominazione);
  await page.getByLabel('Codice fiscale dell’ente').fill(DOMANDA.ente.codiceFiscale);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/rappresentante$/);
});

test('a codice fiscale of another person warns and does not block', async () => {
  await compilaPersona(page, { ...DOMANDA.rappresentante, codiceFiscale: 'BOXVIO85L01H501L' });
  await page.getByLabel('Qualifica').fill(DOMANDA.rappresentante.qualifica);
  await prosegui(page);
  await expect(page.getByText('Ricontrolla questi dati: li abbiamo salvati comunque')).toBeVisible();
  await expect(page.getByText('Il cognome non corrisponde al codice fiscale.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sono giusti: continua' })).toBeVisible();
  await page.getByLabel('Codice fiscale').fill(DOMANDA.rappresentante.codiceFiscale);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/responsabile$/);
});

test('a step that is on its way is never written over by the draft’s own saving', async () => {
  await page.clock.install();
  await page.goto('/adesione/capannori/compila/rappresentante');
  const spediti: string[] = [];
  let rispondi = (): void => undefined;
  const risposta = new Promise<void>((fatto) => (rispondi = fatto));
  await page.route(page.url(), async (rotta) => {
    if (rotta.request().method() === 'POST') {
      spediti.push(rotta.request().postData() ?? '');
      await risposta;
    }
    await rotta.continue();
  });
  await page.getByLabel('Cognome').fill(DOMANDA.rappresentante.cognome);
  await prosegui(page);
  await expect.poll(() => spediti.length).toBe(1);
  await page.clock.fastForward(10_000);
  rispondi();
  await expect(page).toHaveURL(/\/compila\/responsabile$/);
  await page.goto('/adesione/capannori/compila/rappresentante');
  await expect(page.getByLabel('Cognome')).toHaveValue("D'Amàto");
  expect(spediti).toHaveLength(1);
});

test('the draft survives a closed browser: the mailed link opens it elsewhere, as it was left', async ({ browser }) => {
  await page.context().close();
  const altrove = await browser.newContext();
  page = await altrove.newPage();
  await page.goto(collegamento(await attendiMessaggio(DOMANDA.ente.email, /riprendi/i), '/adesione/riprendi/'));
  await page
    .getByRole('link', { name: /Legale rappresentante/ })
    .first()
    .click();
  await expect(page.getByLabel('Cognome')).toHaveValue("D'Amàto");
  await expect(page.getByLabel('Nome', { exact: true })).toHaveValue('Niccolò Maria');
});

test('purposes, data and reasons are asked one by one', async () => {
  await page.goto('/adesione/capannori/compila/responsabile');
  await compilaPersona(page, DOMANDA.responsabile);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/finalita$/);
  await compilaFinalita(page, DOMANDA);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/richieste$/);
  await compilaRichieste(page, DOMANDA);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/operatori$/);
});

test('operators are pasted from a spreadsheet, omocodia included', async () => {
  await incollaOperatori(page, DOMANDA);
  await expect(page.getByText('2 righe sono state aggiunte')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Operatore 2' }).getByLabel('Codice fiscale')).toHaveValue('NTUDAA88T45LNMVO');
  await prosegui(page);
  await expect(page).toHaveURL(/\/riepilogo$/);
});

test('the summary shows everything before the sending, and the receipt gives the number', async () => {
  await expect(page.getByText("Sant'Anna d'Alfaedo", { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Niccolò Maria', { exact: false }).first()).toBeVisible();
  const numero = await invia(page);
  expect(numero).toMatch(/^\d{4}\/\d+$/);
  annota({
    numeroDomanda: numero,
    enteDenominazione: DOMANDA.ente.denominazione,
    entePec: DOMANDA.ente.pec,
    enteEmail: DOMANDA.ente.email,
  });
  const ricevuta = await attendiMessaggio(DOMANDA.ente.email, new RegExp(numero));
  expect(ricevuta.testo).toContain(numero);
  await attendiMessaggio(DOMANDA.ente.pec, new RegExp(numero));
});

test('the same request sent again from the old page stays one', async () => {
  const prima = (await postaDi(DOMANDA.ente.pec)).length;
  await page.goto('/adesione/capannori/riepilogo');
  await expect(page).toHaveURL(/\/stato$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(dalQuaderno('numeroDomanda'));
  expect((await postaDi(DOMANDA.ente.pec)).length).toBe(prima);
});
