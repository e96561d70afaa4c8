import type { Ruolo } from '@/lib/core/attore';

/** Roles that the comune gives to its own people. */
export const RUOLI_COMUNE = ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AUDITOR', 'AMMINISTRATORE'] as const satisfies readonly Ruolo[];

/** What each role is called on screen, and what it is for. */
export const DESCRIZIONE_RUOLO: Readonly<Record<Ruolo, { readonly nome: string; readonly compito: string }>> = {
  UFFICIO: { nome: 'Ufficio', compito: 'Riceve le adesioni, segue convenzioni e operatori' },
  RESPONSABILE: { nome: 'Responsabile', compito: 'Attesta la legittimità, firma, sospende e revoca' },
  TECNICO: { nome: 'Responsabile tecnico', compito: 'Segue anomalie e importazioni, firma l’atto annuale' },
  AUDITOR: { nome: 'Controllo', compito: 'Legge registro e relazioni per un tempo dato, non modifica nulla' },
  AMMINISTRATORE: { nome: 'Amministratore', compito: 'Tiene le utenze e le impostazioni del comune' },
  REFERENTE: { nome: 'Referente', compito: 'Tiene l’elenco degli operatori dell’ente' },
  LEGALE_RAPPRESENTANTE: { nome: 'Legale rappresentante', compito: 'Firma per l’ente' },
  OPERATORE: { nome: 'Operatore', compito: 'Consulta l’anagrafe' },
};

/** Where each person starts after the login: the first area that one of its roles opens. */
export function areaIniziale(ruoli: readonly string[]): '/ufficio' | '/ente' | '/consultazione' | '/controllo' | '/profilo' {
  const ha = (...cercati: string[]) => ruoli.some((ruolo) => cercati.includes(ruolo));
  if (ha('UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE')) return '/ufficio';
  if (ha('REFERENTE', 'LEGALE_RAPPRESENTANTE')) return '/ente';
  if (ha('OPERATORE')) return '/consultazione';
  if (ha('AUDITOR')) return '/controllo';
  return '/profilo';
}
