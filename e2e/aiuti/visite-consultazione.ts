import { expect, type Page } from '@playwright/test';
import { ID, trovando, type Visita } from './visita';

const ASL = /Azienda sanitaria della Piana/;
const unaConvenzione = new RegExp(`/ufficio/convenzioni/${ID}$`);
const ufficio = 'ufficio.capannori';
/** A page of the ente's convenzione. */
const di = (quale: string) => async (page: Page) => `${await trovando('/ufficio/convenzioni', unaConvenzione, ASL)(page)}/${quale}`;

async function comincia(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Comincia la prova' }).click();
  await expect(page.getByLabel('Riferimento della pratica')).toBeVisible();
}

const registra = async (page: Page) => {
  await page.getByRole('radio', { name: 'Per PEC' }).check();
  await page.getByLabel('Chi chiede').selectOption({ index: 1 });
  await page.getByLabel('Arrivata il').fill('02/01/2026');
  await page.getByLabel('Protocollo').fill('12/2026');
  await page.getByLabel('Finalità').selectOption({ index: 1 });
  await page.getByLabel('Riferimento della pratica').fill('Prot. 12/2026');
  await page.getByLabel('Che cosa chiede').fill('La visura individuale di una persona.');
  await page.getByRole('button', { name: 'Registra' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Richiesta pervenuta' })).toBeVisible();
};

/** A request registered on the spot: its address. */
async function unaPervenuta(page: Page): Promise<string> {
  await page.goto(await di('pervenuta')(page));
  await registra(page);
  return new URL(page.url()).pathname;
}

/** What the office does beside the operators: tries a convenzione, answers who asks by PEC or on paper, protects a person. */
export const CONSULTAZIONE_DELL_UFFICIO: readonly Visita[] = [
  { rotta: '/ufficio/convenzioni/[id]/prova', chi: ufficio, arriva: di('prova') },
  { rotta: '/ufficio/convenzioni/[id]/prova', quando: 'begun', chi: ufficio, arriva: di('prova'), poi: comincia },
  { rotta: '/ufficio/convenzioni/[id]/pervenuta', chi: ufficio, arriva: di('pervenuta') },
  {
    rotta: '/ufficio/convenzioni/[id]/pervenuta',
    quando: 'with errors',
    chi: ufficio,
    arriva: di('pervenuta'),
    poi: async (page) => {
      await page.getByRole('button', { name: 'Registra' }).click();
      await expect(page.getByText(/da correggere/).first()).toBeVisible();
    },
  },
  { rotta: '/ufficio/pervenute', chi: ufficio },
  { rotta: '/ufficio/pervenute/[id]', chi: ufficio, arriva: unaPervenuta },
  { rotta: '/ufficio/impostazioni/protezioni', chi: 'responsabile.capannori' },
  {
    rotta: '/ufficio/impostazioni/banche-dati',
    quando: 'an archive is to be sent',
    chi: 'responsabile.capannori',
    poi: (page) => page.getByRole('button', { name: 'Carica un archivio: ' }).first().click(),
  },
];
