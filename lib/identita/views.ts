import type { RegolePassword } from '@/lib/clausole/regole/regole';
import type { DataIso } from '@/lib/core/date';

/** What a person sees of itself. Instants are ISO strings. */
export type ProfiloPersonale = {
  readonly nomeUtente: string;
  readonly nominativo: string;
  readonly email: string;
  readonly ruoli: readonly string[];
  readonly ente: string | null;
  /** Number of the convenzione under which it consults; null when it does not. */
  readonly convenzione: string | null;
  /** The previous login with the same credentials (FU-04); null: this is the first. */
  readonly accessoPrecedente: { readonly il: string; readonly indirizzoIp: string; readonly postazione: string | null } | null;
  readonly passwordImpostataIl: string | null;
  /** Last day of the password's life where a clause limits it (CA-18). */
  readonly passwordScadeIl: DataIso | null;
  readonly deveCambiarePassword: boolean;
  readonly demo: boolean;
  readonly sessioni: readonly SessionePropria[];
};

export type SessionePropria = {
  readonly id: string;
  readonly apertaIl: string;
  readonly ultimaAttivita: string;
  readonly indirizzoIp: string;
  readonly agente: string;
  readonly postazione: string | null;
  /** The one that is asking. */
  readonly questa: boolean;
};

/** For the form that changes the password: the rules in force for this person, and why it is here. */
export type RichiestaPassword = {
  readonly regole: RegolePassword;
  /** Words that the password may not be made of. */
  readonly parole: readonly string[];
  readonly motivo: 'PROVVISORIA' | 'SCADUTA' | 'SCELTA';
};

/** Somebody of the comune, as Impostazioni → Persone lists it. */
export type Collega = {
  readonly id: string;
  readonly nomeUtente: string;
  readonly nome: string;
  readonly cognome: string;
  readonly codiceFiscale: string;
  readonly email: string;
  readonly ruoli: readonly string[];
  readonly stato: string;
  /** `DA_ATTIVARE`: no password yet. */
  readonly credenziali: 'DA_ATTIVARE' | 'PROVVISORIE' | 'ATTIVE' | 'SPENTE';
  readonly ultimoAccesso: string | null;
  /** Last day of a time-boxed access (auditor). */
  readonly accessoFinoAl: DataIso | null;
  readonly ambitoConvenzioni: readonly string[];
  readonly deleghe: readonly DelegaView[];
  readonly demo: boolean;
  /** The one who is looking. */
  readonly sei: boolean;
};

export type Persone = {
  readonly colleghi: readonly Collega[];
  /** To which an auditor can be limited: number and ente. */
  readonly convenzioni: readonly { readonly id: string; readonly nome: string }[];
  /** True when the one who is looking may change them. */
  readonly modificabili: boolean;
};

export type DelegaView = {
  readonly id: string;
  readonly qualifica: string;
  readonly attoNumero: string;
  readonly attoData: DataIso;
  readonly validaDal: DataIso;
  readonly validaAl: DataIso | null;
  readonly documentoId: string | null;
};
