import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { nonTrovato, regola, vietato, type ErroreVarco } from '@/lib/core/errors';
import { puoCaricare, type ChiCarica } from './firma-attesa';
import { isStipula, raccoltaDi } from './raccolta';
import { impedimentoDellaSorte, type Sorte } from './sorte';
import { firmeMancanti, impedimentoAFirmare, type FattiDocumento } from './stati';

type Fatti = {
  readonly documento: FattiDocumento & { readonly tipo: TipoDocumento; readonly generato: boolean };
  /** As whom the reader hands in signed copies. */
  readonly chi: ChiCarica;
  readonly sorte: Sorte;
  /** CA-14, CH-09: a renewal that the clause does not admit any more, or whose convenzione has come to its last day. */
  readonly diTroppo: ErroreVarco | null;
  /** A file waits to be judged for the signature that comes next. */
  readonly inEsame: ErroreVarco | null;
};

/** Whose signature of an act may be handed in now, or why none may. */
export type Turno =
  { readonly parte: ParteFirmataria; readonly impedimento: null } | { readonly parte: null; readonly impedimento: ErroreVarco };

/**
 * Whose turn it is to sign an act that is no convenzione, as far as this person may hand it in: one rule for the page and for the command.
 * An impediment is a REGOLA refusal of what is not signed so, or is signed already, or no more; for the ente's people also of what waits for
 * the comune; to who holds a link anything but the agreement of its request is not there.
 */
export function turnoDiFirma({ documento, chi, sorte, diTroppo, inEsame }: Fatti): Turno {
  const { tipo, generato, copia } = documento;
  const [parte] = firmeMancanti(documento);
  if (chi === 'RICHIEDENTE' && !raccoltaDi(tipo).richiedente) return fermo(nonTrovato('Il documento'));
  if (isStipula(tipo))
    return fermo(regola('SI_FIRMA_ALTROVE', 'La convenzione firmata si carica dalla sua pagina, dove se ne seguono le firme.'));
  if (!generato || copia || documento.firmeRichieste.length === 0)
    return fermo(regola('NON_SI_FIRMA', 'Questo documento non è un atto da firmare: non c’è una copia firmata da caricare.'));
  if (parte === undefined) return fermo(regola('FIRME_COMPLETE', 'Le firme di questo documento ci sono già tutte.'));
  const impedimento =
    impedimentoDellaSorte(tipo, sorte, 'FIRMA') ??
    diTroppo ??
    nonDaLui(chi, tipo, parte) ??
    impedimentoAFirmare(documento, parte) ??
    inEsame;
  return impedimento ? fermo(impedimento) : { parte, impedimento };
}

const fermo = (impedimento: ErroreVarco): Turno => ({ parte: null, impedimento });

function nonDaLui(chi: ChiCarica, tipo: TipoDocumento, parte: ParteFirmataria): ErroreVarco | null {
  if (puoCaricare(chi, tipo, parte)) return null;
  if (chi === 'ENTE' || chi === 'RICHIEDENTE')
    return regola('TOCCA_AL_COMUNE', 'Ora manca la firma del comune: la copia firmata la carica l’ufficio.');
  return vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
}
