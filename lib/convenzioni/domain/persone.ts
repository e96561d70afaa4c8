import { aChi } from '@/lib/core/elisione';
import { isCodiceFiscaleAlfanumerico, radiceCodiceFiscale } from '@/lib/core/codice-fiscale';
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

/** Declined as the codice fiscale says: its day of birth is above 40 for a woman. A provisional one (eleven digits) does not tell. */
function nato(codiceFiscale: string): string {
  if (!isCodiceFiscaleAlfanumerico(codiceFiscale)) return 'nato/a';
  return Number(radiceCodiceFiscale(codiceFiscale).slice(9, 11)) > 40 ? 'nata' : 'nato';
}

/** `nata a Lucca il 1° marzo 1980`. */
export function nascita(persona: Pick<PersonaConvenzione, 'luogoNascita' | 'dataNascita' | 'codiceFiscale'>): string {
  const { luogoNascita, dataNascita, codiceFiscale } = persona;
  return `${nato(codiceFiscale)} ${aChi(luogoNascita)} ${formatoEsteso(dataNascita, 'il')}`;
}
