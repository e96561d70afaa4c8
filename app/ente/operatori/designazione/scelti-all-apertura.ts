import type { AttoDaPreparare } from '@/lib/atti/views';

/** Who is chosen as the page opens: the person that the address names, else whoever no act designates yet; one alone where it must be. */
export function sceltiAllApertura(
  { operatori, unaPerPersona }: Pick<AttoDaPreparare, 'operatori' | 'unaPerPersona'>,
  nominato?: string,
): string[] {
  const scelti = operatori.filter(({ id, stato }) => (nominato ? id === nominato : stato === 'PROPOSTO')).map(({ id }) => id);
  return unaPerPersona && scelti.length > 1 ? [] : scelti;
}
