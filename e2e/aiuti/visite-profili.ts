import { expect } from '@playwright/test';
import type { Visita } from './visita';

const PROFILI = '/ufficio/impostazioni/profili';

/** The profiles of data: the list, one of the bank's and one of the comune's own, and the composer, also with errors. */
export const PROFILI_DEI_DATI: readonly Visita[] = [
  { rotta: PROFILI, chi: 'ufficio.capannori' },
  { rotta: `${PROFILI}/[codice]`, quando: 'of the bank', chi: 'ufficio.capannori', arriva: `${PROFILI}/L` },
  { rotta: `${PROFILI}/[codice]`, quando: 'of the comune', chi: 'responsabile.capannori', arriva: `${PROFILI}/RECAPITI` },
  { rotta: `${PROFILI}/[codice]/modifica`, chi: 'responsabile.capannori', arriva: `${PROFILI}/RECAPITI/modifica` },
  { rotta: `${PROFILI}/nuovo`, chi: 'responsabile.capannori', arriva: `${PROFILI}/nuovo?da=M` },
  {
    rotta: `${PROFILI}/nuovo`,
    quando: 'with errors',
    chi: 'responsabile.capannori',
    poi: async (page) => {
      await page.getByRole('checkbox', { name: "Numero della carta d'identità" }).check();
      await expect(page.getByText('Lo rendono riservato')).toBeVisible();
      await page.getByRole('button', { name: 'Componi il profilo' }).click();
      await expect(page.getByText(/da correggere/).first()).toBeVisible();
    },
  },
];
