/** `rifiuto` makes the file NON_VALIDA, `esame` sends it to a person, `nota` is only said. */
export type Gravita = 'nota' | 'esame' | 'rifiuto';

/**
 * A reason of the catalogue, under its code. `fatto`: what was found, which stands by itself wherever there is no room for more and so has no
 * places to fill in. `rimedio`: what follows from it and what to do, null where there is nothing to add; `{data}` is a place for words.
 */
export type VoceMotivo = { readonly gravita: Gravita; readonly fatto: string; readonly rimedio: string | null };
