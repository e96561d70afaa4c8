import { expect, test, type Browser, type Page } from '@playwright/test';
import { firmaPades } from '../../lib/testing/firme';
import { finestraDi } from '../aiuti/accesso';
import { figli, parti, processi, type Avviato } from '../aiuti/avvio';
import { codiceEnteNuovo, compilaEnte, inizia, prosegui, type Domanda } from '../aiuti/domanda';
import { autoritaFidata, codiceFiscaleNellAtto, scarica } from '../aiuti/firme';
import { DATI, FIDUCIA } from '../aiuti/istanza';
import { attendiMessaggio, collegamento, postaDi, tuttaLaPosta } from '../aiuti/posta';
import { dalQuaderno } from '../aiuti/quaderno';
import { INTERNO, lineaLenta } from '../aiuti/rete';

// The last of the journeys: from here on Varco is the one that this file starts again on the journeys' data, and stops at the end.
test.describe.configure({ mode: 'serial' });

const PORTA = Number(process.env.VARCO_E2E_PORTA);
const corsa = Date.now();
const ENTE: Domanda['ente'] = {
  tipo: 'Aziende sanitarie',
  denominazione: `Ente dell'Interruzione n. ${corsa}`,
  codiceFiscale: codiceEnteNuovo(),
  indirizzo: "Via dell'Olmo 1",
  comune: 'Siena',
  provincia: 'SI',
  pec: `pec.${corsa}@pec.interruzione.example`,
  email: `bozza.${corsa}@interruzione.example`,
};
const ASPETTA = `aspetta.${corsa}@interruzione.example`;
const GUASTO = 'Qualcosa non ha funzionato';

let bozza: Page;
let firma: Page;
let originale: Buffer;
let firmatario: string;
let ripartito: Avviato | undefined;

test.afterAll(async () => {
  ripartito?.processo.kill('SIGTERM');
  await ripartito?.fine;
});

/** A request whose second step is being typed: the surname has been saved by itself, the name has not. */
async function bozzaAMeta(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await inizia(page, 'Comune di Capannori', ENTE.email);
  await compilaEnte(page, { ente: ENTE } as Domanda);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/rappresentante$/);
  await page.getByLabel('Cognome').fill("Dell'Àncora");
  await expect(page.getByText('Bozza salvata.')).toBeVisible();
  await page.getByLabel('Nome', { exact: true }).fill('Zoë');
  return page;
}

/** The countersignature's page, with a file of 20 MB on its way. */
async function caricamentoInCorso(browser: Browser): Promise<Page> {
  const page = await finestraDi(browser, 'responsabile.capannori', { acceptDownloads: true });
  await page.goto('/ufficio/convenzioni?stato=FIRMATA_FRUITORE');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/[0-9a-f-]{36}$/);
  originale = await scarica(page, /^Scarica (il )?(atto|convenzione|documento)/i);
  const campo = page.getByText(/^File firmato da/).first();
  firmatario = /File firmato da (.+)/.exec((await campo.textContent()) ?? '')?.[1]?.trim() ?? '';
  const lineaDiPrima = await lineaLenta(page);
  await page.getByLabel(/^File firmato da/).setInputFiles({
    name: 'controfirmata.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.concat([originale, Buffer.alloc(20 * 1024 * 1024, '\n')]),
  });
  await page.getByRole('button', { name: 'Carica il file firmato' }).click();
  await expect(page.getByRole('button', { name: 'Invio in corso…' })).toBeVisible();
  await lineaDiPrima();
  return page;
}

test('kill -9 of the start, web, worker, mailbox and PostgreSQL amid a draft, a waiting mail and an upload is told in words', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  bozza = await bozzaAMeta(browser);
  await attendiMessaggio(ENTE.email, /riprendi/i);
  process.kill(figli(DATI)['worker'] ?? 0, 'SIGSTOP');
  const altra = await (await browser.newContext()).newPage();
  await inizia(altra, 'Comune di Capannori', ASPETTA);
  await altra.context().close();
  firma = await caricamentoInCorso(browser);
  expect(await postaDi(ASPETTA), 'the mail is still waiting').toEqual([]);

  for (const pid of processi(DATI)) process.kill(pid, 'SIGKILL');
  await expect(firma.getByText(GUASTO)).toBeVisible();
  await bozza.getByLabel('Data di nascita').fill('30/11/1979');
  await bozza.getByLabel('Luogo di nascita').fill('Pisa');
  await bozza.getByLabel('Codice fiscale').fill('DLLZOE79S70G702G');
  await bozza.getByLabel('E-mail personale di lavoro').fill(ENTE.email);
  await bozza.getByLabel('Qualifica').fill('Direttrice');
  await prosegui(bozza);
  await expect(bozza.getByText(GUASTO)).toBeVisible();
  await expect(bozza.getByLabel('Nome', { exact: true })).toHaveValue('Zoë');
  for (const page of [bozza, firma]) await expect(page.getByText(INTERNO)).toHaveCount(0);
});

test('npm start on the same data: ready again, without a stack trace', async ({ request }) => {
  test.setTimeout(120_000);
  ripartito = parti(DATI, PORTA, { VARCO_DEMO: '1', VARCO_FIDUCIA: FIDUCIA });
  await expect.poll(ripartito.detto, { timeout: 90_000 }).toContain('Varco è pronto');
  expect((await request.get('/api/pronto')).status()).toBe(200);
  expect(ripartito.detto()).not.toMatch(INTERNO);
});

test('the draft goes on from where it was, on its own page and from its link', async ({ browser }) => {
  await prosegui(bozza);
  await expect(bozza).toHaveURL(/\/compila\/responsabile$/);
  await bozza.context().close();
  const altrove = await (await browser.newContext()).newPage();
  await altrove.goto(collegamento(await attendiMessaggio(ENTE.email, /riprendi/i), '/adesione/riprendi/'));
  await altrove.goto('/adesione/capannori/compila/ente');
  await expect(altrove.getByLabel('Denominazione')).toHaveValue(ENTE.denominazione);
  await altrove.goto('/adesione/capannori/compila/rappresentante');
  await expect(altrove.getByLabel('Nome', { exact: true })).toHaveValue('Zoë');
  await altrove.context().close();
});

test('the upload that was cut off left nothing; made again, it puts the convenzione in force', async () => {
  await firma.reload();
  await expect(firma.getByText('Da controfirmare', { exact: true }).first()).toBeVisible();
  expect(Buffer.compare(await scarica(firma, /^Scarica (il )?(atto|convenzione|documento)/i), originale)).toBe(0);
  const autorita = await autoritaFidata();
  const [nome = '', ...cognome] = firmatario.split(' ');
  const persona = { nome, cognome: cognome.join(' '), codiceFiscale: await codiceFiscaleNellAtto(originale, firmatario) };
  const buffer = Buffer.from(await firmaPades(originale, await autorita.emetti(persona, { chiave: 'P-256' })));
  await autorita.chiudi();
  await firma.getByLabel(/^File firmato da/).setInputFiles({ name: 'controfirmata.pdf', mimeType: 'application/pdf', buffer });
  await firma.getByRole('button', { name: 'Carica il file firmato' }).click();
  await expect(firma.getByText('Vigente', { exact: true }).first()).toBeVisible();
  await firma.context().close();
});

test('the mail that waited arrives, and of all the journeys’ mails none came twice', async ({ page }) => {
  await attendiMessaggio(ASPETTA, /riprendi/i);
  // A later message comes after whatever was still on its way.
  const ultima = `ultima.${corsa}@interruzione.example`;
  await inizia(page, 'Comune di Capannori', ultima);
  await attendiMessaggio(ultima, /riprendi/i);
  expect(await postaDi(ASPETTA)).toHaveLength(1);
  const arrivati = (await tuttaLaPosta()).map(({ id }) => id);
  expect(arrivati.length).toBeGreaterThan(20);
  expect(arrivati.filter((id, indice) => arrivati.indexOf(id) !== indice)).toEqual([]);
});

test('what the journeys did is all there, and Varco stops in order', async ({ browser }) => {
  const ufficio = await finestraDi(browser, 'ufficio.capannori');
  await ufficio.goto(dalQuaderno('convenzioneUfficio'));
  await expect(ufficio.getByText('Receduta', { exact: true }).first()).toBeVisible();
  await ufficio.getByRole('link', { name: 'Registro', exact: true }).last().click();
  const voci = ufficio.getByRole('list', { name: /Voci del registro/ }).getByRole('listitem');
  await expect(voci.filter({ hasText: "Ruggero Dell'Orto" }).first()).toBeVisible();
  await ufficio.context().close();
  ripartito?.processo.kill('SIGTERM');
  expect(await ripartito?.fine).toBe(0);
  expect(ripartito?.detto()).not.toMatch(INTERNO);
});
