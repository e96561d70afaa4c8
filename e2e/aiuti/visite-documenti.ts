import type { Page } from '@playwright/test';
import { ID, indirizzi, trovando, type Visita } from './visita';

const laConvenzione = trovando('/ufficio/convenzioni', new RegExp(`/ufficio/convenzioni/${ID}$`), /Azienda sanitaria della Piana/);
const ilFascicolo = async (page: Page): Promise<string> => `${await laConvenzione(page)}/documenti`;
const unDocumento = async (page: Page): Promise<string> => trovando(await ilFascicolo(page), new RegExp(`/documenti/${ID}$`))(page);

/** Documents, their protocol and its register. */
export const DOCUMENTI: readonly Visita[] = [
  ...indirizzi('ufficio.capannori', '/ufficio/registro/protocollo'),
  { rotta: '/ufficio/impostazioni/protocollo', chi: 'responsabile.capannori' },
  { rotta: '/ufficio/convenzioni/[id]/documenti', chi: 'ufficio.capannori', arriva: ilFascicolo },
  { rotta: '/ufficio/convenzioni/[id]/documenti/[documento]', chi: 'ufficio.capannori', arriva: unDocumento },
  ...indirizzi('auditor.capannori', '/controllo/documenti'),
  {
    rotta: '/controllo/documenti/[id]',
    chi: 'auditor.capannori',
    arriva: trovando('/controllo/documenti', new RegExp(`/controllo/documenti/${ID}$`)),
  },
];
