import { expect, type Page } from '@playwright/test';
import { ID, trovando, type Visita } from './visita';

const PACCHETTI = '/ufficio/convenzioni/[id]/pacchetti';
const vigente = trovando('/ufficio/convenzioni?stato=VIGENTE', new RegExp(`/ufficio/convenzioni/${ID}$`));
const elenco = async (page: Page) => `${await vigente(page)}/pacchetti`;
const nuovo = async (page: Page) => `${await elenco(page)}/nuovo`;
const modulo = async (page: Page) => trovando(await nuovo(page), /\/pacchetti\/nuovo\?estratto=/)(page);
const uno = async (page: Page) => trovando(await elenco(page), new RegExp(`/pacchetti/${ID}$`))(page);

/** Packages of data: of a register of land, where they are prepared, and of a population register, of which there is none (SA-04, CA-07). */
export const PACCHETTI_DI_DATI: readonly Visita[] = [
  { rotta: PACCHETTI, chi: 'ufficio.toscana', arriva: elenco },
  { rotta: PACCHETTI, quando: 'of a population register', chi: 'ufficio.capannori', arriva: elenco },
  { rotta: `${PACCHETTI}/nuovo`, chi: 'ufficio.toscana', arriva: nuovo },
  {
    rotta: `${PACCHETTI}/nuovo`,
    quando: 'with errors',
    chi: 'ufficio.toscana',
    arriva: modulo,
    poi: async (page) => {
      await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
      await expect(page.getByText('Scegli almeno una persona.').first()).toBeVisible();
    },
  },
  { rotta: `${PACCHETTI}/nuovo`, quando: 'of a population register', chi: 'ufficio.capannori', arriva: nuovo },
  { rotta: `${PACCHETTI}/[pacchetto]`, chi: 'ufficio.toscana', arriva: uno },
  {
    rotta: `${PACCHETTI}/[pacchetto]`,
    quando: 'about to be taken back',
    chi: 'ufficio.toscana',
    arriva: uno,
    poi: async (page) => {
      await page.getByRole('button', { name: 'Ritira', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { rotta: '/consultazione/pacchetti', chi: 'operatore.collina' },
  { rotta: '/consultazione/pacchetti', quando: 'none', chi: 'operatore.asl' },
];
