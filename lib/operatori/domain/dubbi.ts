import { confrontaConGeneralita } from '@/lib/core/codice-fiscale-confronto';
import type { DatiScheda } from './dati';

type Persona = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string } & Pick<
  DatiScheda,
  'dataNascita' | 'luogoNascita'
>;

/**
 * Why a codice fiscale may not be of that person, one sentence each; empty when all agrees. Told to who writes the card and again to who
 * enables: it never blocks, as in the domanda of adhesion.
 */
export function dubbiOperatore({ nome, cognome, codiceFiscale, dataNascita, luogoNascita }: Persona): Promise<string[]> {
  return confrontaConGeneralita({ nome, cognome, codiceFiscale, dataNascita, luogoNascita });
}
