import { expect, type Page } from '@playwright/test';
import { ID, indirizzi, trovando, type Visita } from './visita';

const TESTI = '/ufficio/impostazioni/testi';
const NUOVO = '/ufficio/convenzioni/[id]/documenti/nuovo';
const laConvenzione = trovando('/ufficio/convenzioni', new RegExp(`/ufficio/convenzioni/${ID}$`), /Azienda sanitaria della Piana/);
const nuovo =
  (tipo = '') =>
  async (page: Page) =>
    `${await laConvenzione(page)}/documenti/nuovo${tipo}`;

/** A draft of the wording of an act, with one sentence more. */
async function bozzaDiTesto(page: Page): Promise<string> {
  await page.goto(`${TESTI}/DIFFIDA`);
  await page.getByLabel('Testo', { exact: true }).press('Control+End');
  await page.keyboard.type('\n\nUna frase del Comune.');
  await page.getByRole('button', { name: 'Salva la bozza' }).click();
  await expect(page.getByText('Bozza salvata')).toBeVisible();
  return `${TESTI}/DIFFIDA`;
}

/** Documents that are prepared when they serve, and the wordings of the acts. */
export const ATTI_E_TESTI: readonly Visita[] = [
  { rotta: NUOVO, chi: 'ufficio.capannori', arriva: nuovo() },
  { rotta: `${NUOVO}/[tipo]`, quando: 'of the convenzione', chi: 'ufficio.capannori', arriva: nuovo('/AVVISO_INTERRUZIONE') },
  {
    rotta: `${NUOVO}/[tipo]`,
    quando: 'of people, with errors',
    chi: 'ufficio.capannori',
    arriva: nuovo('/VERIFICA_ANNUALE'),
    poi: async (page) => {
      await page.getByRole('button', { name: 'Archivia il documento' }).click();
      await expect(page.getByText(/da correggere/).first()).toBeVisible();
    },
  },
  ...indirizzi('ufficio.capannori', TESTI),
  { rotta: `${TESTI}/[tipo]`, quando: 'read only', chi: 'tecnico.capannori', arriva: `${TESTI}/DIFFIDA` },
  {
    rotta: `${TESTI}/[tipo]`,
    quando: 'with errors',
    chi: 'ufficio.capannori',
    arriva: `${TESTI}/SOSPENSIONE`,
    poi: async (page) => {
      await page.getByLabel('Testo', { exact: true }).fill('Al {{fruitor}} si scrive.');
      await expect(page.getByText('Forse intendevi {{fruitore}}')).toBeVisible();
    },
  },
  { rotta: `${TESTI}/[tipo]`, quando: 'with a draft', chi: 'responsabile.chianciano', arriva: bozzaDiTesto },
  { rotta: `${TESTI}/[tipo]/approvazione`, chi: 'ufficio.capannori', arriva: `${TESTI}/RISOLUZIONE/approvazione` },
  {
    rotta: `${TESTI}/[tipo]/approvazione`,
    quando: 'with a draft',
    chi: 'responsabile.chianciano',
    arriva: async (page) => `${await bozzaDiTesto(page)}/approvazione`,
  },
  { rotta: `${TESTI}/[tipo]/ritorno`, chi: 'responsabile.capannori', arriva: `${TESTI}/DIFFIDA/ritorno` },
];
