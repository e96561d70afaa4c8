import { chiaveRicerca, paroleRicerca } from '@/lib/core/grafia';

/** Whether what was typed names that person: the words in any order, each the beginning of one of its own; accents and case do not count. */
export function nomina({ nome, cognome }: { readonly nome: string; readonly cognome: string }, scritto: string): boolean {
  const sue = [...paroleRicerca(nome), ...paroleRicerca(cognome), chiaveRicerca(cognome), chiaveRicerca(nome)];
  return paroleRicerca(scritto).every((parola) => sue.some((sua) => sua.startsWith(parola)));
}
