import { isErroreVarco, nonValido } from '@/lib/core/errors';
import { ATTI, type TipoAtto } from './domain/catalogo';

/** A refusal (NON_VALIDO) of an act beside the fields of its form: an act names them as its matter does, the form has them under `valori`. */
export function neiSuoiCampi(error: unknown, tipo: TipoAtto): unknown {
  if (!isErroreVarco(error) || error.famiglia !== 'NON_VALIDO') return error;
  const campi = Object.entries(error.campi).map(([nome, frase]) => [
    Object.hasOwn(ATTI[tipo].campi, nome) ? `valori.${nome}` : nome,
    frase,
  ]);
  return nonValido(Object.fromEntries(campi) as Record<string, string>, error.message);
}
