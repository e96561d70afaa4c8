import fs from 'node:fs';

/**
 * Playwright stops Varco after this, so the folder goes once nobody writes there any more: at the end of the process. A Varco that was
 * there before stays.
 */
export default function fine(): void {
  const cartella = process.env.VARCO_E2E_DATI;
  if (cartella && process.env.VARCO_E2E_PRONTO !== '1') process.once('exit', () => fs.rmSync(cartella, { recursive: true, force: true }));
}
