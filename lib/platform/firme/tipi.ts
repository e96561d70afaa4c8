import type { ParteFirmataria } from '@/lib/core/documenti';

/** What Varco says of a signed file: contract with the screens, the register and `verifica-firma`. */
export type EsitoVerifica = 'VALIDA' | 'DA_ESAMINARE' | 'NON_VALIDA';

/** A stable code (logs, register, tests) and one Italian sentence for the person in front of the screen. */
export type Motivo = { codice: string; frase: string };

/** One signatory. Integrity, trust, revocation and identity are told apart: a broken one never hides another. */
export type FirmaVerificata = {
  /** Name and surname in the certificate; empty when the certificate cannot be read. */
  firmatario: string;
  /** From the certificate's serialNumber (`TINIT-`, `IT:`) or a CNS common name; never typed by anyone. */
  codiceFiscale: string | null;
  /** The mathematics: these bytes were signed with that certificate's key and have not changed since. */
  integra: boolean;
  /** The certificate is fit for signing, valid at the proven instant, or else at the check, and issued by a trusted authority. */
  fiducia: 'attendibile' | 'non_attendibile';
  /** At the signature's instant; `non_verificata` when no CRL or OCSP answers for it: said in plain sight, never passed over. */
  revoca: 'valida' | 'revocata' | 'non_verificata';
  /** ISO instant: proven by a time stamp (see `marca`), else claimed by the signatory, for which nobody vouches. */
  istante: string | null;
  /** The time stamp that proves the instant, if there is a good one; otherwise all is judged at the moment of the check. */
  marca: { istante: string; autorita: string } | null;
  /** ISO instants; serial number in upper-case hexadecimal. */
  certificato: { emittente: string; seriale: string; validoDal: string; validoAl: string };
  /** The envelope, counted from outside, that it shares with others: nothing in it says which of them came first. */
  parallela?: number;
  motivi: Motivo[];
};

export type Verifica = {
  esito: EsitoVerifica;
  formato: 'PADES' | 'CADES' | null;
  /** Innermost first, PDF signatures in the order they were made; document timestamps and counter-signatures are left out. */
  firme: FirmaVerificata[];
  /** PAdES: what was added after a signature; `segnalate` when it is more than signatures and their evidence. */
  modificheSuccessive: 'nessuna' | 'ammesse' | 'segnalate';
  motivi: Motivo[];
};

/** Points from the bottom left corner of the page; pages count from 0. `parte`: whose it is; without it, anybody's (acts of before). */
export type AreaFirma = {
  pagina: number;
  x: number;
  y: number;
  larghezza: number;
  altezza: number;
  parte?: ParteFirmataria | undefined;
};

/** Codici fiscali, in capitals, of those who sign for each party. */
export type Firmatari = Readonly<Partial<Record<ParteFirmataria, readonly string[]>>>;

/**
 * An authority that is believed, and for what. Plain data: it crosses to the verifier's thread.
 * `periodi` is the history of the service in a trusted list, in any order; null: always, as for those that the comune configures.
 */
export type Ancora = {
  readonly der: Uint8Array;
  readonly servizio: 'CA' | 'MARCA' | 'CA_E_MARCA';
  readonly origine: 'CONFIGURATA' | 'ELENCO';
  readonly periodi: readonly PeriodoServizio[] | null;
};

/** From an ISO instant until the next period of the same service. `qualifiche`: what the list says of some of its certificates. */
export type PeriodoServizio = {
  readonly dal: string;
  readonly stato: 'CONCESSO' | 'REVOCATO';
  readonly qualifiche?: readonly Qualificazione[] | undefined;
};

/** ETSI TS 119 612 §5.5.9.2: qualifiers, by the last part of their name, for the certificates that meet the criterion. */
export type Qualificazione = { readonly qualificatori: readonly string[]; readonly criterio: Criterio };

/** `IGNOTO`: something that is not understood here, so that nobody can say who meets it. */
export type Criterio =
  | { readonly tipo: 'TUTTI' | 'ALMENO_UNO' | 'NESSUNO'; readonly criteri: readonly Criterio[] }
  | { readonly tipo: 'USO_CHIAVE'; readonly bit: readonly { readonly posizione: number; readonly acceso: boolean }[] }
  | { readonly tipo: 'POLITICHE' | 'SCOPI' | 'ATTRIBUTI'; readonly oid: readonly string[] }
  | { readonly tipo: 'IGNOTO' };

export type RichiestaVerifica = {
  file: Uint8Array;
  /** The bytes that Varco generated. Without them the file is judged by itself: integrity and later changes. */
  originale?: Uint8Array;
  /** The authorities that are trusted: the only entrance of trust. */
  ancore: readonly Ancora[];
  /** What is known of the trust material itself (a stale list, one that was refused): said in every verdict reached with it. */
  avvisi?: readonly Motivo[];
  /** Revocation lists kept by the comune, in DER. */
  revoche?: readonly Uint8Array[];
  now: Date;
  /** Name under which the file came, to recognise a PDF renamed `.p7m` and the reverse. */
  nome?: string;
  /** Where the generated document leaves room for signatures: a visible one elsewhere goes to a person. */
  areeFirma?: readonly AreaFirma[];
  /** Who signs for whom: a visible signature in the other party's area goes to a person. Without it, any area will do. */
  firmatari?: Firmatari;
};
