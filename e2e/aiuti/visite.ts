import { expect, type Page } from '@playwright/test';
import { cercaNome, cercaRiga, esito, iniziaPratica } from './consultazione';
import { indirizzoDelCodice } from './foglio';
import { conCiascuno, ID, indirizzi, trovando, type Chi, type Visita } from './visita';
import { ATTI_E_TESTI } from './visite-atti';
import { CLAUSOLE } from './visite-clausole';
import { CONSULTAZIONE_DELL_UFFICIO } from './visite-consultazione';
import { DOCUMENTI } from './visite-documenti';
import { ENTE } from './visite-ente';
import { MODELLI } from './visite-modelli';
import { PACCHETTI_DI_DATI } from './visite-pacchetti';
import { PRESA_IN_CARICO } from './visite-presa';
import { PROFILI_DEI_DATI } from './visite-profili';

const ASL = /Azienda sanitaria della Piana/;
const unaAdesione = new RegExp(`/ufficio/adesioni/${ID}$`);
const unaConvenzione = new RegExp(`/ufficio/convenzioni/${ID}$`);
const unOperatore = new RegExp(`/operatori/${ID}$`);

const finestra = (bottone: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: bottone }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};
const conErrori = async (page: Page) => {
  await page.getByRole('button', { name: 'Salva e continua' }).click();
  await expect(page.getByText(/da correggere/).first()).toBeVisible();
};

/** A link for a first password as it comes by mail: the office renews somebody's credentials, the demo's mailbox shows the message. */
async function primaPassword(page: Page): Promise<string> {
  await page.goto(await trovando('/ufficio/operatori?stato=ATTIVO', unOperatore, /Ufficio notificazioni/)(page));
  await page.getByRole('button', { name: 'Rinnova le credenziali' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rinnova', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const invito = page.getByRole('link', { name: /la tua password provvisoria/ }).first();
  await expect(async () => {
    await page.goto('/posta');
    await invito.click({ timeout: 1000 });
  }).toPass();
  return (
    (await page
      .getByRole('link', { name: /prima-password/ })
      .first()
      .getAttribute('href')) ?? ''
  );
}

const PASSI = ['ente', 'rappresentante', 'responsabile', 'finalita', 'richieste', 'operatori'] as const;
const passo = (quale: string): Visita => ({
  rotta: '/adesione/[codice]/compila/[passo]',
  quando: quale,
  chi: 'bozza',
  arriva: `/adesione/chianciano/compila/${quale}`,
});

const PUBBLICO: Visita[] = [
  ...indirizzi(
    'nessuno',
    '/',
    '/accesso',
    '/accessibilita',
    '/contatti',
    '/note-legali',
    '/privacy',
    '/adesione',
    '/adesione/collegamento',
  ),
  { rotta: '/_not-found', chi: 'nessuno', arriva: '/questa-pagina-non-esiste', stato: 404 },
  { rotta: '/accesso-sospeso', chi: 'nessuno', arriva: '/accesso-sospeso?motivo=CONVENZIONE_SOSPESA' },
  { rotta: '/adesione/[codice]', chi: 'nessuno', arriva: '/adesione/capannori' },
  { rotta: '/posta', chi: 'nessuno' },
  { rotta: '/posta/[nome]', chi: 'nessuno', arriva: trovando('/posta', /\/posta\/.+/) },
  { rotta: '/credenziali/prima-password/[gettone]', quando: 'no such link', chi: 'nessuno', arriva: '/credenziali/prima-password/nulla' },
  { rotta: '/credenziali/prima-password/[gettone]', chi: 'ufficio.capannori', arriva: primaPassword },
  ...conCiascuno(PASSI, passo),
  ...conCiascuno(PASSI, (quale) => ({ ...passo(quale), quando: `${quale}, with errors`, poi: conErrori })),
  { rotta: '/adesione/[codice]/riepilogo', chi: 'bozza', arriva: '/adesione/chianciano/riepilogo' },
  { rotta: '/adesione/[codice]/ricevuta', chi: 'richiedente', arriva: '/adesione/capannori/ricevuta' },
  { rotta: '/adesione/[codice]/stato', chi: 'richiedente', arriva: '/adesione/capannori/stato' },
];

const STATI_ADESIONE = ['PRESENTATA', 'IN_ISTRUTTORIA', 'INTEGRAZIONE_RICHIESTA', 'LEGITTIMITA_ATTESTATA', 'ACCOLTA', 'RESPINTA'] as const;
const STATI_CONVENZIONE = ['GENERATA', 'FIRMATA_FRUITORE', 'VIGENTE', 'RECESSO_PREAVVISATO', 'RECEDUTA', 'SCADUTA'] as const;
const STATI_OPERATORE = ['PROPOSTO', 'DESIGNATO', 'ATTIVO', 'SOSPESO', 'DISABILITATO'] as const;
const inIstruttoria = trovando('/ufficio/adesioni?stato=IN_ISTRUTTORIA', unaAdesione);

const CARICAMENTI = '/ufficio/impostazioni/banche-dati/caricamenti';
const PAGINE_UFFICIO = [
  '/ufficio',
  '/ufficio/adesioni',
  '/ufficio/adesioni/nuova',
  '/ufficio/anomalie',
  '/ufficio/segnalazioni',
  '/ufficio/eccezioni',
  '/ufficio/convenzioni',
  '/ufficio/convenzioni/nuova',
  '/ufficio/impostazioni',
  '/ufficio/impostazioni/banche-dati',
  '/ufficio/impostazioni/fiducia',
  '/ufficio/impostazioni/messaggi',
  '/ufficio/impostazioni/modelli',
  '/ufficio/operatori',
  '/ufficio/registro',
  '/ufficio/relazioni',
  '/ufficio/verifiche',
  '/profilo',
  '/credenziali/password',
];

const UFFICIO: Visita[] = [
  ...indirizzi('ufficio.capannori', ...PAGINE_UFFICIO),
  { rotta: CARICAMENTI, chi: 'ufficio.capannori', arriva: `${CARICAMENTI}?banca=ANAGRAFE` },
  { rotta: '/ufficio/[...resto]', chi: 'ufficio.capannori', arriva: '/ufficio/altrove', stato: 404 },
  {
    rotta: '/ufficio/registro',
    quando: 'a row is open',
    chi: 'ufficio.capannori',
    poi: async (page) =>
      page
        .getByRole('list', { name: /Voci del registro/ })
        .locator('summary')
        .first()
        .click(),
  },
  ...conCiascuno(STATI_ADESIONE, (stato) => ({
    rotta: '/ufficio/adesioni/[id]',
    quando: stato,
    chi: 'ufficio.capannori',
    arriva: trovando(`/ufficio/adesioni?stato=${stato}`, unaAdesione),
  })),
  {
    rotta: '/ufficio/adesioni/[id]',
    quando: 'a window with its form and errors',
    chi: 'ufficio.capannori',
    arriva: inIstruttoria,
    poi: async (page) => {
      await finestra(/Chiedi integrazioni/)(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Manda la richiesta' }).click();
      await expect(page.getByRole('dialog').getByText(/da correggere/)).toBeVisible();
    },
  },
  { rotta: '/ufficio/adesioni/[id]', quando: 'to attest', chi: 'responsabile.capannori', arriva: inIstruttoria },
  {
    rotta: '/ufficio/convenzioni/nuova',
    quando: 'from a request',
    chi: 'ufficio.capannori',
    arriva: trovando('/ufficio/convenzioni/nuova', /\/ufficio\/convenzioni\/nuova\?/),
  },
  ...conCiascuno(STATI_OPERATORE, (stato) => ({
    rotta: '/ufficio/operatori/[id]',
    quando: stato,
    chi: 'ufficio.capannori',
    arriva: trovando(`/ufficio/operatori?stato=${stato}`, unOperatore),
  })),
  {
    rotta: '/ufficio/operatori/[id]',
    quando: 'about to be suspended',
    chi: 'ufficio.capannori',
    arriva: trovando('/ufficio/operatori?stato=ATTIVO', unOperatore),
    poi: finestra(/^Sospendi/),
  },
  { rotta: '/ufficio/operatori/nuovi', chi: 'ufficio.capannori', arriva: nuoviOperatori },
  { rotta: '/ufficio/verifiche/[id]', chi: 'ufficio.capannori', arriva: trovando('/ufficio/verifiche', new RegExp(`/verifiche/${ID}`)) },
  { rotta: '/ufficio/impostazioni/persone', chi: 'amministratore.capannori' },
  {
    rotta: '/ufficio/impostazioni/persone',
    quando: 'a delegation is recorded',
    chi: 'amministratore.capannori',
    poi: finestra(/Registra la delega/),
  },
  { rotta: '/ufficio/impostazioni/persone/nuova', chi: 'amministratore.capannori' },
];

async function nuoviOperatori(page: Page): Promise<string> {
  await page.goto('/ufficio/operatori');
  await page.getByLabel('Ente', { exact: true }).selectOption({ label: 'Azienda sanitaria della Piana' });
  await page.getByRole('button', { name: 'Applica i filtri' }).click();
  return (await page.getByRole('link', { name: 'Aggiungi operatori' }).first().getAttribute('href')) ?? '';
}

const ATTI = [
  'annullamento',
  'sospensione',
  'revoca-sospensione',
  'accessi',
  'recesso',
  'diffida',
  'rimedio',
  'risoluzione',
  'decadenza',
] as const;
const atto = (quale: string, chi: Chi, quando: string, elenco: string, riga: RegExp): Visita => ({
  rotta: '/ufficio/convenzioni/[id]/[atto]',
  quando: `${quale}, ${quando}`,
  chi,
  arriva: async (page) => `${await trovando(elenco, unaConvenzione, riga)(page)}/${quale}`,
});

const CONVENZIONI: Visita[] = [
  ...conCiascuno(STATI_CONVENZIONE, (stato) => ({
    rotta: '/ufficio/convenzioni/[id]',
    quando: stato,
    chi: stato === 'GENERATA' ? 'responsabile.chianciano' : 'responsabile.capannori',
    arriva: trovando(`/ufficio/convenzioni?stato=${stato}`, unaConvenzione),
  })),
  ...conCiascuno(['sospensione', 'accessi', 'recesso', 'risoluzione'] as const, (quale) =>
    atto(quale, 'responsabile.capannori', 'in force', '/ufficio/convenzioni', ASL),
  ),
  ...conCiascuno(['diffida', 'decadenza'] as const, (quale) =>
    atto(quale, 'responsabile.chianciano', 'in force', '/ufficio/convenzioni', /Carabinieri/),
  ),
  ...conCiascuno(ATTI, (quale) => atto(quale, 'responsabile.chianciano', 'warned', '/ufficio/convenzioni?stato=DIFFIDATA', /./)),
];

const pratica = (page: Page) => iniziaPratica(page, /Esenzioni/, 'Prot. 12/2026');
async function risultati(page: Page): Promise<void> {
  await pratica(page);
  await cercaNome(page, 'Ro', '1971');
  await expect(esito(page)).toBeVisible();
}
async function nonRisulta(page: Page): Promise<void> {
  await pratica(page);
  await cercaRiga(page, 'Zzyzx Anna 1901');
  await expect(page.getByRole('article', { name: 'Non risulta' })).toBeVisible();
}
const NESSUNO = '7d2b0f8e-0000-4000-8000-000000000000';
const visura = (quale: RegExp) => async (page: Page) => {
  await risultati(page);
  const scelta = page.getByRole('radio', { name: quale }).first();
  if (await scelta.isVisible()) await scelta.check();
  await page.getByRole('table').getByRole('button', { name: quale }).first().click();
  await expect(page.getByRole('article')).toBeVisible();
};

/** The address behind the code of a sheet that was just opened. */
async function codiceDelFoglio(page: Page): Promise<string> {
  await page.goto('/consultazione');
  await visura(/^Visura individuale/)(page);
  return new URL(await indirizzoDelCodice(page)).pathname;
}

const SPORTELLO: Visita[] = [
  { rotta: '/consultazione', chi: 'operatore.asl' },
  { rotta: '/consultazione', quando: 'to search', chi: 'operatore.asl', poi: pratica },
  { rotta: '/consultazione', quando: 'people found', chi: 'operatore.asl', poi: risultati },
  { rotta: '/consultazione', quando: 'an individual visura', chi: 'operatore.asl', poi: visura(/^Visura individuale/) },
  { rotta: '/consultazione', quando: 'a household', chi: 'operatore.asl', poi: visura(/^Composizione della famiglia/) },
  { rotta: '/consultazione', quando: 'nobody found', chi: 'operatore.asl', poi: nonRisulta },
  { rotta: '/consultazione/segnalazioni', chi: 'operatore.asl' },
  { rotta: '/consultazione/altri-dati', chi: 'operatore.asl' },
  {
    rotta: '/ufficio/eccezioni/[id]',
    chi: 'ufficio.capannori',
    arriva: trovando('/ufficio/eccezioni', new RegExp(`/ufficio/eccezioni/${ID}$`)),
  },
  { rotta: '/visure/[codice]', chi: 'operatore.asl', arriva: codiceDelFoglio },
  { rotta: '/visure/[codice]', quando: 'of no sheet', chi: 'operatore.asl', arriva: `/visure/${NESSUNO}`, stato: 404 },
  {
    rotta: '/ufficio/segnalazioni/[id]',
    chi: 'ufficio.capannori',
    arriva: trovando('/ufficio/segnalazioni', new RegExp(`/ufficio/segnalazioni/${ID}$`)),
  },
  { rotta: '/consultazione/[...resto]', chi: 'operatore.asl', arriva: '/consultazione/altrove', stato: 404 },
  { rotta: '/controllo', chi: 'auditor.capannori', porta: '/controllo/registro' },
  ...indirizzi('auditor.capannori', '/controllo/registro', '/controllo/relazioni'),
  { rotta: '/controllo/[...resto]', chi: 'auditor.capannori', arriva: '/controllo/altrove', stato: 404 },
];

/** Who visits each page, and how one gets there. A page of the build that is not here makes the journeys fail. */
export const VISITE: readonly Visita[] = [
  ...PUBBLICO,
  ...UFFICIO,
  ...MODELLI,
  ...PRESA_IN_CARICO,
  ...PROFILI_DEI_DATI,
  ...CONVENZIONI,
  ...CLAUSOLE,
  ...CONSULTAZIONE_DELL_UFFICIO,
  ...PACCHETTI_DI_DATI,
  ...DOCUMENTI,
  ...ATTI_E_TESTI,
  ...ENTE,
  ...SPORTELLO,
];

/** The visits of the office's people: nearly half of them all. */
export const DELL_UFFICIO = ({ chi }: Visita): boolean => chi === 'ufficio.capannori' || chi === 'responsabile.chianciano';
