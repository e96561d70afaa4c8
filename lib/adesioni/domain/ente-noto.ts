import { nominativo } from '@/lib/core/nominativo';
import { sedeDi } from '@/lib/enti/domain/parte';

/** What the comune knows of an ente, beside what a request in its name declares. */

type Contatti = {
  readonly denominazione: string;
  readonly indirizzo: string;
  readonly comune: string;
  readonly provincia: string;
  readonly pec: string;
  readonly email: string;
  readonly telefono?: string | null | undefined;
};
type Persona = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string; readonly email: string };

/** One difference, in words: what is on file and what the request says. */
export type DifferenzaDalNoto = { readonly voce: string; readonly noto: string; readonly dichiarato: string };

const uguali = (noto: string, dichiarato: string): boolean => noto.trim().toLowerCase() === dichiarato.trim().toLowerCase();

function differenzaPersona(ruolo: string, dichiarata: Persona, note: readonly Persona[]): DifferenzaDalNoto[] {
  const nota = note.find(({ codiceFiscale }) => codiceFiscale === dichiarata.codiceFiscale);
  if (nota && uguali(nota.email, dichiarata.email)) return [];
  const inParole = (persona: Persona): string => `${nominativo(persona)}, ${persona.email}`;
  return [{ voce: ruolo, noto: (nota ? [nota] : note).map(inParole).join('; '), dichiarato: inParole(dichiarata) }];
}

/** Contacts and people of the request that are not those on file (RT-06); people only where the ente has some. */
export function differenzeEnteNoto(
  noto: { readonly ente: Contatti; readonly persone: readonly Persona[] },
  dichiarato: { readonly ente: Contatti; readonly responsabile: Persona; readonly legaleRappresentante: Persona },
): DifferenzaDalNoto[] {
  const contatti: [string, (ente: Contatti) => string][] = [
    ['Denominazione', ({ denominazione }) => denominazione],
    ['Sede', sedeDi],
    ['PEC', ({ pec }) => pec],
    ['E-mail', ({ email }) => email],
    ['Telefono', ({ telefono }) => telefono ?? '—'],
  ];
  const dellEnte = contatti
    .map(([voce, leggi]) => ({ voce, noto: leggi(noto.ente), dichiarato: leggi(dichiarato.ente) }))
    .filter(({ noto: prima, dichiarato: dopo }) => !uguali(prima, dopo));
  if (noto.persone.length === 0) return dellEnte;
  return [
    ...dellEnte,
    ...differenzaPersona('Responsabile', dichiarato.responsabile, noto.persone),
    ...differenzaPersona('Legale rappresentante', dichiarato.legaleRappresentante, noto.persone),
  ];
}
