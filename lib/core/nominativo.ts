/** Given name, then family name: how a person is called on screens, in mails and in acts. Lists that are in order begin with the family name. */
export function nominativo({ nome, cognome }: { readonly nome: string; readonly cognome: string }): string {
  return `${nome} ${cognome}`;
}
