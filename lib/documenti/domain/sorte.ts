import { istanteItaliano } from '@/lib/core/date';
import { finestraDi, type TipoDocumento } from '@/lib/core/documenti';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { FINESTRE, isNellaFinestra } from '@/lib/core/finestre';
import { enumera } from '@/lib/core/parole';

/** What has become of an act since it was composed. */
export type Sorte = {
  /** The same act has been composed again: the later version is the one to sign. */
  readonly superato: boolean;
  /** When the act was prepared that has knowingly taken its place (SA-10). */
  readonly sostituitoIl: Date | null;
  /** Whom it names and whose card has become somebody else's since, or bears another name (SA-10, CA-17). */
  readonly cambiati: readonly string[];
  /** The convenzione that it belongs to. */
  readonly convenzione: { readonly numero: string; readonly stato: string } | null;
  /** The request that it belongs to has ended with no acceptance: what the applicant signs is awaited no more (CH-13). */
  readonly domandaChiusa?: boolean;
};

type Fatti = {
  readonly superato: boolean;
  readonly sostituito: boolean;
  readonly cambiato: boolean;
  readonly statoConvenzione: string | null;
  readonly domandaChiusa?: boolean | undefined;
};
type Impedimento =
  'VERSIONE_SUPERATA' | 'ATTO_SOSTITUITO' | 'PERSONA_CAMBIATA' | 'DOMANDA_CHIUSA' | 'CONVENZIONE_ANNULLATA' | 'CONVENZIONE_NON_IN_VIGORE';

/** Why an act of that kind is signed no more (CA-16, SA-10), for lists and for the page alike; null where it is. In SQL: `ASPETTA_FIRMA`. */
export function nonSiFirmaPiu(
  tipo: TipoDocumento,
  { superato, sostituito, cambiato, statoConvenzione, domandaChiusa = false }: Fatti,
): Impedimento | null {
  if (superato) return 'VERSIONE_SUPERATA';
  if (sostituito) return 'ATTO_SOSTITUITO';
  if (cambiato) return 'PERSONA_CAMBIATA';
  if (domandaChiusa) return 'DOMANDA_CHIUSA';
  if (statoConvenzione === 'ANNULLATA') return 'CONVENZIONE_ANNULLATA';
  return statoConvenzione !== null && !isNellaFinestra(finestraDi(tipo, 'firma'), statoConvenzione) ? 'CONVENZIONE_NON_IN_VIGORE' : null;
}

/** What to do instead, for who would sign the act and for who examines a file that is signed already. */
const INVECE = {
  FIRMA: { versione: 'scarica e firma quella', atto: 'si firma quello', niente: 'questo documento non si firma più' },
  ESAME: {
    versione: 'non accettare il file, e scrivi nel motivo che si firma quella',
    atto: 'non accettare il file, e scrivi nel motivo che si firma quello',
    niente: 'non accettare il file, e scrivine il motivo',
  },
} as const;

/** The same, said to who hands in a signature or accepts one after an examination. */
export function impedimentoDellaSorte(
  tipo: TipoDocumento,
  { superato, sostituitoIl, cambiati, convenzione, domandaChiusa }: Sorte,
  per: keyof typeof INVECE,
): ErroreVarco | null {
  const fatti = { superato, sostituito: sostituitoIl !== null, cambiato: cambiati.length > 0 };
  const codice = nonSiFirmaPiu(tipo, { ...fatti, statoConvenzione: convenzione?.stato ?? null, domandaChiusa });
  if (codice === null) return null;
  const invece = INVECE[per];
  const numero = convenzione?.numero;
  const frasi: Readonly<Record<Impedimento, string>> = {
    VERSIONE_SUPERATA: `Di questo documento c’è una versione più recente: ${invece.versione}.`,
    ATTO_SOSTITUITO: `Questo atto è stato sostituito da quello preparato il ${sostituitoIl && istanteItaliano(sostituitoIl)}: ${invece.atto}.`,
    PERSONA_CAMBIATA:
      `Dopo che questo atto è stato preparato sono cambiati i dati di chi nomina (ora ${enumera(cambiati)}): ` +
      `${invece.niente}, e la designazione si prepara di nuovo.`,
    DOMANDA_CHIUSA: `La domanda di adesione è stata ritirata o respinta: ${invece.niente}.`,
    CONVENZIONE_ANNULLATA: `La convenzione n. ${numero} è stata annullata: ${invece.niente}.`,
    CONVENZIONE_NON_IN_VIGORE: `La convenzione n. ${numero} ${FINESTRE[finestraDi(tipo, 'firma')].fuori}: ${invece.niente}.`,
  };
  return regola(codice, frasi[codice]);
}
