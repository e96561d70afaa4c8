import { formatoItaliano, inizioGiornata, isDataIso, istanteItaliano, oggi } from './date';

/**
 * When it happened: the instant. Of what was taken over, only the day that its paper bears, which is kept as its first instant; what has
 * happened to it since has its own.
 */
export function momentoDi(istante: Date, presoInCarico: boolean): string {
  const giorno = oggi(istante);
  return presoInCarico && inizioGiornata(giorno).getTime() === istante.getTime() ? giorno : istante.toISOString();
}

/** As people read it: no hour where there is none. */
export function momentoInParole(momento: string): string {
  return isDataIso(momento) ? formatoItaliano(momento) : istanteItaliano(new Date(momento));
}
