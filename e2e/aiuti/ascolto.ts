import type { ConsoleMessage, Page } from '@playwright/test';

/** Collects what the browser complains of. `permesso` is the one complaint that belongs to the visit, as the 404 of a page not there. */
export function ascoltaErrori(page: Page, permesso?: RegExp): { errori: string[]; smetti: () => void } {
  const errori: string[] = [];
  const daConsole = (messaggio: ConsoleMessage) => {
    if (messaggio.type() === 'error' && !permesso?.test(messaggio.text())) errori.push(`${messaggio.text()} ${messaggio.location().url}`);
  };
  const daPagina = (errore: Error) => errori.push(errore.message);
  page.on('console', daConsole);
  page.on('pageerror', daPagina);
  return {
    errori,
    smetti: () => {
      page.off('console', daConsole);
      page.off('pageerror', daPagina);
    },
  };
}
