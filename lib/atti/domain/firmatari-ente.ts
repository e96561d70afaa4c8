import type { FirmatarioFruitore, PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { nominativo } from '@/lib/core/nominativo';
import type { QualitaEnte } from '@/lib/core/documenti';

type Persone = { readonly firmatarioFruitore: FirmatarioFruitore; readonly responsabile: PersonaConvenzione | null };
type DellEnte = PersonaConvenzione & { readonly qualifica: string };

/**
 * Which people of the ente sign an act, as its definition says: what is printed under it, what its page asks and what is accepted come all
 * from here (CA-16). One person in both qualities is one person.
 */
export function firmatariDellEnte(qualita: readonly QualitaEnte[], { firmatarioFruitore, responsabile }: Persone): DellEnte[] {
  const persone = qualita.flatMap((una): DellEnte[] => {
    if (una === 'RAPPRESENTANTE') return [firmatarioFruitore];
    return responsabile ? [{ ...responsabile, qualifica: 'responsabile del trattamento' }] : [];
  });
  return unaVolta(persone);
}

/** Each person once, in the order in which it comes first. */
export function unaVolta<P extends { readonly codiceFiscale: string }>(persone: readonly P[]): P[] {
  const codice = (persona: P) => normalizzaCodiceFiscale(persona.codiceFiscale);
  return persone.filter((persona, i) => persone.findIndex((altra) => codice(altra) === codice(persona)) === i);
}

/** `Giovanna Cattaneo, Direttrice, o Antonio Ferri, responsabile del trattamento`. */
export function firmatariInParole(persone: readonly DellEnte[]): string {
  return persone.map((persona) => `${nominativo(persona)}, ${persona.qualifica}`).join(', o ');
}
