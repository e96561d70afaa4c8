import { expect, test, type Browser, type Page } from '@playwright/test';
import { rientra } from './accesso';
import { ascoltaErrori } from './ascolto';
import { inizia } from './domanda';
import { controlla } from './pagine';
import { attendiMessaggio, collegamento } from './posta';
import { dalQuaderno } from './quaderno';
import type { Chi, Visita } from './visita';

const LARGA = { width: 1280, height: 900 };
/** Each enters once, and keeps its window. */
const finestre = new Map<Chi, Promise<Page>>();

async function apri(browser: Browser, chi: Chi): Promise<Page> {
  const page = await (await browser.newContext({ viewport: LARGA })).newPage();
  if (chi === 'bozza') await inizia(page, 'Comune di Chianciano Terme', `pagine.${Date.now()}@ente.example`);
  else if (chi === 'richiedente')
    await page.goto(collegamento(await attendiMessaggio(dalQuaderno('enteEmail'), /accolta/i), '/adesione/riprendi/'));
  else if (chi === 'referente') await rientra(page, dalQuaderno('referente').nomeUtente, dalQuaderno('referente').password);
  else if (chi !== 'nessuno') await rientra(page, chi);
  return page;
}

function finestraDi(browser: Browser, chi: Chi): Promise<Page> {
  const page = finestre.get(chi) ?? apri(browser, chi);
  finestre.set(chi, page);
  return page;
}

async function visitaPagina(page: Page, { stato, porta, poi }: Visita, indirizzo: string): Promise<void> {
  const risposta = await page.goto(indirizzo);
  expect(risposta?.status()).toBe(stato ?? 200);
  expect(new URL(page.url()).pathname).toBe(porta ?? new URL(indirizzo, page.url()).pathname);
  await poi?.(page);
  await controlla(page);
}

/** A test for each visit: the page answers, its console is silent, it holds to WCAG 2.1 AA, wide and narrow. */
export function visitare(visite: readonly Visita[]): void {
  test.afterAll(async () => {
    for (const page of finestre.values()) await (await page).context().close();
  });

  for (const visita of visite) {
    const { rotta, quando, chi } = visita;
    test(`${rotta}${quando ? ` (${quando})` : ''}, ${chi}: answers, console silent, WCAG 2.1 AA, 1280 and 320 px`, async ({ browser }) => {
      const page = await finestraDi(browser, chi);
      await page.setViewportSize(LARGA);
      const indirizzo = typeof visita.arriva === 'function' ? await visita.arriva(page) : (visita.arriva ?? rotta);
      const ascolto = ascoltaErrori(page, visita.stato === 404 ? /status of 404/ : undefined);
      try {
        await visitaPagina(page, visita, indirizzo);
        expect(ascolto.errori, 'the console is silent').toEqual([]);
      } finally {
        ascolto.smetti();
      }
    });
  }
}
