import { expect, type Page } from '@playwright/test';
import { ID, indirizzi, trovando, type Visita } from './visita';

const laConvenzione = trovando('/ufficio/convenzioni', new RegExp(`/ufficio/convenzioni/${ID}$`), /Azienda sanitaria della Piana/);
const ilFascicolo = async (page: Page): Promise<string> => `${await laConvenzione(page)}/documenti`;
const unDocumento = async (page: Page): Promise<string> =>
  trovando(await ilFascicolo(page), new RegExp(`^/ufficio/convenzioni/${ID}/documenti/${ID}$`))(page);

/** A document of the ente, as its list has it: the page where its signed copy would be handed in says what is awaited, or why nothing is. */
const unoDellEnte = async (page: Page): Promise<string> =>
  (await trovando('/ente/documenti', new RegExp(`^/api/documenti/${ID}$`))(page)).replace('/api/', '/ente/');
/** Of an examination that is not there nothing is shown. */
const NESSUN_ESAME = '00000000-0000-4000-8000-000000000000';
/** A signed copy that waits for a person, as the office finds it on its desk. */
const unEsame = trovando('/ufficio', new RegExp(`/ufficio/convenzioni/${ID}/firma/${ID}$`));
const unaDomanda = trovando('/ufficio/adesioni?stato=TUTTE', new RegExp(`/ufficio/adesioni/${ID}$`));

/** Documents, their protocol and its register. */
export const DOCUMENTI: readonly Visita[] = [
  ...indirizzi('ufficio.capannori', '/ufficio/registro/protocollo', '/ufficio/registro/estratto'),
  { rotta: '/ufficio/impostazioni/protocollo', chi: 'responsabile.capannori' },
  ...indirizzi('amministratore.capannori', '/ufficio/impostazioni/comune'),
  { rotta: '/ufficio/convenzioni/[id]/documenti', chi: 'ufficio.capannori', arriva: ilFascicolo },
  { rotta: '/ufficio/convenzioni/[id]/documenti/[documento]', chi: 'ufficio.capannori', arriva: unDocumento },
  { rotta: '/ente/documenti/[id]', chi: 'referente.asl', arriva: unoDellEnte },
  { rotta: '/ufficio/convenzioni/[id]/firma/[esame]', chi: 'ufficio.capannori', arriva: unEsame },
  {
    rotta: '/ufficio/convenzioni/[id]/firma/[esame]',
    quando: 'with errors',
    chi: 'ufficio.capannori',
    arriva: unEsame,
    poi: async (page) => {
      await page.getByRole('button', { name: 'Registra la decisione' }).click();
      await expect(page.getByText(/da correggere/).first()).toBeVisible();
    },
  },
  {
    rotta: '/ufficio/adesioni/[id]/firma/[esame]',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await unaDomanda(page)}/firma/${NESSUN_ESAME}`,
    stato: 404,
  },
  {
    rotta: '/ufficio/adesioni/[id]/documenti/[documento]',
    chi: 'ufficio.capannori',
    arriva: async (page) => `${await unaDomanda(page)}/documenti/${NESSUN_ESAME}`,
    stato: 404,
  },
  {
    rotta: '/ufficio/registro/estratto/[documento]',
    chi: 'ufficio.capannori',
    arriva: trovando('/ufficio/registro/estratto', new RegExp(`/ufficio/registro/estratto/${ID}$`)),
  },
  { rotta: '/ufficio/firme/[esame]', chi: 'ufficio.capannori', arriva: `/ufficio/firme/${NESSUN_ESAME}`, stato: 404 },
  ...indirizzi('auditor.capannori', '/controllo/documenti'),
  {
    rotta: '/controllo/documenti/[id]',
    chi: 'auditor.capannori',
    arriva: trovando('/controllo/documenti', new RegExp(`/controllo/documenti/${ID}$`)),
  },
];
