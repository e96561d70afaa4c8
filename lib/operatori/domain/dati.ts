import type { CampoScheda } from '@/lib/clausole/regole/regole';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import type { StatoOperatore } from './operatore';

/** A person as an adhesion or a roster names it; codice fiscale already normalised. */
export type OperatoreProposto = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string } & {
  readonly [C in CampoScheda]?: string | undefined;
};

/** People for the roster of one convenzione. */
export type ElencoProposto = {
  readonly erogatoreId: string;
  readonly convenzioneId: string;
  readonly enteId: string;
  readonly elenco: readonly OperatoreProposto[];
};

export type DatiScheda = { readonly [C in CampoScheda]?: string | undefined };

/** A row of the roster as the acts need it. */
export type Operatore = {
  readonly id: string;
  readonly convenzioneId: string;
  readonly enteId: string;
  readonly stato: StatoOperatore;
  readonly versione: number;
  readonly nome: string;
  readonly cognome: string;
  readonly codiceFiscale: string;
  readonly scheda: DatiScheda;
  readonly utenteId: string | null;
  readonly primoAccessoIl: Date | null;
  readonly sospesoOrigine: OrigineSospensione | null;
};
