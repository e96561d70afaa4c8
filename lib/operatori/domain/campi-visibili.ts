import { ordinaCampiDiBanca } from '@/lib/banche/domain/elenco';
import { nonValido, regola } from '@/lib/core/errors';
import { restringere } from '@/lib/profili/domain/profilo';
import type { ParteDellAccordo } from './operatore';

/**
 * CA-08: the fields that one operator will see, as they are kept; none is the whole profile. Refuses (NON_VALIDO) a field that the signed
 * clauses do not grant, and (REGOLA) the fruitore that gives back what somebody has taken away: that is the comune's.
 */
export function campiRistretti(
  profilo: readonly string[],
  { attuali, scelti, parte }: { readonly attuali: readonly string[]; readonly scelti: readonly string[]; readonly parte: ParteDellAccordo },
): string[] {
  if (scelti.some((campo) => !profilo.includes(campo)))
    throw nonValido({ campi: 'Si scelgono solo campi del profilo concesso con la convenzione: ricarica la pagina e riprova.' });
  const nuovi = ordinaCampiDiBanca(scelti);
  const prima = restringere(profilo, attuali);
  if (nuovi.length === 0)
    throw nonValido({ campi: 'Lascia almeno un campo: per togliere ogni accesso sospendi o disabilita l’operatore.' });
  if (nuovi.length === prima.length && nuovi.every((campo) => prima.includes(campo)))
    throw regola('NESSUNA_MODIFICA', 'L’operatore vede già questi campi: cambia qualcosa, poi salva.');
  if (parte === 'FRUITORE' && nuovi.some((campo) => !prima.includes(campo)))
    throw regola('CAMPI_DEL_COMUNE', 'I campi tolti a un operatore li ridà solo il comune: chiedilo all’ufficio.');
  return nuovi.length === profilo.length ? [] : nuovi;
}
