import { readFileSync } from 'node:fs';
import { ID, trovando, type Visita } from './visita';

const PRESA = '/ufficio/impostazioni/presa-in-carico';

/** Start from what exists: the page from which one begins, a load that was looked at, and what is of no convenzione signed in Varco. */
export const PRESA_IN_CARICO: readonly Visita[] = [
  { rotta: PRESA, chi: 'ufficio.capannori' },
  {
    rotta: `${PRESA}/[id]`,
    quando: 'with errors',
    chi: 'ufficio.capannori',
    arriva: async (page) => {
      await page.goto(PRESA);
      const scarica = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Scarica il modello' }).click();
      await page.getByLabel('Foglio compilato', { exact: true }).setInputFiles({
        name: 'presa-in-carico.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: readFileSync(await (await scarica).path()),
      });
      await page.getByRole('button', { name: 'Carica il foglio' }).click();
      await page.waitForURL(new RegExp(`${PRESA}/${ID}$`));
      return new URL(page.url()).pathname;
    },
  },
  {
    rotta: '/ufficio/convenzioni/[id]/legittimita',
    quando: 'of one signed in Varco',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await trovando('/ufficio/convenzioni', new RegExp(`/ufficio/convenzioni/${ID}$`))(page)}/legittimita`,
    stato: 404,
  },
];
