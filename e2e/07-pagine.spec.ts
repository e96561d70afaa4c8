import { expect, test, type Page } from '@playwright/test';
import { entra } from './aiuti/accesso';
import { cercaNome, esito, iniziaPratica } from './aiuti/consultazione';
import { inizia } from './aiuti/domanda';
import { controlla, pagineCostruite } from './aiuti/pagine';
import { attendiMessaggio, collegamento } from './aiuti/posta';
import { dalQuaderno } from './aiuti/quaderno';

// A recording of every page would cost more than reading it; a failure names page, width and element.
test.use({ trace: 'off' });

/** How a page is reached: at an address, or by the first link of another page whose address looks like that. */
type Via = string | readonly [da: string, verso: RegExp];

const ID = '[0-9a-f-]{36}';
const ATTI = ['annullamento', 'sospensione', 'revoca-sospensione', 'accessi', 'recesso', 'diffida', 'rimedio', 'risoluzione', 'decadenza'];

/** Every page of the site by who comes to it. A page of the build that is not here fails the first test. */
const PAGINE: Record<string, Record<string, Via | readonly Via[]>> = {
  nessuno: {
    '/': '/',
    '/accessibilita': '/accessibilita',
    '/adesione': '/adesione',
    '/adesione/[codice]': '/adesione/capannori',
    '/adesione/collegamento': '/adesione/collegamento',
    '/contatti': '/contatti',
    '/note-legali': '/note-legali',
    '/privacy': '/privacy',
    '/accesso': '/accesso',
    '/accesso-sospeso': '/accesso-sospeso?motivo=CONVENZIONE_SOSPESA',
    '/posta': '/posta',
    '/posta/[nome]': ['/posta', /\/posta\/.+/],
    '/credenziali/prima-password/[gettone]': '/credenziali/prima-password/nessuno-ha-mai-mandato-questo-collegamento',
  },
  'ufficio.capannori': {
    '/ufficio': '/ufficio',
    '/ufficio/[...resto]': '/ufficio/che-non-esiste',
    '/ufficio/adesioni': ['/ufficio', /\/ufficio\/adesioni$/],
    '/ufficio/adesioni/nuova': '/ufficio/adesioni/nuova',
    '/ufficio/adesioni/[id]': [
      'PRESENTATA',
      'IN_ISTRUTTORIA',
      'INTEGRAZIONE_RICHIESTA',
      'LEGITTIMITA_ATTESTATA',
      'ACCOLTA',
      'RESPINTA',
    ].map((stato): Via => [`/ufficio/adesioni?stato=${stato}`, new RegExp(`/ufficio/adesioni/${ID}$`)]),
    '/ufficio/anomalie': '/ufficio/anomalie',
    '/ufficio/convenzioni': '/ufficio/convenzioni?stato=TUTTE',
    '/ufficio/convenzioni/nuova': '/ufficio/convenzioni/nuova',
    '/ufficio/convenzioni/[id]': ['VIGENTE', 'FIRMATA_FRUITORE', 'RECESSO_PREAVVISATO', 'RECEDUTA', 'SCADUTA'].map((stato): Via => [
      `/ufficio/convenzioni?stato=${stato}`,
      new RegExp(`/ufficio/convenzioni/${ID}$`),
    ]),
    '/ufficio/impostazioni': '/ufficio/impostazioni',
    '/ufficio/impostazioni/messaggi': '/ufficio/impostazioni/messaggi',
    '/ufficio/impostazioni/persone': '/ufficio/impostazioni/persone',
    '/ufficio/operatori': '/ufficio/operatori',
    '/ufficio/operatori/[id]': ['ATTIVO', 'SOSPESO', 'PROPOSTO', 'DISABILITATO'].map((stato): Via => [
      `/ufficio/operatori?stato=${stato}`,
      new RegExp(`/ufficio/operatori/${ID}$`),
    ]),
    '/ufficio/registro': '/ufficio/registro',
    '/ufficio/relazioni': '/ufficio/relazioni',
    '/ufficio/verifiche': '/ufficio/verifiche',
    '/ufficio/verifiche/[id]': ['/ufficio/verifiche', new RegExp(`/ufficio/verifiche/${ID}`)],
    '/profilo': '/profilo',
    '/credenziali/password': '/credenziali/password',
  },
  'amministratore.capannori': { '/ufficio/impostazioni/persone/nuova': '/ufficio/impostazioni/persone/nuova' },
  'responsabile.chianciano': {
    '/ufficio/convenzioni/[id]/[atto]': ['/ufficio/convenzioni?stato=DIFFIDATA', new RegExp(`/ufficio/convenzioni/${ID}$`)],
  },
  'referente.asl': {
    '/ente': '/ente',
    '/ente/[...resto]': '/ente/che-non-esiste',
    '/ente/convenzione': '/ente/convenzione',
    '/ente/documenti': '/ente/documenti',
    '/ente/operatori': '/ente/operatori',
    '/ente/operatori/[id]': ['/ente/operatori', new RegExp(`/ente/operatori/${ID}$`)],
    '/ente/operatori/nuovi': ['/ente/operatori', /\/ente\/operatori\/nuovi\?/],
    '/ente/registro': '/ente/registro',
    '/ente/verifiche': '/ente/verifiche',
    '/ente/verifiche/[id]': ['/ente/verifiche', new RegExp(`/ente/verifiche/${ID}`)],
    '/ente/convenzione/[id]/[atto]': ['/ente/convenzione', new RegExp(`/ente/convenzione/${ID}/[a-z-]+$`)],
  },
  'operatore.asl': { '/consultazione': '/consultazione', '/consultazione/[...resto]': '/consultazione/che-non-esiste' },
  'auditor.capannori': {
    '/controllo': '/controllo',
    '/controllo/[...resto]': '/controllo/che-non-esiste',
    '/controllo/registro': '/controllo/registro',
    '/controllo/relazioni': '/controllo/relazioni',
  },
  // Reached by the tests below, which have something to do first.
  altri: {
    '/adesione/[codice]/compila/[passo]': [],
    '/adesione/[codice]/riepilogo': [],
    '/adesione/[codice]/ricevuta': [],
    '/adesione/[codice]/stato': [],
    '/ufficio/operatori/nuovi': [],
    '/ente/convenzione/[id]': [],
  },
};

async function raggiungi(page: Page, via: Via): Promise<boolean> {
  if (typeof via === 'string') {
    await page.goto(via);
    return true;
  }
  const [da, verso] = via;
  await page.goto(da);
  const indirizzi = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((nodi) => nodi.map((nodo) => nodo.getAttribute('href') ?? ''));
  const trovato = indirizzi.find((indirizzo) => verso.test(indirizzo));
  if (!trovato) return false;
  await page.goto(trovato);
  return true;
}

test('every page of the build has its visitor', () => {
  const visitate = Object.values(PAGINE).flatMap((pagine) => Object.keys(pagine));
  expect([...visitate].sort()).toEqual(pagineCostruite());
});

for (const [chi, pagine] of Object.entries(PAGINE)) {
  if (chi === 'altri') continue;
  test(`pages for ${chi}: WCAG 2.1 AA, one h1, a title, no sideways scroll at 1280 and 320`, async ({ page }) => {
    test.setTimeout(300_000);
    if (chi !== 'nessuno') await entra(page, chi);
    for (const [percorso, vie] of Object.entries(pagine)) {
      const elenco = (Array.isArray(vie) && !(vie[1] instanceof RegExp) ? vie : [vie]) as readonly Via[];
      let raggiunte = 0;
      for (const via of elenco) {
        if (!(await raggiungi(page, via))) continue;
        raggiunte += 1;
        await controlla(page, `${percorso} (${page.url()})`);
      }
      expect.soft(raggiunte, `ways to ${percorso}`).toBeGreaterThan(0);
    }
  });
}

test('pages of the applicant, step by step, errors shown', async ({ page }) => {
  test.setTimeout(180_000);
  await inizia(page, 'Comune di Chianciano Terme', `pagine.${Date.now()}@ente.example`);
  for (const passo of ['ente', 'rappresentante', 'responsabile', 'finalita', 'richieste', 'operatori']) {
    await page.goto(`/adesione/chianciano/compila/${passo}`);
    await controlla(page, `step ${passo}`);
    await page.getByRole('button', { name: 'Salva e continua' }).click();
    await expect(page.getByText(/da correggere/).first()).toBeVisible();
    await controlla(page, `step ${passo} with errors`);
  }
  await page.goto('/adesione/chianciano/riepilogo');
  await controlla(page, 'summary of a draft that is not complete');
  await page.goto(collegamento(await attendiMessaggio(dalQuaderno('enteEmail'), /accolta/i), '/adesione/riprendi/'));
  await controlla(page, 'state of a request');
  await page.goto('/adesione/capannori/ricevuta');
  await controlla(page, 'receipt');
});

test('pages that want something first: a roster to add to, an act to do, a convenzione of the past', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await entra(page, 'ufficio.capannori');
  await page.goto('/ufficio/operatori');
  const enti = page.getByLabel('Ente', { exact: true });
  await enti.selectOption({ label: 'Azienda sanitaria della Piana' });
  await page.getByRole('button', { name: 'Applica i filtri' }).click();
  await page.getByRole('link', { name: 'Aggiungi operatori' }).click();
  await controlla(page, '/ufficio/operatori/nuovi');

  const responsabile = await (await browser.newContext()).newPage();
  await entra(responsabile, 'responsabile.chianciano');
  await responsabile.goto('/ufficio/convenzioni?stato=DIFFIDATA');
  await responsabile.getByRole('table').getByRole('link').first().click();
  await expect(responsabile).toHaveURL(new RegExp(`/ufficio/convenzioni/${ID}$`));
  const indirizzo = responsabile.url();
  for (const atto of ATTI) {
    await responsabile.goto(`${indirizzo}/${atto}`);
    await controlla(responsabile, `act ${atto}`);
  }
  await responsabile.context().close();

  const ente = await (await browser.newContext()).newPage();
  await entra(ente, dalQuaderno('referente').nomeUtente, dalQuaderno('referente').password);
  await ente.goto(dalQuaderno('convenzioneUfficio').replace('/ufficio/convenzioni/', '/ente/convenzione/'));
  await controlla(ente, '/ente/convenzione/[id]');
  await ente.context().close();
});

test('what appears after a click: results, both visure, a window with its form, a row of the register', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await entra(page, 'operatore.asl');
  await iniziaPratica(page, /Esenzioni/, 'Prot. 1/26');
  await controlla(page, 'search');
  await cercaNome(page, 'Ro', '1971');
  await expect(esito(page)).toBeVisible();
  await controlla(page, 'results');
  await page
    .getByRole('button', { name: /^Visura individuale/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Visura individuale' })).toBeVisible();
  await controlla(page, 'visura');
  await page.getByRole('button', { name: 'Torna ai risultati' }).click();
  await page
    .getByRole('button', { name: /^Composizione della famiglia/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Composizione della famiglia' })).toBeVisible();
  await controlla(page, 'household');

  const ufficio = await (await browser.newContext()).newPage();
  await entra(ufficio, 'ufficio.capannori');
  await ufficio.goto('/ufficio/registro');
  await ufficio
    .getByRole('list', { name: /Voci del registro/ })
    .getByRole('listitem')
    .first()
    .click();
  await controlla(ufficio, 'a row of the register, open');
  await ufficio.goto('/ufficio/adesioni?stato=IN_ISTRUTTORIA');
  await ufficio.getByRole('table').getByRole('link').first().click();
  await ufficio.getByRole('button', { name: 'Chiedi integrazioni' }).click();
  await ufficio.getByRole('dialog').getByRole('button', { name: 'Manda la richiesta' }).click();
  await expect(ufficio.getByRole('dialog').getByText(/da correggere/)).toBeVisible();
  await controlla(ufficio, 'a window with its form and errors');
  await ufficio.context().close();
});

test('words for what is not there, for nobody in particular', async ({ page }) => {
  expect((await page.goto('/che-non-esiste'))?.status()).toBe(404);
  await controlla(page, '404');
});
