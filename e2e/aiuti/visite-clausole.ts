import { expect, type Page } from '@playwright/test';
import { ID, trovando, type Visita } from './visita';

const CONVENZIONE = '/ufficio/convenzioni/[id]';
const UFFICIO = 'ufficio.capannori';
const laConvenzione = trovando('/ufficio/convenzioni', new RegExp(`/ufficio/convenzioni/${ID}$`), /Azienda sanitaria della Piana/);
const sotto = (quale: string) => async (page: Page) => `${await laConvenzione(page)}/${quale}`;

/** A draft of the next clauses: one access more than today. */
async function conBozza(page: Page): Promise<string> {
  const modifica = await sotto('modifica')(page);
  await page.goto(`${modifica}/concessione`);
  const accessi = page.getByLabel('Numero di accessi');
  await accessi.fill(String(Number(await accessi.inputValue()) + 1));
  await page.getByRole('button', { name: 'Salva nella bozza' }).click();
  await expect(page).toHaveURL(/\/modifica$/);
  return modifica;
}

/** The clauses of a convenzione: changed by the office, with and without a draft; read version by version by both parties. */
export const CLAUSOLE: readonly Visita[] = [
  { rotta: `${CONVENZIONE}/modifica`, chi: UFFICIO, arriva: sotto('modifica') },
  { rotta: `${CONVENZIONE}/modifica/concessione`, chi: UFFICIO, arriva: sotto('modifica/concessione') },
  { rotta: `${CONVENZIONE}/modifica/[clausola]`, chi: UFFICIO, arriva: sotto('modifica/durata') },
  { rotta: `${CONVENZIONE}/modifica`, quando: 'with a draft', chi: UFFICIO, arriva: conBozza },
  { rotta: `${CONVENZIONE}/clausole/[versione]`, chi: UFFICIO, arriva: sotto('clausole/1') },
  {
    rotta: '/ente/convenzione/[id]/clausole/[versione]',
    chi: 'referente.asl',
    arriva: trovando('/ente/convenzione', new RegExp(`/ente/convenzione/${ID}/clausole/1$`)),
  },
];
