import type { AttoDaPreparare } from '@/lib/atti/views';

/**
 * Who is chosen as the page opens: the person that the address names, else whoever no act designates yet, signed or to be signed; one alone
 * where it must be.
 */
export function sceltiAllApertura(
  { operatori, unaPerPersona }: Pick<AttoDaPreparare, 'operatori' | 'unaPerPersona'>,
  nominato?: string,
): string[] {
  const scelti = operatori
    .filter(({ id, stato, daFirmare }) => (nominato ? id === nominato : stato === 'PROPOSTO' && !daFirmare))
    .map(({ id }) => id);
  return unaPerPersona && scelti.length > 1 ? [] : scelti;
}
