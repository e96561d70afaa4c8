import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { nellaBase, unResidente } from './aiuti/base-dati';
import { PASSWORD_DEMO } from './aiuti/accesso';
import { dato } from './aiuti/consultazione';
import {
  controllaIlCodice,
  controllaIlPdf,
  controllaLaStampa,
  indirizzoDelCodice,
  nelRegistro,
  numeroDellaRichiesta,
  pdfDelFoglio,
} from './aiuti/foglio';
import { apriDaTastiera, cercaDaTastiera, dichiaraDaTastiera, finoA } from './aiuti/tastiera';

test.describe.configure({ mode: 'serial' });

let page: Page;
let cercato: Awaited<ReturnType<typeof unResidente>>;
let nomeUtente = '';

/**
 * A session as SPID will open one for an enabled operator, who has no password to change; answers the secret of its cookie. Until SPID is
 * there, the database alone can open it.
 */
async function sessioneSpid(): Promise<string> {
  const gettone = randomBytes(32).toString('base64url');
  const [chi] = await nellaBase<{ id: string; nomeUtente: string }>(
    `UPDATE utente u SET password_provvisoria = false FROM (
       SELECT o.utente_id FROM operatore o JOIN erogatore e ON e.id = o.erogatore_id
       WHERE e.codice = 'sassuolo' AND o.stato IN ('ABILITATO', 'ATTIVO') ORDER BY o.codice_fiscale LIMIT 1) scelto
     WHERE u.id = scelto.utente_id RETURNING u.id, u.nome_utente AS "nomeUtente"`,
    [],
  );
  nomeUtente = chi?.nomeUtente ?? '';
  await nellaBase(`UPDATE sessione SET chiusa_il = now(), motivo_chiusura = 'SOSTITUITA' WHERE utente_id = $1 AND chiusa_il IS NULL`, [
    chi?.id,
  ]);
  await nellaBase(
    `INSERT INTO sessione (erogatore_id, id, utente_id, ente_id, operatore_id, token_hash, metodo, esclusiva, indirizzo_ip, agente,
       postazione, aperta_il, ultima_attivita, inattiva_dopo, scade_il)
     SELECT o.erogatore_id, $1, u.id, u.ente_id, o.id, $2, 'SPID', true, '127.0.0.1', 'viaggio', 'PC-SPID01', now(), now(), 900,
       now() + interval '8 hours' FROM utente u JOIN operatore o ON o.utente_id = u.id WHERE u.id = $3`,
    [randomUUID(), createHash('sha256').update(gettone).digest('hex'), chi?.id],
  );
  return gettone;
}

test.beforeAll(async ({ browser, baseURL }) => {
  const contesto = await browser.newContext();
  page = await contesto.newPage();
  cercato = await unResidente('sassuolo', 's.madre_cognome IS NOT NULL');
  await contesto.addCookies([{ name: 'varco-sessione', value: await sessioneSpid(), url: baseURL ?? '', httpOnly: true, sameSite: 'Lax' }]);
});
test.afterAll(async () => page.context().close());

test('SA-01 SA-04 under Sassuolo’s preset no password opens, the session is SPID’s, and the functions are stated first', async ({
  browser,
}) => {
  expect(nomeUtente).not.toBe('');
  const altra = await (await browser.newContext()).newPage();
  await altra.goto('/accesso');
  await altra.getByLabel('Nome utente').fill(nomeUtente);
  await altra.getByLabel('Password', { exact: true }).fill(PASSWORD_DEMO);
  await altra.keyboard.press('Enter');
  await expect(altra.getByText(/non corretti|non ammette l’accesso con password/).first()).toBeVisible();
  await altra.context().close();

  await page.goto('/consultazione');
  await expect(page.getByRole('heading', { name: 'Perché consulti?' })).toBeVisible();
  await dichiaraDaTastiera(page, /^Servizi sociali/, '');
  await expect(page.getByText('Scrivi il riferimento della pratica.').first()).toBeVisible();
  await dichiaraDaTastiera(page, /^Servizi sociali/, 'Fascicolo 88/2026');
  await expect(page.getByRole('heading', { name: 'Verifica un dato' })).toBeFocused();
});

test('SA-02 SA-17 LE-12 its own visura, the registry position: what it shows, what it does not, printed; the register says who, as what', async ({
  browser,
}) => {
  await finoA(page, page.getByRole('tab', { name: 'Verifica un dato' }));
  await page.keyboard.press('ArrowRight');
  await cercaDaTastiera(page, `${cercato.cognome} ${cercato.nome} ${cercato.anno}`);
  await apriDaTastiera(page, 'Posizione anagrafica');
  await expect(page.getByRole('heading', { name: 'Posizione anagrafica' }).first()).toBeFocused();
  await expect(dato(page, 'Posizione anagrafica')).not.toBeEmpty();
  await expect(dato(page, 'Indirizzo APR')).not.toBeEmpty();
  for (const termine of ['Madre', 'Stato civile', 'Famiglia'])
    await expect(
      page
        .getByRole('article')
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${termine}$`) }),
    ).toHaveCount(0);
  await controllaLaStampa(page);
  const [numero, indirizzo] = [await numeroDellaRichiesta(page), await indirizzoDelCodice(page)];
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  const testo = controllaIlPdf(await pdfDelFoglio(page), { numero, operatore });
  expect(testo).not.toMatch(/Stato civile|Madre/);
  await controllaIlCodice(browser, indirizzo, { sa: 'ufficio.sassuolo', estraneo: 'ufficio.fucecchio', taciuto: cercato.codiceFiscale });
  await nelRegistro(browser, 'ufficio.sassuolo', numero, async (riga) => {
    await expect(riga).toContainText('Posizione anagrafica');
    await expect(riga).toContainText('Fascicolo 88/2026');
    await expect(riga, 'the user’s role').toContainText(/operator/i);
  });
});
