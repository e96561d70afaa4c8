import { raccoltaDi } from './raccolta';
import { istanteItaliano } from '@/lib/core/date';
import type { TipoDocumento } from '@/lib/core/documenti';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { isStatoUtilizzabile } from '@/lib/core/utilizzabile';

/** What has become of an act since it was composed. */
export type Sorte = {
  /** The same act has been composed again: the later version is the one to sign. */
  readonly superato: boolean;
  /** When the act was prepared that has knowingly taken its place (SA-10). */
  readonly sostituitoIl: Date | null;
  /** The convenzione that it belongs to. */
  readonly convenzione: { readonly numero: string; readonly stato: string } | null;
};

/** What to do instead, for who would sign the act and for who examines a file that is signed already. */
const INVECE = {
  FIRMA: { versione: 'scarica e firma quella', atto: 'si firma quello', niente: 'questo documento non si firma più' },
  ESAME: {
    versione: 'non accettare il file, e scrivi nel motivo che si firma quella',
    atto: 'non accettare il file, e scrivi nel motivo che si firma quello',
    niente: 'non accettare il file, e scrivine il motivo',
  },
} as const;

/** Why no signature of that act is taken any more, be it handed in or accepted by a person (CA-16, SA-10); null where it is. */
export function impedimentoDellaSorte(
  tipo: TipoDocumento,
  { superato, sostituitoIl, convenzione }: Sorte,
  per: keyof typeof INVECE,
): ErroreVarco | null {
  const invece = INVECE[per];
  if (superato) return regola('VERSIONE_SUPERATA', `Di questo documento c’è una versione più recente: ${invece.versione}.`);
  if (sostituitoIl)
    return regola(
      'ATTO_SOSTITUITO',
      `Questo atto è stato sostituito da quello preparato il ${istanteItaliano(sostituitoIl)}: ${invece.atto}.`,
    );
  if (convenzione?.stato === 'ANNULLATA')
    return regola('CONVENZIONE_ANNULLATA', `La convenzione n. ${convenzione.numero} è stata annullata: ${invece.niente}.`);
  if (raccoltaDi(tipo).conseguenza === 'DESIGNAZIONE' && convenzione && !isStatoUtilizzabile(convenzione.stato))
    return regola(
      'CONVENZIONE_NON_IN_VIGORE',
      `La convenzione n. ${convenzione.numero} non è in vigore, e nessuno si designa: ${invece.niente}.`,
    );
  return null;
}
