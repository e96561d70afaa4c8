import { expect, test, type Browser, type Page } from '@playwright/test';
import { entra } from './aiuti/accesso';
import { ascoltaErrori, controllaLarghezza, controllaTesta, violazioni } from './aiuti/controlli';
import { codiceEnteNuovo, inizia, presenta, type Domanda } from './aiuti/domanda';
import { pagineCostruite } from './aiuti/pagine';
import { VISITE, type Chi, type Visita } from './aiuti/visite';

test.use({ actionTimeout: 15_000 });

const corsa = Date.now();
const DOMANDA: Domanda = {
  ente: { tipo: 'Aziende sanitarie', denominazione: `Ente delle pagine n. ${corsa}`, codiceFiscale: codiceEnteNuovo(), indirizzo: 'Via delle Prove 1', comune: 'Pisa', provincia: 'PI', pec: `pec.${corsa}@pec.pagine.example`, email: `ente.${corsa}@pagine.example` },
  rappresentante: { nome: 'Ivo', cognome: 'Bo', codiceFiscale: 'BOXVIO85L01H501L', nascita: '1/7/1985', luogo: 'Roma', email: `bo.${corsa}@pagine.example`, qualifica: 'Direttore' },
  responsabile: { nome: 'Zoë', cognome: "Dell'Àncora", codiceFiscale: 'DLLZOE79S70G702G', nascita: '30/11/1979', luogo: 'Pisa', email: `dellancora.${corsa}@pagine.example` },
  finalita: [{ descrizione: 'Esenzioni legate al nucleo familiare', base: 'Art. 8 della legge 537/1993' }],
  profilo: 'Dati essenziali, iscrizione e famiglia',
  visure: { 'Composizione della famiglia': 'Verificare il nucleo dichiarato.' },
  accessi: 2,
  foglio: ['Cognome\tNome\tCodice fiscale\tData di nascita\tLuogo di nascita\tIndirizzo di posta elettronica', `Fò\tPier Paolo\tFOXPPL74P17D969S\t17/09/1974\tGenova\tfo.${corsa}@pagine.example`].join('\n'),
};

const LARGA = { width: 1280, height: 900 };
/** Each enters once, and keeps its window. */
const finestre = new Map<Chi, Promise<Page>>();

async function apri(browser: Browser, chi: Chi): Promise<Page> {
  const page = await (await browser.newContext({ viewport: LARGA })).newPage();
  if (chi === 'bozza') await inizia(page, 'Comune di Capannori', `bozza.${corsa}@pagine.example`);
  else if (chi === 'richiedente') await presenta(page, 'Comune di Capannori', DOMANDA);
  else if (chi !== 'nessuno') await entra(page, chi);
  return page;
}

function finestraDi(browser: Browser, chi: Chi): Promise<Page> {
  const page = finestre.get(chi) ?? apri(browser, chi);
  finestre.set(chi, page);
  return page;
}

test.afterAll(async () => {
  for (const page of finestre.values()) await (await page).context().close();
});

test('every page of the build is visited by somebody', () => {
  expect([...new Set(VISITE.map(({ rotta }) => rotta))].filter((rotta) => rotta !== '/_not-found').sort()).toEqual(pagineCostruite());
});

for (const [indice, visita] of VISITE.entries()) {
  const { rotta, quando, chi } = visita;
  test(`${rotta}${quando ? ` (${quando})` : ''}, ${chi}: answers, WCAG 2.1 AA, 320 px`, async ({ browser }) => {
    const page = await finestraDi(browser, chi);
    await page.setViewportSize(LARGA);
    const indirizzo = typeof visita.arriva === 'function' ? await visita.arriva(page) : (visita.arriva ?? rotta);
    const ascolto = ascoltaErrori(page, visita.stato === 404 ? /status of 404/ : undefined);
    try {
      await visitaPagina(page, visita, indirizzo, indice % 3 === 0);
      expect(ascolto.errori, 'the console is silent').toEqual([]);
    } finally {
      ascolto.smetti();
    }
  });
}

async function visitaPagina(page: Page, { stato, porta, poi }: Visita, indirizzo: string, ancheStretta: boolean): Promise<void> {
  const risposta = await page.goto(indirizzo);
  expect(risposta?.status()).toBe(stato ?? 200);
  expect(new URL(page.url()).pathname).toBe(porta ?? new URL(indirizzo, page.url()).pathname);
  await poi?.(page);
  await controllaTesta(page);
  expect(await violazioni(page)).toEqual([]);
  await controllaLarghezza(page, 320);
  if (ancheStretta) expect(await violazioni(page), 'at 320 px').toEqual([]);
}
