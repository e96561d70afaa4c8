/** The main navigation of each audience: labels and addresses are a contract that scripts and tests rely on. */
export interface VoceDiNavigazione {
  etichetta: string;
  href: string;
}

export const NAVIGAZIONE_PUBBLICA: readonly VoceDiNavigazione[] = [
  { etichetta: 'Il servizio', href: '/' },
  { etichetta: 'Adesione', href: '/adesione' },
  { etichetta: 'Contatti', href: '/contatti' },
];

export const NAVIGAZIONE_UFFICIO: readonly VoceDiNavigazione[] = [
  { etichetta: 'Scrivania', href: '/ufficio' },
  { etichetta: 'Adesioni', href: '/ufficio/adesioni' },
  { etichetta: 'Convenzioni', href: '/ufficio/convenzioni' },
  { etichetta: 'Operatori', href: '/ufficio/operatori' },
  { etichetta: 'Verifiche', href: '/ufficio/verifiche' },
  { etichetta: 'Anomalie', href: '/ufficio/anomalie' },
  { etichetta: 'Registro', href: '/ufficio/registro' },
  { etichetta: 'Relazioni', href: '/ufficio/relazioni' },
  { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
];

export const NAVIGAZIONE_ENTE: readonly VoceDiNavigazione[] = [
  { etichetta: 'Scrivania', href: '/ente' },
  { etichetta: 'Convenzione', href: '/ente/convenzione' },
  { etichetta: 'Operatori', href: '/ente/operatori' },
  { etichetta: 'Verifiche', href: '/ente/verifiche' },
  { etichetta: 'Registro', href: '/ente/registro' },
  { etichetta: 'Documenti', href: '/ente/documenti' },
];

export const NAVIGAZIONE_CONTROLLO: readonly VoceDiNavigazione[] = [
  { etichetta: 'Registro', href: '/controllo/registro' },
  { etichetta: 'Relazioni', href: '/controllo/relazioni' },
];

/**
 * Which entry of the navigation a page belongs to: the entry with the longest address that contains the page's,
 * so that `/ufficio` (Scrivania) does not light up on every page of the office.
 */
export function voceCorrente(voci: readonly VoceDiNavigazione[], percorso: string): VoceDiNavigazione | undefined {
  return voci
    .filter(({ href }) => percorso === href || (href !== '/' && percorso.startsWith(`${href}/`)))
    .sort((una, altra) => altra.href.length - una.href.length)[0];
}
