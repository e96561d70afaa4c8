import { expect, test } from '@playwright/test';
import { finestraDi, rientra } from './aiuti/accesso';
import { primoAccesso } from './aiuti/credenziali';
import { codiceFiscaleDi } from './aiuti/domanda';
import { pdfSemplice } from './aiuti/pdf';
import { attendiMessaggio, collegamento } from './aiuti/posta';
import { annota, dalQuaderno } from './aiuti/quaderno';

test.describe.configure({ mode: 'serial' });

const MOTIVO =
  'Le finalità rientrano nei compiti dell’azienda sanitaria, le norme indicate le sorreggono, i dati chiesti sono pertinenti e non eccedenti.';

test('the office finds the request on its desk and among the adhesions', async ({ page }) => {
  await rientra(page, 'ufficio.capannori');
  await expect(page.getByRole('heading', { level: 1, name: 'Scrivania' })).toBeVisible();
  await expect(
    page
      .getByRole('link', { name: new RegExp(dalQuaderno('numeroDomanda')) })
      .or(page.getByText(dalQuaderno('enteDenominazione')))
      .first(),
  ).toBeVisible();
  await page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Adesioni' }).click();
  await page.getByRole('link', { name: dalQuaderno('enteDenominazione') }).click();
  await expect(page.getByRole('heading', { level: 1, name: dalQuaderno('enteDenominazione') })).toBeVisible();
  annota({ adesioneUfficio: new URL(page.url()).pathname });
});

test('CA-01 number and date of protocol are recorded, not in the future', async ({ page }) => {
  await rientra(page, 'ufficio.capannori');
  await page.goto(dalQuaderno('adesioneUfficio'));
  await page.getByLabel('Numero di protocollo').fill('0004711');
  await page.getByLabel('Data del protocollo').fill('31/12/2099');
  await page.getByRole('button', { name: 'Registra il protocollo' }).click();
  await expect(page.getByText('La data del protocollo è nel futuro.').first()).toBeVisible();
  await page.getByLabel('Data del protocollo').fill(new Date().toLocaleDateString('it-IT', { timeZone: 'Europe/Rome' }));
  await page.getByRole('button', { name: 'Registra il protocollo' }).click();
  await expect(page.getByText('In istruttoria', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Attesta la legittimità' })).toHaveCount(0);
  await attendiMessaggio(dalQuaderno('enteEmail'), /istruttoria/i);
});

test('LE-13 integrations are asked, the applicant answers through its link with a file, and the term runs again', async ({
  page,
  browser,
}) => {
  await rientra(page, 'ufficio.capannori');
  await page.goto(dalQuaderno('adesioneUfficio'));
  await page.getByRole('button', { name: 'Chiedi integrazioni' }).click();
  await page.getByLabel('Che cosa manca').fill('Indicate chi, nell’ente, tratta i dati e per quanto tempo li conserva.');
  await page.getByRole('button', { name: 'Manda la richiesta' }).click();
  await expect(page.getByText('Integrazione richiesta', { exact: true })).toBeVisible();

  const messaggio = await attendiMessaggio(dalQuaderno('enteEmail'), /servono integrazioni/);
  const altrove = await (await browser.newContext()).newPage();
  await altrove.goto(collegamento(messaggio, '/adesione/riprendi/'));
  await altrove.getByLabel('La tua risposta').fill('I dati sono trattati dallo sportello e conservati cinque anni.');
  await altrove.getByLabel('Documento da allegare').setInputFiles({
    name: 'nomina-del-responsabile.pdf',
    mimeType: 'application/pdf',
    buffer: await pdfSemplice('Nomina del responsabile'),
  });
  await altrove.getByRole('button', { name: 'Invia la risposta' }).click();
  await expect(altrove.getByText('In istruttoria', { exact: true })).toBeVisible();
  await altrove.context().close();

  await attendiMessaggio('anagrafe@capannori.example', new RegExp(dalQuaderno('enteDenominazione').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  await page.reload();
  await expect(page.getByText('conservati cinque anni', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('nomina-del-responsabile.pdf').first()).toBeVisible();
});

test('LE-02 the delegate attests with a written reason, under its act', async ({ page }) => {
  await rientra(page, 'responsabile.capannori');
  await page.goto(dalQuaderno('adesioneUfficio'));
  await expect(page.getByText('delegato dal Sindaco', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Motivazione').fill('Va bene.');
  await page.getByRole('button', { name: 'Attesta la legittimità' }).click();
  await expect(page.getByText('almeno 20 caratteri', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Motivazione').fill(MOTIVO);
  await page.getByRole('button', { name: 'Attesta la legittimità' }).click();
  await expect(page.getByText('Legittimità attestata', { exact: true }).first()).toBeVisible();
});

test('two people act on the same request at once: one acts, the other is told to look again', async ({ page, browser }) => {
  await rientra(page, 'ufficio.capannori');
  await page.goto(dalQuaderno('adesioneUfficio'));
  const altra = await finestraDi(browser, 'responsabile.capannori');
  await altra.goto(dalQuaderno('adesioneUfficio'));
  for (const una of [page, altra]) await una.getByRole('button', { name: 'Accogli la domanda' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Accogli la domanda' }).click();
  await expect(page.getByText('Accolta', { exact: true }).first()).toBeVisible();
  await altra.getByRole('dialog').getByRole('button', { name: 'Accogli la domanda' }).click();
  await expect(altra.getByText('Qualcun altro ha appena modificato questi dati.', { exact: false })).toBeVisible();
  await altra.context().close();
  await attendiMessaggio(dalQuaderno('enteEmail'), /accolta/i);
});

test('LE-02 who has prepared a request cannot attest it, while somebody else can', async ({ page, browser }) => {
  const corsa = Date.now();
  const email = `ventura.${corsa}@capannori.example`;
  const lettera = (n: number) => String.fromCharCode(97 + (Math.floor(n) % 26));
  const cognome = `Ventura ${lettera(corsa).toUpperCase()}${lettera(corsa / 26)}${lettera(corsa / 676)}`;
  await rientra(page, 'amministratore.capannori');
  await page.goto('/ufficio/impostazioni/persone/nuova');
  await page.getByLabel('Nome', { exact: true }).fill('Vera');
  await page.getByLabel('Cognome').fill(cognome);
  await page.getByLabel('Codice fiscale').fill(codiceFiscaleDi('VNTVRE80A', 41 + (corsa % 28), 'D612'));
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('checkbox', { name: 'Ufficio' }).check();
  await page.getByRole('checkbox', { name: 'Responsabile', exact: true }).check();
  await page.getByRole('button', { name: 'Aggiungi la persona' }).click();
  await expect(page).toHaveURL(/\/persone\?aggiunta=/);
  await expect(page.getByText(`Vera ${cognome} è ora tra le persone del comune`)).toBeVisible();
  const riga = page.getByRole('row').filter({ hasText: cognome });
  await riga.getByRole('button', { name: 'Registra la delega' }).click();
  const finestra = page.getByRole('dialog');
  await finestra.getByLabel('Qualifica').fill('Delegata del Sindaco');
  await finestra.getByLabel('Numero dell’atto').fill(`D-${corsa}`);
  await finestra.getByLabel('Data dell’atto').fill('2/1/2026');
  await finestra.getByLabel('Vale dal').fill('2/1/2026');
  await finestra
    .getByLabel('L’atto', { exact: true })
    .setInputFiles({ name: 'delega.pdf', mimeType: 'application/pdf', buffer: await pdfSemplice('Delega') });
  await finestra.getByRole('button', { name: 'Registra', exact: true }).click();
  await expect(page.getByText(`D-${corsa}`, { exact: false })).toBeVisible();

  const sua = await (await browser.newContext()).newPage();
  await primoAccesso(sua, { nominativo: `Vera ${cognome}`, email, recapito: 'anagrafe@capannori.example' }, 'Un-giorno-di-maggio-26');
  await sua.goto('/ufficio/adesioni?stato=PRESENTATA');
  await sua.getByRole('table').getByRole('link').first().click();
  await sua.getByLabel('Numero di protocollo').fill(String(corsa).slice(-7));
  await sua.getByLabel('Data del protocollo').fill(new Date().toLocaleDateString('it-IT', { timeZone: 'Europe/Rome' }));
  await sua.getByRole('button', { name: 'Registra il protocollo' }).click();
  await expect(
    sua.getByText('Hai lavorato alla sua istruttoria: la legittimità deve attestarla un’altra persona del comune.'),
  ).toBeVisible();
  await expect(sua.getByRole('button', { name: 'Attesta la legittimità' })).toHaveCount(0);
  await sua.context().close();

  await page.getByRole('row').filter({ hasText: cognome }).getByRole('button', { name: 'Spegni' }).click();
  await page.getByRole('dialog').getByLabel('Motivo').fill('Fine dell’incarico a termine.');
  await page.getByRole('button', { name: 'Spegni l’utenza' }).click();
  await expect(page.getByRole('row').filter({ hasText: cognome }).getByText('Spente')).toBeVisible();
});
