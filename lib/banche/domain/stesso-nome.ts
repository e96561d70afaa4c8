import { chiaveRicerca, paroleRicerca } from '@/lib/core/grafia';

type Nominativo = { readonly nome: string; readonly cognome: string };

/**
 * Whether somebody is called as a card says, in whatever spelling: the whole surname, and of several names at least one, in full; never part
 * of a word, nor a name in which no letter is left.
 */
export function isStessoNome(detto: Nominativo, scheda: Nominativo): boolean {
  const cognome = chiaveRicerca(detto.cognome);
  return (
    cognome !== '' && cognome === chiaveRicerca(scheda.cognome) && (contiene(scheda.nome, detto.nome) || contiene(detto.nome, scheda.nome))
  );
}

/** Whether some words of the name, one after the other, are the other name, however its words are parted: `Anna Maria`, `Annamaria`. */
function contiene(nome: string, altro: string): boolean {
  const [parole, cercata] = [paroleRicerca(nome), chiaveRicerca(altro)];
  const da = (i: number) => parole.slice(i).reduce<string[]>((prefissi, parola) => [...prefissi, (prefissi.at(-1) ?? '') + parola], []);
  return cercata !== '' && parole.some((_, i) => da(i).includes(cercata));
}
