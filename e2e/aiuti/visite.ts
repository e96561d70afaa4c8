import { expect, type Locator, type Page } from '@playwright/test';
import { cercaNome, esito, iniziaPratica } from './consultazione';

/** Who visits: a published account, the holder of a draft or of a request that was sent, or anybody. */
export type Chi = `${string}.${string}` | 'bozza' | 'richiedente' | 'nessuno';

export type Visita = {
  /** The pattern of the address, as the build's manifest has it. */
  readonly rotta: string;
  readonly chi: Chi;
  /** The address, or how a person gets there; by default the pattern itself. */
  readonly arriva?: string | ((page: Page) => Promise<string>);
  /** What the same address shows after something has been done on it. */
  readonly poi?: (page: Page) => Promise<void>;
  readonly quando?: string;
  readonly stato?: 404;
  /** Where the address leads, when it is only a door to another. */
  readonly porta?: string;
};

const qui = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;

/** Clicks from a page to the next, and answers the address it has come to. */
function aprendo(da: string, ...passi: ((page: Page) => Locator)[]): (page: Page) => Promise<string> {
  return async (page) => {
    await page.goto(da);
    for (const passo of passi) {
      const prima = page.url();
      await passo(page).first().click();
      await expect(page).not.toHaveURL(prima);
    }
    return qui(page);
  };
}

const inTabella = (testo: RegExp) => (page: Page) => page.getByRole('row').filter({ hasText: testo }).getByRole('link');
const collegamento = (nome: RegExp) => (page: Page) => page.getByRole('main').getByRole('link', { name: nome });
const primo = (page: Page) => page.getByRole('table').getByRole('link');

const ASL = /Azienda sanitaria della Piana/;
const alleConvenzioni = (...passi: ((page: Page) => Locator)[]) => aprendo('/ufficio/convenzioni', ...passi);

/** A link for a first password as it comes by mail: the office renews somebody's credentials, the mailbox of the demonstration shows the message. */
async function primaPassword(page: Page): Promise<string> {
  await page.goto('/ufficio/operatori');
  await page.getByRole('row').filter({ hasText: /Ufficio notificazioni/ }).filter({ hasText: /Attivo|Abilitato/ }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Rinnova le credenziali' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rinnova', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('/posta');
  await page.getByRole('link', { name: /scegli la tua password/ }).first().click({ timeout: 30_000 });
  await page.getByRole('link', { name: /prima-password/ }).first().click();
  await expect(page).toHaveURL(/\/prima-password\//);
  return qui(page);
}

async function pratica(page: Page): Promise<void> {
  await iniziaPratica(page, /Esenzioni/, 'Prot. 12/2026');
}
async function risultati(page: Page): Promise<void> {
  await pratica(page);
  await cercaNome(page, 'Lucchesi', '1980');
  await expect(esito(page)).toBeVisible();
}
const visura = (quale: RegExp) => async (page: Page) => {
  await risultati(page);
  await page.getByRole('table').getByRole('button', { name: quale }).first().click();
  await expect(page.getByRole('article')).toBeVisible();
};
const finestra = (bottone: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: bottone }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};
const aperto = async (page: Page) => {
  await page.getByRole('listitem').locator('summary').first().click();
};

const passi = ['ente', 'rappresentante', 'responsabile', 'finalita', 'richieste', 'operatori'];

const PUBBLICO: Visita[] = [
  ...['/', '/accesso', '/accessibilita', '/contatti', '/note-legali', '/privacy', '/adesione', '/adesione/collegamento'].map((rotta): Visita => ({ rotta, chi: 'nessuno' })),
  { rotta: '/_not-found', chi: 'nessuno', arriva: '/questa-pagina-non-esiste', stato: 404 },
  { rotta: '/accesso-sospeso', chi: 'nessuno', arriva: '/accesso-sospeso?motivo=CONVENZIONE_SOSPESA' },
  { rotta: '/adesione/[codice]', chi: 'nessuno', arriva: aprendo('/adesione', collegamento(/Capannori/)) },
  ...passi.map((passo): Visita => ({ rotta: '/adesione/[codice]/compila/[passo]', quando: passo, chi: 'bozza', arriva: `/adesione/capannori/compila/${passo}` })),
  { rotta: '/adesione/[codice]/riepilogo', chi: 'bozza', arriva: '/adesione/capannori/riepilogo' },
  { rotta: '/adesione/[codice]/ricevuta', chi: 'richiedente', arriva: '/adesione/capannori/ricevuta' },
  { rotta: '/adesione/[codice]/stato', chi: 'richiedente', arriva: '/adesione/capannori/stato' },
  { rotta: '/posta', chi: 'richiedente' },
  { rotta: '/posta/[nome]', chi: 'richiedente', arriva: aprendo('/posta', (page) => page.getByRole('main').getByRole('link', { name: /riprendi|ricevuta|richiesta|domanda/i })) },
  { rotta: '/credenziali/prima-password/[gettone]', chi: 'ufficio.capannori', arriva: primaPassword },
  { rotta: '/credenziali/prima-password/[gettone]', quando: 'a link that is worth nothing', chi: 'nessuno', arriva: '/credenziali/prima-password/nulla' },
  { rotta: '/credenziali/password', chi: 'referente.asl' },
  { rotta: '/profilo', chi: 'referente.asl' },
];

const UFFICIO: Visita[] = [
  ...['/ufficio', '/ufficio/adesioni', '/ufficio/adesioni/nuova', '/ufficio/anomalie', '/ufficio/convenzioni', '/ufficio/impostazioni', '/ufficio/operatori', '/ufficio/registro', '/ufficio/relazioni', '/ufficio/verifiche'].map((rotta): Visita => ({ rotta, chi: 'ufficio.capannori' })),
  { rotta: '/ufficio/[...resto]', chi: 'ufficio.capannori', arriva: '/ufficio/altrove', stato: 404 },
  { rotta: '/ufficio/registro', quando: 'a row is open', chi: 'ufficio.capannori', poi: aperto },
  ...['Presentata', 'In istruttoria', 'Integrazione richiesta'].map((stato): Visita => ({ rotta: '/ufficio/adesioni/[id]', quando: stato, chi: 'ufficio.capannori', arriva: aprendo('/ufficio/adesioni', inTabella(new RegExp(stato))) })),
  { rotta: '/ufficio/adesioni/[id]', quando: 'a reason is asked', chi: 'ufficio.capannori', arriva: aprendo('/ufficio/adesioni', inTabella(/In istruttoria/)), poi: finestra(/Chiedi integrazioni/) },
  { rotta: '/ufficio/adesioni/[id]', quando: 'to attest', chi: 'responsabile.capannori', arriva: aprendo('/ufficio/adesioni', inTabella(/In istruttoria/)) },
  { rotta: '/ufficio/convenzioni/[id]', chi: 'responsabile.capannori', arriva: alleConvenzioni(inTabella(ASL)) },
  { rotta: '/ufficio/convenzioni/[id]', quando: 'to be signed', chi: 'responsabile.capannori', arriva: alleConvenzioni(inTabella(/Da firmare|Firmata dall/)) },
  ...[/Sospendi gli accessi/, /Revoca gli accessi/, /Recedi/, /Risolvi/].map((atto): Visita => ({ rotta: '/ufficio/convenzioni/[id]/[atto]', quando: atto.source, chi: 'responsabile.capannori', arriva: alleConvenzioni(inTabella(ASL), collegamento(atto)) })),
  ...[/Diffida/, /Dichiara la decadenza/].map((atto): Visita => ({ rotta: '/ufficio/convenzioni/[id]/[atto]', quando: atto.source, chi: 'responsabile.chianciano', arriva: alleConvenzioni(inTabella(/Carabinieri/), collegamento(atto)) })),
  { rotta: '/ufficio/convenzioni/nuova', chi: 'ufficio.capannori' },
  { rotta: '/ufficio/convenzioni/nuova', quando: 'from a request', chi: 'ufficio.capannori', arriva: alleConvenzioni(collegamento(/Genera/)) },
  { rotta: '/ufficio/operatori/[id]', chi: 'ufficio.capannori', arriva: aprendo('/ufficio/operatori?stato=DESIGNATO', primo) },
  { rotta: '/ufficio/operatori/[id]', quando: 'about to be suspended', chi: 'ufficio.capannori', arriva: aprendo('/ufficio/operatori?stato=ATTIVO', primo), poi: finestra(/^Sospendi/) },
  { rotta: '/ufficio/operatori/nuovi', chi: 'ufficio.capannori', arriva: nuoviOperatori },
  { rotta: '/ufficio/verifiche/[id]', chi: 'ufficio.capannori', arriva: aprendo('/ufficio/verifiche', inTabella(ASL)) },
  { rotta: '/ufficio/impostazioni/messaggi', chi: 'ufficio.capannori', arriva: aprendo('/ufficio/impostazioni', collegamento(/Messaggi inviati/)) },
  { rotta: '/ufficio/impostazioni/persone', chi: 'amministratore.capannori', arriva: aprendo('/ufficio/impostazioni', collegamento(/Persone/)) },
  { rotta: '/ufficio/impostazioni/persone/nuova', chi: 'amministratore.capannori', arriva: aprendo('/ufficio/impostazioni/persone', collegamento(/Aggiungi una persona/)) },
  { rotta: '/ufficio/impostazioni/persone', quando: 'a delegation is recorded', chi: 'amministratore.capannori', poi: finestra(/Registra la delega/) },
];

async function nuoviOperatori(page: Page): Promise<string> {
  await page.goto('/ufficio/operatori');
  await page.getByLabel('Ente').selectOption({ label: 'Azienda sanitaria della Piana' });
  await page.getByRole('button', { name: /Filtra|Applica|Mostra/ }).click();
  await page.getByRole('link', { name: 'Aggiungi operatori' }).first().click();
  await expect(page).toHaveURL(/\/nuovi\?/);
  return qui(page);
}

const ENTE: Visita[] = [
  ...['/ente', '/ente/convenzione', '/ente/documenti', '/ente/operatori', '/ente/registro', '/ente/verifiche'].map((rotta): Visita => ({ rotta, chi: 'referente.asl' })),
  { rotta: '/ente/[...resto]', chi: 'referente.asl', arriva: '/ente/altrove', stato: 404 },
  { rotta: '/ente/convenzione/[id]', chi: 'referente.asl', arriva: aprendo('/ente/convenzione', collegamento(/Sospendi i nostri accessi/), (page) => page.getByRole('main').getByRole('navigation').getByRole('link')) },
  ...[/Sospendi i nostri accessi/, /Recedi/].map((atto): Visita => ({ rotta: '/ente/convenzione/[id]/[atto]', quando: atto.source, chi: 'referente.asl', arriva: aprendo('/ente/convenzione', collegamento(atto)) })),
  { rotta: '/ente/operatori/[id]', chi: 'referente.asl', arriva: aprendo('/ente/operatori', primo) },
  { rotta: '/ente/operatori/nuovi', chi: 'referente.asl', arriva: aprendo('/ente/operatori', collegamento(/Aggiungi operatori/)) },
  { rotta: '/ente/verifiche/[id]', chi: 'referente.asl', arriva: aprendo('/ente/verifiche', collegamento(/Controlla gli operatori/)) },
];

const SPORTELLO: Visita[] = [
  { rotta: '/consultazione', chi: 'operatore.asl' },
  { rotta: '/consultazione', quando: 'to search', chi: 'operatore.asl', poi: pratica },
  { rotta: '/consultazione', quando: 'people found', chi: 'operatore.asl', poi: risultati },
  { rotta: '/consultazione', quando: 'an individual visura', chi: 'operatore.asl', poi: visura(/^Visura individuale/) },
  { rotta: '/consultazione', quando: 'a household', chi: 'operatore.asl', poi: visura(/^Composizione/) },
  { rotta: '/consultazione/[...resto]', chi: 'operatore.asl', arriva: '/consultazione/altrove', stato: 404 },
  { rotta: '/controllo', chi: 'auditor.capannori', porta: '/controllo/registro' },
  { rotta: '/controllo/registro', chi: 'auditor.capannori' },
  { rotta: '/controllo/relazioni', chi: 'auditor.capannori' },
  { rotta: '/controllo/[...resto]', chi: 'auditor.capannori', arriva: '/controllo/altrove', stato: 404 },
];

/** Who visits each page, and how one gets there. A page of the build that is not here makes the journeys fail. */
export const VISITE: readonly Visita[] = [...PUBBLICO, ...UFFICIO, ...ENTE, ...SPORTELLO];
