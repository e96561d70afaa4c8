import { expect, type Page } from '@playwright/test';
import { ID, trovando, type Visita } from './visita';

const MODELLO = '/ufficio/impostazioni/modelli/[id]';
const ilModello = trovando('/ufficio/impostazioni/modelli', new RegExp(`/modelli/${ID}$`));
/** A draft of the next version of a model: one article is called otherwise. */
async function bozzaDiModello(page: Page): Promise<string> {
  const modello = await ilModello(page);
  await page.goto(`${modello}/foro`);
  await page
    .getByLabel('Testo', { exact: true })
    .fill('## Liti tra le parti\n\nÈ competente il foro di {{citta_foro}}.\n\nÈ escluso {{arbitrato}}.');
  await page.getByRole('button', { name: 'Salva la bozza' }).click();
  await expect(page.getByText('Bozza salvata')).toBeVisible();
  return modello;
}

const NUOVO = '/ufficio/impostazioni/modelli/nuovo';
/** A model that nobody has approved, from a preset. */
async function nuovoModello(page: Page): Promise<string> {
  await page.goto(NUOVO);
  await page.getByLabel('Nome', { exact: true }).fill('Visure per i servizi sociali');
  await page.getByLabel('Descrizione').fill('Per i servizi sociali dei comuni vicini.');
  await page
    .getByRole('radio', { name: /predefinito/ })
    .last()
    .check();
  await page.getByRole('button', { name: 'Crea il modello' }).click();
  await page.waitForURL(new RegExp(`/modelli/${ID}$`));
  return new URL(page.url()).pathname;
}

/** The models of convenzione, with and without a draft. */
export const MODELLI: readonly Visita[] = [
  { rotta: NUOVO, chi: 'ufficio.capannori' },
  { rotta: MODELLO, quando: 'not approved yet', chi: 'ufficio.capannori', arriva: nuovoModello },
  {
    rotta: `${MODELLO}/approvazione`,
    quando: 'not approved yet',
    chi: 'responsabile.capannori',
    arriva: async (page) => `${await nuovoModello(page)}/approvazione`,
  },
  { rotta: MODELLO, chi: 'ufficio.capannori', arriva: ilModello },
  { rotta: MODELLO, quando: 'with a draft', chi: 'responsabile.chianciano', arriva: bozzaDiModello },
  {
    rotta: MODELLO,
    quando: 'with a clause open',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await ilModello(page)}#privacy`,
  },
  { rotta: `${MODELLO}/testo`, chi: 'ufficio.capannori', arriva: async (page) => `${await ilModello(page)}/testo` },
  { rotta: `${MODELLO}/[clausola]`, chi: 'ufficio.capannori', arriva: async (page) => `${await ilModello(page)}/privacy` },
  {
    rotta: `${MODELLO}/[clausola]`,
    quando: 'of the premises',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await ilModello(page)}/premesse`,
  },
  {
    rotta: `${MODELLO}/[clausola]`,
    quando: 'with its rules, one of them impossible',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await ilModello(page)}/sessioni`,
    poi: async (page) => {
      await page.getByLabel('Minuti senza attività').fill('0');
      await page.getByRole('button', { name: 'Salva le regole nella bozza' }).click();
      await expect(page.getByText('Scrivi un numero non inferiore a 1.').first()).toBeVisible();
    },
  },
  {
    rotta: `${MODELLO}/[clausola]`,
    quando: 'with errors',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await ilModello(page)}/durata`,
    poi: async (page) => {
      await page.getByLabel('Testo', { exact: true }).fill('## Durata\n\nDura {{durta}}.');
      await expect(page.getByText('Forse intendevi {{durata}}')).toBeVisible();
    },
  },
  { rotta: `${MODELLO}/clausole`, chi: 'ufficio.capannori', arriva: async (page) => `${await ilModello(page)}/clausole` },
  { rotta: `${MODELLO}/approvazione`, chi: 'ufficio.capannori', arriva: async (page) => `${await ilModello(page)}/approvazione` },
  {
    rotta: `${MODELLO}/approvazione`,
    quando: 'with a draft',
    chi: 'responsabile.chianciano',
    arriva: async (page) => `${await bozzaDiModello(page)}/approvazione`,
  },
];
