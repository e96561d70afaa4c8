import { expect, test, type Page } from '@playwright/test';
import { creaAutoritaDiProva, firmaP7m, firmaPades, type AutoritaDiProva } from '../lib/testing/firme';
import { finestraDi, rientra } from './aiuti/accesso';
import { primoAccesso } from './aiuti/credenziali';
import { autoritaFidata, codiceFiscaleNellAtto, opensslVerifica, pdfsig, scarica, testoPdf } from './aiuti/firme';
import { pdfSemplice } from './aiuti/pdf';
import { attendiMessaggio } from './aiuti/posta';
import { annota, dalQuaderno } from './aiuti/quaderno';

test.describe.configure({ mode: 'serial' });

const RAPPRESENTANTE = { nome: 'Niccolò Maria', cognome: "D'Amàto", codiceFiscale: 'DMTNCL68C12D612Q' };
const RESPONSABILE = { nome: 'Ruggero', cognome: "Dell'Orto" };
const PASSWORD = 'Un-varco-nel-muro-26';

let autorita: AutoritaDiProva;
let ignota: AutoritaDiProva;
let originale: Buffer;
let altroDocumento: Buffer;
test.beforeAll(async () => {
  [autorita, ignota] = await Promise.all([autoritaFidata(), creaAutoritaDiProva('Autorità ignota')]);
});
test.afterAll(async () => Promise.all([autorita.chiudi(), ignota.chiudi()]));

async function carica(page: Page, nome: string, contenuto: Uint8Array): Promise<void> {
  await page.getByLabel(/^File firmato da/).setInputFiles({
    name: nome,
    mimeType: nome.endsWith('.pdf') ? 'application/pdf' : 'application/pkcs7-mime',
    buffer: Buffer.from(contenuto),
  });
  await page.getByRole('button', { name: 'Carica il file firmato' }).click();
}

const stato = (page: Page, testo: string) => expect(page.getByText(testo, { exact: true }).first()).toBeVisible();

test('CA-08 the convenzione is generated from the accepted request, and its people are invited', async ({ page }) => {
  await rientra(page, 'ufficio.capannori');
  await page.goto(dalQuaderno('adesioneUfficio'));
  await page.getByRole('link', { name: 'Genera la convenzione' }).click();
  await page.getByLabel('Numero di accessi').fill('2');
  const firmatari = page.getByLabel('Firma per il comune');
  await firmatari.selectOption(await firmatari.getByRole('option').filter({ hasText: RESPONSABILE.cognome }).first().getAttribute('value'));
  await page.getByRole('button', { name: 'Genera la convenzione' }).click();
  await expect(page).toHaveURL(/\/ufficio\/convenzioni\/[0-9a-f-]{36}$/);
  await stato(page, 'Da firmare');
  const numero =
    /\d{4}\/\d{4}/.exec(
      (await page
        .getByText(/Convenzione n\. \d{4}\/\d{4}/)
        .first()
        .textContent()) ?? '',
    )?.[0] ?? '';
  annota({ convenzioneUfficio: new URL(page.url()).pathname, convenzioneNumero: numero });
  await attendiMessaggio(dalQuaderno('entePec'), /è pronta da firmare/);
});

test('CA-18 referente and legal representative enter for the first time, each with two messages on two channels', async ({ browser }) => {
  for (const [chi, nominativo, casella] of [
    ['rappresentante', "Niccolò Maria D'Amàto", 'damato'],
    ['referente', "Zoë Dell'Àncora", 'dellancora'],
  ] as const) {
    const page = await (await browser.newContext()).newPage();
    const corsa = /\.(\d+)@/.exec(dalQuaderno('enteEmail'))?.[1] ?? '';
    const nomeUtente = await primoAccesso(
      page,
      { nominativo, email: `${casella}.${corsa}@ancora.example`, recapito: dalQuaderno('entePec') },
      PASSWORD,
    );
    await expect(page).toHaveURL(/\/ente$/);
    annota({ [chi]: { nomeUtente, password: PASSWORD } });
    await page.context().close();
  }
});

test('both parties download the same document, which holds articles, parties and the list of operators', async ({ browser }) => {
  const ente = await finestraDi(browser, dalQuaderno('rappresentante').nomeUtente, { password: PASSWORD });
  await ente.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Convenzione' }).click();
  originale = await scarica(ente, /^Scarica/);
  const ufficio = await finestraDi(browser, 'ufficio.capannori');
  await ufficio.goto(dalQuaderno('convenzioneUfficio'));
  expect(Buffer.compare(await scarica(ufficio, /^Scarica (il )?(atto|convenzione|documento)/i), originale)).toBe(0);
  const testo = await testoPdf(originale);
  for (const frase of ["D'Amàto", "Dell'Orto", 'Pier Paolo', 'NTUDAA88T45LNMVO', 'Art. 1', dalQuaderno('convenzioneNumero')])
    expect(testo).toContain(frase);
  await ufficio.goto('/ufficio/convenzioni');
  await ufficio.getByRole('row').filter({ hasText: 'Reti Gas' }).getByRole('link').first().click();
  altroDocumento = await scarica(ufficio, /^Scarica/);
  await Promise.all([ente.context().close(), ufficio.context().close()]);
});

test('CA-16 each file that is not the signature asked is refused with its own sentence', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await finestraDi(browser, dalQuaderno('rappresentante').nomeUtente, { password: PASSWORD });
  await page.goto('/ente/convenzione');
  const giusto = await autorita.emetti(RAPPRESENTANTE);
  const buono = await firmaPades(originale, giusto);
  const manomesso = Buffer.from(buono);
  const punto = manomesso.indexOf('stream') + 60;
  manomesso[punto] = (manomesso[punto] ?? 0) ^ 1;
  const altraPersona = await autorita.emetti({ nome: 'Ivo', cognome: 'Bo', codiceFiscale: 'BOXVIO85L01H501L' });
  const casi: [string, string, Uint8Array, RegExp][] = [
    ['not signed', 'atto.pdf', originale, /non contiene alcuna firma/],
    ['changed after the signature', 'atto.pdf', manomesso, /cambiato dopo la firma/],
    ['another document', 'atto.pdf', await firmaPades(altroDocumento, giusto), /è un altro documento.*«Convenzione n\. \d{4}\/\d{4}»/],
    [
      'another document in an envelope',
      'atto.pdf.p7m',
      await firmaP7m(await pdfSemplice('Altro'), giusto),
      /non è il documento da firmare qui/,
    ],
    ['another person', 'atto.pdf', await firmaPades(originale, altraPersona), /deve firmarlo Niccolò Maria D.Amàto/],
    ['an authority nobody knows', 'atto.pdf', await firmaPades(originale, await ignota.emetti(RAPPRESENTANTE)), /autorità riconosciuta/],
    ['truncated', 'atto.pdf', buono.subarray(0, buono.length - 4000), /incompleto|interrott/],
    ['a truncated envelope', 'atto.pdf.p7m', (await firmaP7m(originale, giusto)).subarray(0, 20_000), /incompleta|interrott/],
    ['a PDF that calls itself .p7m', 'atto.p7m', buono, /si chiama \.p7m ma dentro è/],
    ['20 MB of something else', 'atto.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 1024 * 1024, 'x')]), /incompleto/],
    ['too large', 'atto.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(26 * 1024 * 1024, 'x')]), /25 MB|troppo grande/],
  ];
  for (const [che, nome, contenuto, frase] of casi) {
    await test.step(che, async () => {
      await page.goto('/ente/convenzione');
      await carica(page, nome, contenuto);
      const avviso = page
        .getByText(/^(L’operazione non è possibile|Controlla i dati)$/)
        .locator('..')
        .locator('..');
      await expect(avviso).toContainText(frase, { timeout: 30_000 });
      await stato(page, 'Da firmare');
    });
  }
  await page.context().close();
});

test('CA-16 the right signature is taken: PAdES with an RSA key, good for pdfsig too', async ({ browser }) => {
  const page = await finestraDi(browser, dalQuaderno('rappresentante').nomeUtente, { password: PASSWORD });
  await page.goto('/ente/convenzione');
  const firmato = await firmaPades(originale, await autorita.emetti(RAPPRESENTANTE, { chiave: 'RSA-2048' }));
  expect(await pdfsig(firmato)).toContain('Signature is Valid');
  await carica(page, 'convenzione-firmata.pdf', firmato);
  await stato(page, 'Da controfirmare');
  await stato(page, 'Copia ricevuta e valida');
  expect(Buffer.compare(await scarica(page, /^Scarica .*firmat/i), firmato)).toBe(0);
  await attendiMessaggio('anagrafe@capannori.example', new RegExp(dalQuaderno('convenzioneNumero')));
  await page.context().close();
});

test('CA-14 the countersignature, .p7m with a P-256 key, puts the convenzione in force with its last day', async ({ browser }) => {
  const page = await finestraDi(browser, 'responsabile.capannori');
  await page.goto(dalQuaderno('convenzioneUfficio'));
  const codiceFiscale = await codiceFiscaleNellAtto(originale, `${RESPONSABILE.nome} ${RESPONSABILE.cognome}`);
  expect(codiceFiscale).toMatch(/^[A-Z]{6}/);
  const p7m = await firmaP7m(originale, await autorita.emetti({ ...RESPONSABILE, codiceFiscale }, { chiave: 'P-256' }));
  expect(Buffer.compare(await opensslVerifica(p7m, autorita), originale)).toBe(0);
  await carica(page, 'convenzione-controfirmata.pdf.p7m', p7m);
  await stato(page, 'Vigente');
  // It was signed over the blank original: no single file bears both signatures, and both are offered.
  for (const chi of ['dell’ente', 'del comune'])
    await expect(page.getByRole('link', { name: `Scarica la convenzione (copia ${chi})` })).toBeVisible();
  await expect(page.getByText(String(new Date().getFullYear() + 4)).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Carica il file firmato' })).toHaveCount(0);
  await attendiMessaggio(dalQuaderno('entePec'), new RegExp(`${dalQuaderno('convenzioneNumero')}.*vigore|vigente|in vigore`, 'i'));
  await page.context().close();
});

test('the other two forms are taken as well: .p7m with RSA through the office, PAdES with P-256 for the comune', async ({ browser }) => {
  const ufficio = await finestraDi(browser, 'ufficio.capannori');
  await ufficio.goto('/ufficio/convenzioni');
  await ufficio.getByRole('row').filter({ hasText: 'Reti Gas' }).getByRole('link').first().click();
  await expect(ufficio).toHaveURL(/[0-9a-f-]{36}$/);
  const indirizzo = ufficio.url();
  const firmatario =
    /File firmato da (.+)/
      .exec(
        (await ufficio
          .getByText(/^File firmato da/)
          .first()
          .textContent()) ?? '',
      )?.[1]
      ?.trim() ?? '';
  const [nome = '', ...cognome] = firmatario.split(' ');
  const p7m = await firmaP7m(
    altroDocumento,
    await autorita.emetti(
      { nome, cognome: cognome.join(' '), codiceFiscale: await codiceFiscaleNellAtto(altroDocumento, firmatario) },
      { chiave: 'RSA-3072' },
    ),
  );
  expect(Buffer.compare(await opensslVerifica(p7m, autorita), altroDocumento)).toBe(0);
  await carica(ufficio, 'firmata-dall-ente.pdf.p7m', p7m);
  await stato(ufficio, 'Da controfirmare');
  await ufficio.context().close();

  const responsabile = await finestraDi(browser, 'responsabile.capannori');
  await responsabile.goto(indirizzo);
  const codiceFiscale = await codiceFiscaleNellAtto(altroDocumento, `${RESPONSABILE.nome} ${RESPONSABILE.cognome}`);
  const pades = await firmaPades(altroDocumento, await autorita.emetti({ ...RESPONSABILE, codiceFiscale }, { chiave: 'P-256' }));
  expect(await pdfsig(pades)).toContain('Signature is Valid');
  await carica(responsabile, 'controfirmata.pdf', pades);
  await stato(responsabile, 'Vigente');
  await responsabile.context().close();
});
