import { expect, test, type Page } from '@playwright/test';
import { finestraDi } from './aiuti/accesso';
import { nellaBase, unResidente, type Residente } from './aiuti/base-dati';
import { chiede, comeDaDentro, rimanda, trattieni } from './aiuti/confini';
import { pdfDelFoglio } from './aiuti/foglio';
import { aggiungiSentinella, colonneDelProfilo, togliSentinella, type PersonaSentinella } from './aiuti/sentinelle';
import { apriDaTastiera, cercaDaTastiera, dichiaraDaTastiera, finoA } from './aiuti/tastiera';
import { testoDelPdf } from '../lib/testing/pdf';

const COMUNE = 'fucecchio';
let residente: Residente;
let vista: PersonaSentinella;
let protetta: PersonaSentinella;

test.beforeAll(async () => {
  residente = await unResidente(COMUNE, 's.carta_numero IS NOT NULL AND s.madre_cognome IS NOT NULL');
  const accanto = (chi: Parameters<typeof aggiungiSentinella>[2]) => aggiungiSentinella(COMUNE, residente.codiceFiscale, chi);
  vista = await accanto({ cognome: 'Zqkvista', nome: 'Ada', nascita: '1970-01-01', radice: 'ZQKDAA70A41H501', protetto: false });
  protetta = await accanto({ cognome: 'Zqkchiusa', nome: 'Bea', nascita: '1971-01-01', radice: 'ZQKBEA71A41H501', protetto: true });
});
test.afterAll(async () => {
  for (const una of [vista, protetta]) await togliSentinella(COMUNE, una);
});

/** Whatever the server has answered to that window, as text: pages, data of pages, answers of actions. */
function ascolta(page: Page): { readonly risposte: string[]; readonly finito: () => Promise<unknown> } {
  const risposte: string[] = [];
  const attese: Promise<void>[] = [];
  page.on('response', (risposta) => {
    if (risposta.url().includes('/_next/static/') || risposta.status() === 304) return;
    const letta = risposta.text().then(
      (testo) => void risposte.push(testo),
      () => undefined,
    );
    attese.push(letta);
  });
  return { risposte, finito: () => Promise.all(attese) };
}

test('FU-11 SA-17 on the wire too, who has the profile S receives no field beyond it, and nothing of who is protected', async ({
  browser,
  baseURL,
}) => {
  const page = await finestraDi(browser, 'operatore.padule');
  const { risposte, finito } = ascolta(page);
  const contesto = page.context();
  await page.goto('/consultazione');
  await dichiaraDaTastiera(page, /^Notifica/, '');
  await cercaDaTastiera(page, vista.codiceFiscale);

  const clic = await trattieni(page, () => apriDaTastiera(page, 'Visura individuale'));
  const chiesto = clic.postData() ?? '';
  expect(chiesto).toContain(vista.id);
  const [altro] = await nellaBase<{ id: string }>(
    "SELECT s.id FROM anagrafe_soggetto s JOIN anagrafe_versione v ON v.id = s.versione_id AND v.stato = 'CORRENTE' WHERE s.codice_fiscale = $1",
    [residente.codiceFiscale],
    COMUNE,
  );
  const rimandate = await Promise.all(
    [
      chiesto.replace(vista.id, protetta.id),
      chiesto.replace(vista.id, altro?.id ?? ''),
      chiesto.replace(vista.id, '00000000-0000-4000-8000-000000000000'),
      chiesto.replace('INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'),
      chiesto.replace('INDIVIDUALE', 'POSIZIONE_ANAGRAFICA'),
      chiesto.replace('{', '{"campi":["attoNascita","maternita"],"profilo":"L",'),
      '[{"visura":{"id":"x"}}]',
      '[]',
    ].map(async (corpo) => (await rimanda(contesto, clic, baseURL, corpo)).text()),
  );
  const [diProtetta, diAltri, diNessuno] = rimandate.map((una) => /"codice":"([A-Z_]+)"/.exec(una)?.[1]);
  expect([diProtetta, diAltri, diNessuno], 'whether somebody is there cannot be told').toEqual(Array(3).fill('PERSONA_NON_CERCATA'));
  risposte.push(...rimandate, await (await rimanda(contesto, clic)).text());

  await page.goto('/consultazione');
  await dichiaraDaTastiera(page, /^Notifica/, '');
  for (const cercato of ['zqkchiusa bea 1971', 'zqkchius bea']) {
    await finoA(page, page.getByLabel('Che cosa cerchi'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(cercato);
    const risposta = page.waitForResponse((una) => una.request().method() === 'POST');
    await page.keyboard.press('Enter');
    await risposta;
  }
  await cercaDaTastiera(page, 'zqkvista ada 1970');
  await apriDaTastiera(page, 'Visura individuale');
  await expect(page.getByRole('heading', { name: 'Visura individuale' })).toBeFocused();
  risposte.push(testoDelPdf(await pdfDelFoglio(page)));
  for (const indirizzo of ['/consultazione', '/consultazione/niente', '/api/visure/niente', '/api/visure/stampa'])
    for (const headers of [{}, comeDaDentro('/consultazione')])
      risposte.push(await (await chiede(contesto.request, indirizzo, headers)).text());
  await finito();

  const tutto = risposte.join('\n').toLowerCase();
  const dette = ({ valori }: PersonaSentinella) =>
    valori.filter(({ scritture }) => scritture.some((una) => tutto.includes(una.toLowerCase()))).map(({ colonna }) => colonna);
  const sue = colonneDelProfilo('S');
  expect(vista.valori.filter(({ colonna }) => !sue.has(colonna)).length, 'data that could have been told').toBeGreaterThan(30);
  expect(dette(vista), 'her address is told').toContain('residenza_via');
  expect(
    dette(vista).filter((colonna) => !sue.has(colonna)),
    'and nothing beyond the profile',
  ).toEqual([]);
  expect(dette(protetta), 'nothing of who is protected').toEqual([]);
  for (const taciuto of [protetta.id, protetta.codiceFiscale, altro?.id ?? '', residente.codiceFiscale])
    expect(tutto, 'no way to who was not looked for').not.toContain(taciuto.toLowerCase());
  await contesto.close();
});
