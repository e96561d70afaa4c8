import { expect, type Page } from '@playwright/test';
import { attendiMessaggio, collegamento } from './posta';

/**
 * The first entrance of somebody invited: the user id as it was written to `recapito`, the link as it came to the person. It passes
 * through the provisional password, shown once, to one of its own choice. Answers the user id.
 */
export async function primoAccesso(
  page: Page,
  chi: { nominativo: string; email: string; recapito: string },
  password: string,
): Promise<string> {
  const avviso = await attendiMessaggio(chi.recapito, new RegExp(`Nome utente di ${chi.nominativo}`));
  const nomeUtente = /^\s*>?\s*([a-z0-9]+\.[a-z0-9.]+)\s*$/m.exec(avviso.testo)?.[1] ?? '';
  expect(nomeUtente).not.toBe('');
  const invito = await attendiMessaggio(chi.email, /la tua password provvisoria/);
  // Two channels (CA-18): neither message holds both.
  expect(invito.testo).not.toContain(nomeUtente);
  expect(avviso.testo).not.toContain('/prima-password/');
  await entraConInvito(page, nomeUtente, collegamento(invito, '/credenziali/prima-password/'), password);
  return nomeUtente;
}

/** From the link of an invitation to a password of one's own, passing through the provisional one, shown once. */
export async function entraConInvito(page: Page, nomeUtente: string, invito: string, password: string): Promise<void> {
  await page.goto(invito);
  await page.getByRole('button', { name: 'Mostra la password provvisoria' }).click();
  const provvisoria = (await page.getByLabel('Password provvisoria', { exact: true }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Vai all’accesso' }).click();
  await page.getByLabel('Nome utente').fill(nomeUtente);
  await page.getByLabel('Password', { exact: true }).fill(provvisoria);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await expect(page).toHaveURL(/\/credenziali\/password$/);
  await scegliPassword(page, provvisoria, password);
  await expect(page).not.toHaveURL(/\/credenziali\/password$/);
}

export async function scegliPassword(page: Page, attuale: string, nuova: string): Promise<void> {
  await page.getByLabel(/^Password (provvisoria|attuale)$/).fill(attuale);
  await page.getByLabel('Nuova password', { exact: true }).fill(nuova);
  await page.getByLabel('Ripeti la nuova password').fill(nuova);
  await page.getByRole('button', { name: 'Salva la nuova password' }).click();
}
