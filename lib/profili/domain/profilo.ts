/**
 * Profiles of authorisation: which fields a fruitore may be shown (FU-01, FU-11, CA-08). A profile is data; what an operator may see is
 * the profile, possibly narrowed, never widened.
 */
import { isCampo, ordinaCampi, type CampoId } from '@/lib/anagrafe/domain/campi';
import { regola } from '@/lib/core/errors';

export interface Profilo {
  /** Short code, unique within the erogatore: `S`. */
  readonly codice: string;
  readonly nome: string;
  readonly campi: readonly CampoId[];
}

/**
 * The profile cut down to the given fields: for one operator, or for what the convenzione found necessary (CA-08).
 * @param campi ids of fields; empty means "the whole profile"; ids outside the profile, or unknown, are ignored and never added
 */
export function restringere(profilo: Profilo, campi: readonly string[]): Profilo {
  if (campi.length === 0) return profilo;
  const scelti = new Set(campi);
  return { ...profilo, campi: profilo.campi.filter((id) => scelti.has(id)) };
}

/** A profile from stored or typed data: unknown fields are refused (REGOLA `PROFILO_NON_VALIDO`), order and repetitions put right. */
export function componiProfilo(dati: { codice: string; nome: string; campi: readonly string[] }): Profilo {
  const ignoti = dati.campi.filter((id) => !isCampo(id));
  if (ignoti.length > 0)
    throw regola('PROFILO_NON_VALIDO', `Il profilo «${dati.nome}» contiene campi che non esistono: ${ignoti.join(', ')}.`);
  return { ...dati, campi: ordinaCampi(dati.campi.filter(isCampo)) };
}
