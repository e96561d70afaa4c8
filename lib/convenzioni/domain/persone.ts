import { formatoEsteso, type DataIso } from '@/lib/core/date';

/** The people of an act, as they are kept in it: later changes of an account or of an adhesion do not touch a signed paper. */

export type PersonaConvenzione = {
  readonly nome: string;
  readonly cognome: string;
  readonly codiceFiscale: string;
  readonly dataNascita: DataIso;
  readonly luogoNascita: string;
  readonly email: string;
};
export type FirmatarioFruitore = PersonaConvenzione & { readonly qualifica: string };
/** LE-02: who signs for the comune, and the act on file (proclamation or delegation) by which it does. */
export type FirmatarioErogatore = {
  readonly utenteId: string;
  readonly nome: string;
  readonly cognome: string;
  readonly codiceFiscale: string;
  readonly qualifica: string;
  readonly delegaId: string;
  readonly attoNumero: string;
  readonly attoData: DataIso;
};

export function nominativo({ nome, cognome }: { readonly nome: string; readonly cognome: string }): string {
  return `${nome} ${cognome}`;
}

/** `nato/a a Lucca il 1° marzo 1980`. */
export function nascita({ luogoNascita, dataNascita }: Pick<PersonaConvenzione, 'luogoNascita' | 'dataNascita'>): string {
  return `nato/a a ${luogoNascita} il ${formatoEsteso(dataNascita)}`;
}
