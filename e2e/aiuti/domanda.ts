import { CheckDigitizer } from '@marketto/codice-fiscale-utils';
import { expect, type Locator, type Page } from '@playwright/test';

export type PersonaDomanda = { nome: string; cognome: string; codiceFiscale: string; nascita: string; luogo: string; email: string };
export type Domanda = {
  ente: {
    tipo: string;
    denominazione: string;
    codiceFiscale: string;
    indirizzo: string;
    comune: string;
    provincia: string;
    pec: string;
    email: string;
  };
  rappresentante: PersonaDomanda & { qualifica: string };
  responsabile: PersonaDomanda;
  finalita: { descrizione: string; base: string }[];
  profilo: string;
  visure: Record<string, string>;
  accessi: number;
  /** Lines as copied from a spreadsheet. */
  foglio: string;
};

/** A whole page, or the part of it that holds these fields. */
type Dove = Page | Locator;

/** A body's codice fiscale that nobody has used yet, with its check digit (Luhn). */
export function codiceEnteNuovo(): string {
  const dieci = `9${String(Date.now()).slice(-9)}`;
  const somma = [...dieci].reduce((totale, cifra, indice) => {
    const valore = Number(cifra) * (indice % 2 === 0 ? 1 : 2);
    return totale + (valore > 9 ? valore - 9 : valore);
  }, 0);
  return `${dieci}${(10 - (somma % 10)) % 10}`;
}

/** A codice fiscale with its check character, from its parts: letters and month, day (plus 40 for a woman), place. */
export function codiceFiscaleDi(inizio: string, giorno: number, luogo: string): string {
  const quindici = `${inizio}${String(giorno).padStart(2, '0')}${luogo}`;
  return quindici + (CheckDigitizer.checkDigit(quindici) ?? '');
}

export async function prosegui(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Salva e continua' }).click();
}

const titolo = (page: Page, testo: string) => expect(page.getByRole('heading', { level: 1, name: testo })).toBeVisible();

export async function inizia(page: Page, comune: string, email: string): Promise<void> {
  await page.goto('/adesione');
  await page.getByRole('link', { name: comune }).click();
  await page.getByLabel('La tua e-mail').fill(email);
  await page.getByRole('button', { name: 'Inizia la domanda' }).click();
  await expect(page).toHaveURL(/\/compila\/ente$/);
}

export async function compilaEnte(page: Dove, { ente }: Domanda): Promise<void> {
  await page.getByLabel('Tipo di ente').selectOption({ label: ente.tipo });
  await page.getByLabel('Denominazione').fill(ente.denominazione);
  await page.getByLabel('Codice fiscale dell’ente').fill(ente.codiceFiscale);
  await page.getByLabel('Indirizzo della sede').fill(ente.indirizzo);
  await page.getByLabel('Comune', { exact: true }).fill(ente.comune);
  await page.getByLabel('Provincia').fill(ente.provincia);
  await page.getByLabel('PEC').fill(ente.pec);
  await page.getByLabel('E-mail ordinaria').fill(ente.email);
}

export async function compilaPersona(page: Dove, persona: PersonaDomanda): Promise<void> {
  await page.getByLabel('Cognome').fill(persona.cognome);
  await page.getByLabel('Nome', { exact: true }).fill(persona.nome);
  await page.getByLabel('Data di nascita').fill(persona.nascita);
  await page.getByLabel('Luogo di nascita').fill(persona.luogo);
  await page.getByLabel('Codice fiscale').fill(persona.codiceFiscale);
  await page.getByLabel('E-mail personale di lavoro').fill(persona.email);
}

export async function compilaFinalita(page: Dove, { finalita }: Domanda): Promise<void> {
  for (const [indice, { descrizione, base }] of finalita.entries()) {
    const gruppo = page.getByRole('group', { name: `Finalità ${indice + 1}` });
    if (!(await gruppo.isVisible())) await page.getByRole('button', { name: 'Aggiungi una finalità' }).click();
    await gruppo.getByLabel(/^Che cosa (dovete fare|deve fare l’ente) con i dati/).fill(descrizione);
    await gruppo.getByLabel('Norma che lo prevede').fill(base);
  }
}

export async function compilaRichieste(page: Dove, { profilo, visure }: Domanda): Promise<void> {
  await page.getByRole('radio', { name: profilo }).check();
  await page
    .getByLabel('Perché servono questi dati e non meno')
    .fill('Le prestazioni dipendono dalla famiglia: senza, l’istruttoria non si può concludere.');
  for (const [visura, motivo] of Object.entries(visure)) {
    const casella = page.getByRole('checkbox', { name: visura, exact: true });
    await casella.check();
    await casella.locator('xpath=ancestor::div[@class="py-1"]').getByLabel('A che cosa serve').fill(motivo);
  }
}

export async function incollaOperatori(page: Dove, { foglio, accessi }: Domanda): Promise<void> {
  await page.getByLabel('Numero di accessi').fill(String(accessi));
  await page.getByText('Incolla da un foglio di calcolo').click();
  await page.getByLabel('Righe copiate').fill(foglio);
  await page.getByRole('button', { name: 'Aggiungi le righe' }).click();
}

/** The whole wizard, from the public page to the receipt. Answers the number of the request. */
export async function presenta(page: Page, comune: string, domanda: Domanda): Promise<string> {
  await inizia(page, comune, domanda.ente.email);
  await compilaEnte(page, domanda);
  await prosegui(page);
  await titolo(page, 'Legale rappresentante');
  await compilaPersona(page, domanda.rappresentante);
  await page.getByLabel('Qualifica').fill(domanda.rappresentante.qualifica);
  await prosegui(page);
  await titolo(page, 'Responsabile');
  await compilaPersona(page, domanda.responsabile);
  await prosegui(page);
  await titolo(page, 'Finalità');
  await compilaFinalita(page, domanda);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/richieste$/);
  await compilaRichieste(page, domanda);
  await prosegui(page);
  await expect(page).toHaveURL(/\/compila\/operatori$/);
  await incollaOperatori(page, domanda);
  await prosegui(page);
  return invia(page);
}

export async function invia(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/riepilogo$/);
  await page.getByRole('checkbox', { name: /Dichiaro/ }).check();
  await page.getByRole('button', { name: 'Invia la domanda' }).click();
  const avviso = page.getByText(/La domanda ha il numero/);
  await expect(avviso).toBeVisible();
  return /\d{4}\/\d+/.exec((await avviso.textContent()) ?? '')?.[0] ?? '';
}
