import { expect, test, type Page } from '@playwright/test';
import { finestraDi } from './aiuti/accesso';
import { nellaBase, unResidente } from './aiuti/base-dati';
import { cercaCodiceFiscale, dato, esito } from './aiuti/consultazione';
import { controllaIlPdf, nelRegistro, numeroDellaRichiesta, pdfDelFoglio } from './aiuti/foglio';
import { ID } from './aiuti/visita';

test.describe.configure({ mode: 'serial' });

const ENTE = 'Azienda sanitaria della Piana';
const RIFERIMENTO = 'Fascicolo 118/B';
const OGGI = new Date().toLocaleDateString('it-IT', { timeZone: 'Europe/Rome', day: '2-digit', month: '2-digit', year: 'numeric' });
const CAMPI = {
  'Arrivata il': OGGI,
  // Of this walk alone.
  Protocollo: `${String(Date.now()).slice(-6)}/2026`,
  'Riferimento della pratica': RIFERIMENTO,
  'Che cosa chiede': 'La visura individuale della persona indicata nella PEC.',
} as const;
let ufficio: Page;
let persona: Awaited<ReturnType<typeof unResidente>>;
let richiedente = '';
let richiesta = '';
let numero = '';

test.beforeAll(async ({ browser }) => {
  ufficio = await finestraDi(browser, 'ufficio.capannori');
  persona = await unResidente('capannori');
});
test.afterAll(async () => ufficio.context().close());

test('CA-13 a request come by PEC is registered under its convenzione: what is missing is told at once, and what was typed stays', async () => {
  await ufficio.goto('/ufficio/pervenute');
  await ufficio.getByRole('link', { name: new RegExp(`^${ENTE}, convenzione`) }).click();
  await ufficio.getByLabel('Protocollo').fill(CAMPI.Protocollo);
  await ufficio.getByRole('button', { name: 'Registra' }).click();
  for (const frase of ['Scegli come è arrivata.', 'Scegli chi chiede.', 'Scegli la finalità.', 'Scrivi che cosa è stato chiesto.'])
    await expect(ufficio.getByText(frase).first(), frase).toBeVisible();
  await expect(ufficio.getByLabel('Protocollo')).toHaveValue(CAMPI.Protocollo);
  await ufficio.getByRole('radio', { name: 'Per PEC' }).check();
  await ufficio.getByLabel('Chi chiede').selectOption({ index: 1 });
  richiedente = (await ufficio.getByLabel('Chi chiede').locator('option:checked').textContent()) ?? '';
  await ufficio.getByLabel('Finalità').selectOption({ index: 1 });
  for (const [campo, valore] of Object.entries(CAMPI)) await ufficio.getByLabel(campo).fill(valore);
  await ufficio.getByLabel('Arrivata il').fill('31/12/2099');
  await ufficio.getByRole('button', { name: 'Registra' }).click();
  await expect(ufficio.getByText('La richiesta non può essere arrivata dopo oggi.').first()).toBeVisible();
  await ufficio.getByLabel('Arrivata il').fill(OGGI);
  await ufficio.getByRole('button', { name: 'Registra' }).dblclick();
  await expect(ufficio.getByRole('heading', { level: 1, name: 'Richiesta pervenuta' })).toBeVisible();
  richiesta = new URL(ufficio.url()).pathname;
  expect(richiesta).toMatch(new RegExp(`^/ufficio/pervenute/${ID}$`));
  for (const detto of ['Da evadere', 'Per PEC', CAMPI.Protocollo, RIFERIMENTO, CAMPI['Che cosa chiede']])
    await expect(ufficio.getByRole('main'), detto).toContainText(detto);
});

test('CA-13 LE-12 the office answers with a sheet that says for whom, within the profile, printed and as a PDF', async () => {
  await cercaCodiceFiscale(ufficio, persona.codiceFiscale);
  await expect(esito(ufficio)).toBeVisible();
  await ufficio
    .getByRole('button', { name: /^Visura individuale di / })
    .first()
    .click();
  await expect(dato(ufficio, 'Codice fiscale')).toHaveText(persona.codiceFiscale);
  await expect(dato(ufficio, 'Riferimento')).toHaveText(RIFERIMENTO);
  const chi = ((await dato(ufficio, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  expect(chi).toMatch(/\(ufficio\), per conto di .+, richiesta per PEC$/);
  await expect(ufficio.getByRole('article'), 'a field outside the profile').not.toContainText(/carta d.identità/i);
  await expect(ufficio.getByRole('button', { name: 'Segnala incongruenza' }), 'the office reports nothing to itself').toHaveCount(0);
  numero = await numeroDellaRichiesta(ufficio);
  const testo = controllaIlPdf(await pdfDelFoglio(ufficio), { numero, operatore: chi });
  expect(testo).toContain(persona.codiceFiscale);
});

test('CA-13 SA-17 it stands in the same register as any consultation, with its mode, protocol and who asked; the ente reads it in its own', async ({
  browser,
}) => {
  await nelRegistro(browser, 'ufficio.capannori', numero, async (riga) => {
    for (const detto of [RIFERIMENTO, ENTE]) await expect(riga, detto).toContainText(detto);
  });
  const voci = await nellaBase<{ operazione: string; dettagli: Record<string, string> }>(
    "SELECT operazione, dettagli FROM registro WHERE numero_richiesta = $1 AND esito = 'CONSENTITO' ORDER BY istante",
    [numero],
  );
  expect(voci.map(({ operazione }) => operazione)).toEqual(['aprire-visura-per-pervenuta', 'stampare-per-pervenuta']);
  expect(voci[0]?.dettagli).toMatchObject({ modo: 'PEC', protocollo: CAMPI.Protocollo, pervenuta: richiesta.split('/').at(-1) });
  expect(richiedente, 'as the office chose it').toContain(voci[0]?.dettagli.richiedente ?? '?');
  const ente = await finestraDi(browser, 'referente.asl');
  await ente.goto('/ente/registro');
  await expect(ente.getByRole('list', { name: /Voci del registro/ })).toContainText(numero);
  await ente.context().close();
});

test('CA-13 once it is closed nothing more is read for it; not answered, it must say why', async () => {
  await ufficio.goto(richiesta);
  const chiudi = ufficio.getByRole('button', { name: 'Chiudi la richiesta' });
  await ufficio.getByRole('radio', { name: /^Non evasa/ }).check();
  await ufficio.getByLabel('Data della risposta').fill(OGGI);
  await chiudi.click();
  await expect(ufficio.getByText('Scrivi perché non è stata evasa.').first()).toBeVisible();
  await ufficio.getByRole('radio', { name: /^Evasa/ }).check();
  const aperta = await ufficio.context().newPage();
  await aperta.goto(richiesta);
  await chiudi.click();
  await expect(ufficio.getByText('Richiesta chiusa.').first()).toBeVisible();
  await expect(chiudi).toHaveCount(0);
  await expect(ufficio.getByLabel('Che cosa cerchi')).toHaveCount(0);
  await cercaCodiceFiscale(aperta, persona.codiceFiscale);
  await expect(aperta.getByText(/La richiesta è chiusa: per leggere altri dati ne occorre una nuova/).first()).toBeVisible();
  await aperta.close();
  await ufficio.goto('/ufficio/pervenute');
  const riga = ufficio.getByRole('row').filter({ hasText: CAMPI.Protocollo });
  await expect(riga, 'pressed twice, registered once').toHaveCount(1);
  await expect(riga).toContainText('Evasa');
});

test('CA-13 of another comune, or under a convenzione whose clauses have no other mode, nothing is taken', async ({ browser }) => {
  const altrove = await finestraDi(browser, 'ufficio.chianciano');
  expect((await altrove.goto(richiesta))?.status()).toBe(404);
  await altrove.goto('/ufficio/pervenute');
  await expect(altrove.getByText('Nessuna convenzione in vigore prevede richieste per PEC o su carta.')).toBeVisible();
  await altrove.context().close();
});
