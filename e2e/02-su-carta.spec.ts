import { expect, test } from '@playwright/test';
import { rientra } from './aiuti/accesso';
import { codiceEnteNuovo, compilaEnte, compilaFinalita, compilaPersona, compilaRichieste, type Domanda } from './aiuti/domanda';
import { pdfSemplice } from './aiuti/pdf';

test('CA-01 a request that came by PEC is typed in with its file; the button pressed twice makes one', async ({ page }) => {
  const denominazione = `Consorzio dei Gelsi ${Date.now()}`;
  const domanda: Omit<Domanda, 'foglio' | 'accessi' | 'responsabile'> = {
    ente: {
      tipo: 'Altre amministrazioni pubbliche',
      denominazione,
      codiceFiscale: codiceEnteNuovo(),
      indirizzo: 'Via dei Gelsi 2',
      comune: 'Lucca',
      provincia: 'LU',
      pec: 'protocollo@pec.gelsi.example',
      email: 'info@gelsi.example',
    },
    rappresentante: {
      nome: 'Ivo',
      cognome: 'Bo',
      codiceFiscale: 'BOXVIO85L01H501L',
      nascita: '1/7/1985',
      luogo: 'Roma',
      email: 'bo@gelsi.example',
      qualifica: 'Presidente',
    },
    finalita: [{ descrizione: 'Ruoli di contribuenza', base: 'Art. 21 del R.D. 215/1933' }],
    profilo: 'Dati essenziali e posizione anagrafica',
    visure: { 'Visura individuale': 'Trovare la residenza dei consorziati.' },
  };
  await rientra(page, 'ufficio.capannori');
  await page.goto('/ufficio/adesioni/nuova');
  const parte = (titolo: string) => page.getByRole('region', { name: titolo, exact: true });
  await page.getByRole('radio', { name: 'Per PEC' }).check();
  await page.getByLabel('Arrivata il').fill(new Date().toLocaleDateString('it-IT', { timeZone: 'Europe/Rome' }));
  await page
    .getByLabel('Il documento ricevuto')
    .setInputFiles({ name: 'domanda.pdf', mimeType: 'application/pdf', buffer: await pdfSemplice('Domanda') });
  await compilaEnte(parte('Ente'), domanda as Domanda);
  await compilaPersona(parte('Legale rappresentante'), domanda.rappresentante);
  await parte('Legale rappresentante').getByLabel('Qualifica').fill('Presidente');
  await page.getByRole('button', { name: 'È il legale rappresentante: copia i dati' }).click();
  await compilaFinalita(parte('Finalità e base giuridica'), domanda as Domanda);
  await compilaRichieste(parte('Dati e visure'), domanda as Domanda);
  await page.getByLabel('Numero di accessi').fill('1');
  const operatore = page.getByRole('group', { name: 'Operatore 1' });
  if (!(await operatore.isVisible())) await page.getByRole('button', { name: 'Aggiungi operatore' }).click();
  await operatore.getByLabel('Cognome').fill('Bo');
  await operatore.getByLabel('Nome', { exact: true }).fill('Ivo');
  await operatore.getByLabel('Codice fiscale').fill('BOXVIO85L01H501L');
  await page.getByRole('button', { name: 'Registra la domanda' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: denominazione })).toBeVisible();
  await page.goto('/ufficio/adesioni');
  await expect(page.getByRole('link', { name: denominazione })).toHaveCount(1);
});
