import { expect, test } from '@playwright/test';
import { PASSWORD_DEMO } from './aiuti/accesso';
import { esito } from './aiuti/consultazione';
import { codiceEnteNuovo } from './aiuti/domanda';
import { finoA } from './aiuti/tastiera';

test('a whole consultation by keyboard: login, case, search, visura, leaving', async ({ page }) => {
  await page.goto('/accesso');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Vai al contenuto principale' })).toBeFocused();
  await page.keyboard.press('Enter');
  await finoA(page, page.getByLabel('Nome utente'));
  await page.keyboard.type('operatore.carabinieri');
  await finoA(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(PASSWORD_DEMO);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/consultazione$/);

  const finalita = page.getByRole('radio').first();
  await finoA(page, finalita);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await finoA(page, page.getByLabel('Riferimento della pratica'));
  await page.keyboard.type('K204-11');
  await page.keyboard.press('Enter');
  const riga = page.getByLabel('Che cosa cerchi');
  await expect(riga, 'the focus goes on with the page').toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Cognome', { exact: true })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(riga).toBeFocused();

  await page.keyboard.type('Ma 1964');
  await page.keyboard.press('Enter');
  await expect(esito(page), 'the answer takes the focus').toBeFocused();
  const visure = page.getByRole('button', { name: /^Visura individuale/ });
  await page.keyboard.press('ArrowDown');
  await expect(visure.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(visure.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(visure, 'of many people one visura is chosen for all').toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(visure.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Visura individuale' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Torna ai risultati/ }), 'what can be done comes after the heading').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(esito(page)).toBeVisible();
  await page.goto('/consultazione');
  await finoA(page, page.getByRole('button', { name: 'Esci' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/accesso$/);
});

test('a request to adhere by keyboard: comune, mailbox, the first step with a mistake and its mending, the second', async ({ page }) => {
  await page.goto('/adesione');
  await finoA(page, page.getByRole('link', { name: 'Comune di Chianciano Terme' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/adesione\/chianciano$/);
  await finoA(page, page.getByLabel('La tua e-mail'));
  await page.keyboard.type(`tastiera.${Date.now()}@ente.example`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compila\/ente$/);

  await finoA(page, page.getByLabel('Tipo di ente'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Tipo di ente')).not.toHaveValue('');
  for (const [campo, valore] of [
    ['Denominazione', 'Consorzio della Tastiera'],
    ['Codice fiscale dell’ente', '12345678901'],
    ['Indirizzo della sede', 'Via dei Tasti 1'],
    ['Comune', 'Siena'],
    ['Provincia', 'SI'],
    ['PEC', 'protocollo@pec.tastiera.example'],
    ['E-mail ordinaria', 'info@tastiera.example'],
  ] as const) {
    await finoA(page, page.getByLabel(campo, { exact: campo === 'Comune' }));
    await page.keyboard.type(valore);
  }
  await finoA(page, page.getByRole('button', { name: 'Salva e continua' }));
  await page.keyboard.press('Enter');
  const sommario = page.getByRole('alert').filter({ hasText: 'da correggere' });
  await expect(sommario, 'what is wrong takes the focus').toBeFocused();
  await finoA(page, sommario.getByRole('link', { name: /Codice fiscale dell’ente/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Codice fiscale dell’ente')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(codiceEnteNuovo());
  await finoA(page, page.getByRole('button', { name: 'Salva e continua' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compila\/rappresentante$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Legale rappresentante' })).toBeVisible();
  await finoA(page, page.getByLabel('Cognome'));
  await page.keyboard.type('Bo');
  await expect(page.getByLabel('Cognome')).toHaveValue('Bo');
});

test('a window keeps the focus inside, closes with Esc and gives the focus back', async ({ page }) => {
  await page.goto('/accesso');
  await page.getByLabel('Nome utente').fill('referente.carabinieri');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD_DEMO);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ente$/);
  await page.goto('/ente/operatori');
  const apre = page.getByRole('button', { name: 'Sospendi' }).first();
  await finoA(page, apre);
  await page.keyboard.press('Enter');
  const finestra = page.getByRole('dialog');
  await expect(finestra).toBeVisible();
  for (let passi = 0; passi < 8; passi += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(
      true,
    );
  }
  await page.keyboard.press('Escape');
  await expect(finestra).toBeHidden();
  await expect(apre).toBeFocused();
});
