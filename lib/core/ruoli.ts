import type { Ruolo } from './attore';
import { enumera } from './parole';
import { ruoliCon, type Permesso } from './permessi';

/** Roles that the comune gives to its own people. */
export const RUOLI_COMUNE = ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AUDITOR', 'AMMINISTRATORE'] as const satisfies readonly Ruolo[];

/** Whether it is one of them; any other text is not. */
export function isRuoloComune(ruolo: string): boolean {
  return (RUOLI_COMUNE as readonly string[]).includes(ruolo);
}

/** What each role is called on screen, and what it is for. */
export const DESCRIZIONE_RUOLO: Readonly<Record<Ruolo, { readonly nome: string; readonly compito: string }>> = {
  UFFICIO: { nome: 'Ufficio', compito: 'Riceve le adesioni, segue convenzioni e operatori' },
  RESPONSABILE: { nome: 'Responsabile', compito: 'Attesta la legittimità, firma, sospende e revoca' },
  TECNICO: { nome: 'Responsabile tecnico', compito: 'Segue anomalie e importazioni, firma l’atto annuale' },
  AUDITOR: { nome: 'Controllo', compito: 'Legge registro e relazioni per un tempo dato, non modifica nulla' },
  AMMINISTRATORE: { nome: 'Amministratore', compito: 'Tiene le utenze e le impostazioni del comune' },
  REFERENTE: { nome: 'Referente', compito: 'Tiene l’elenco degli operatori dell’ente' },
  LEGALE_RAPPRESENTANTE: { nome: 'Legale rappresentante', compito: 'Firma per l’ente' },
  OPERATORE: { nome: 'Operatore', compito: 'Consulta i dati' },
};

/** `Responsabile o Amministratore`: whose the permission is, for who does not hold it. */
export function chiPuo(permesso: Permesso): string {
  return enumera(
    ruoliCon(permesso).map((ruolo) => DESCRIZIONE_RUOLO[ruolo].nome),
    'o',
  );
}

/** The parts of the site, in the order in which somebody with several roles starts. */
const AREE = [
  { casa: '/ufficio', ruoli: ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'] },
  { casa: '/ente', ruoli: ['REFERENTE', 'LEGALE_RAPPRESENTANTE'] },
  { casa: '/consultazione', ruoli: ['OPERATORE'] },
  { casa: '/controllo', ruoli: ['AUDITOR'] },
] as const satisfies readonly { casa: string; ruoli: readonly Ruolo[] }[];
export type Area = (typeof AREE)[number]['casa'];

/** The areas that these roles open: for menus and redirects, and for the door, which refuses a page of somebody else's area. */
export function areeDi(ruoli: readonly string[]): Area[] {
  return AREE.filter((area) => area.ruoli.some((ruolo) => ruoli.includes(ruolo))).map(({ casa }) => casa);
}

/** The area to which a page belongs, by its path; null for those that are everybody's. */
export function areaDelPercorso(percorso: string): Area | null {
  return AREE.find(({ casa }) => percorso === casa || percorso.startsWith(`${casa}/`))?.casa ?? null;
}

/** Who keeps the comune's accounts and does nothing else: of the office it sees the settings only. */
export function isSoloAmministratore(ruoli: readonly string[]): boolean {
  return areeDi(ruoli)[0] === '/ufficio' && AREE[0].ruoli.every((ruolo) => ruolo === 'AMMINISTRATORE' || !ruoli.includes(ruolo));
}

/** Where a person starts after the login; without any role, its own profile. */
export function areaIniziale(ruoli: readonly string[]): string {
  return isSoloAmministratore(ruoli) ? '/ufficio/impostazioni' : (areeDi(ruoli)[0] ?? '/profilo');
}

/** What the person is here for, in the area where it stands: the first of its roles that opens that area. */
export function ruoloInArea(ruoli: readonly string[], casa: string): string {
  const adatti: readonly string[] = AREE.find((area) => area.casa === casa)?.ruoli ?? [];
  const ruolo = ruoli.find((uno) => adatti.includes(uno)) ?? ruoli[0];
  return ruolo === undefined ? '' : (DESCRIZIONE_RUOLO[ruolo as Ruolo]?.nome ?? '');
}
