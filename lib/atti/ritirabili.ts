import { isPersona, type Attore } from '@/lib/core/attore';
import { nonTrovato, regola, type ErroreVarco } from '@/lib/core/errors';
import { isRiservato, ritiroImpedito, type RigaDocumento } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { isSuo } from './chi';
import { ATTI, TIPI_ATTO } from './domain/catalogo';

/**
 * Why this person cannot withdraw that document; null where it can. Whoever may prepare an act withdraws it; what was written by an act of
 * the system has that act's own way back (a suspension is revoked, a convenzione annulled). NON_TROVATO for what is not this person's to
 * prepare, else a REGOLA refusal.
 */
export async function impedimentoARitirare(tx: Tx, attore: Attore, documento: RigaDocumento): Promise<ErroreVarco | null> {
  const tipo = TIPI_ATTO.find((uno) => uno === documento.tipo);
  const altrui = tipo === undefined ? isPersona(attore) && attore.enteId !== null : !isSuo(attore, tipo);
  if (altrui || isRiservato(attore, documento.tipo)) return nonTrovato('Il documento');
  if (tipo === undefined || !documento.generato)
    return regola('NON_SI_RITIRA', 'Si ritirano solo gli atti preparati in Varco; una convenzione non ancora firmata si annulla.');
  if (ATTI[tipo].nasce !== 'SU_RICHIESTA')
    return regola('NON_SI_RITIRA', 'Questo documento è nato con un altro atto, che vale da sé: si rimedia a quello, non al suo documento.');
  return ritiroImpedito(tx, documento);
}
