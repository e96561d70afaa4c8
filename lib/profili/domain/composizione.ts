/** A comune's own profile, composed of the groups of fields of a bank (FU-11, CA-08). */
import { banca, campoDi, ordinaCampiDiBanca, profiloDiBanca } from '@/lib/banche/domain/elenco';
import { nonValido } from '@/lib/core/errors';
import { campiRiservati } from './profilo';

export type Composizione = {
  readonly banca: string;
  readonly codice: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly campi: readonly string[];
  readonly soloForzeOrdine: boolean;
};

/**
 * What is kept of what was chosen: fields in the order of the bank, without repetitions; reserved to law enforcement when a field is, whatever
 * was ticked. Refuses (NON_VALIDO) a bank that does not exist, a code that a bank's profile has, fields that are not the bank's, and none at all.
 */
export function componiProfilo(dati: Composizione): Composizione {
  const sua = banca(dati.banca);
  if (!sua) throw nonValido({ banca: 'Scegli una delle banche dati.' });
  if (profiloDiBanca(dati.codice))
    throw nonValido({ codice: 'Questo codice è di un profilo che la banca dati ha già: scegline un altro.' });
  const suoi = new Set(sua.campi.map(({ id }) => id));
  const estranei = dati.campi.filter((id) => !suoi.has(id)).map((id) => campoDi(id)?.etichetta ?? id);
  if (estranei.length > 0) throw nonValido({ campi: `Campi che non sono di ${sua.nomeEsteso}: ${estranei.join(', ')}.` });
  const campi = ordinaCampiDiBanca(dati.campi);
  if (campi.length === 0) throw nonValido({ campi: 'Scegli almeno un campo.' });
  const riservati = campiRiservati(sua);
  return { ...dati, campi, soloForzeOrdine: dati.soloForzeOrdine || campi.some((id) => riservati.has(id)) };
}
