import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { Scadenza } from '@/lib/clausole/tipi';
import type { DataIso } from '@/lib/core/date';
import type { GiudizioOperatore } from './domain';

/** How many people stand where in a roster. */
export type ConteggioElenco = {
  readonly proposti: number;
  /** Designated in writing, enabling not asked yet. */
  readonly designati: number;
  /** Enabling asked, nobody has answered yet. */
  readonly inAttesa: number;
  /** Who can log in once nothing stops them: what the cap counts. */
  readonly abilitati: number;
  readonly maiEntrati: number;
};

export type ConvenzioneInVigore = {
  readonly id: string;
  readonly numero: string;
  readonly stato: StatoConvenzione;
  readonly enteId: string;
  readonly ente: string;
  readonly sospesa: boolean;
  readonly stipulataIl: DataIso;
  /** Its last day: of the term, or the eve of a withdrawal that comes before. */
  readonly scadenzaIl: DataIso;
  readonly diffidaTermineIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly elenco: ConteggioElenco;
  /** Null when the stored clauses are not those signed: nothing can be computed from them. */
  readonly regole: Regole | null;
  /** What its clauses make due from today on, by date; the roster's term as long as the roster is not complete, also when it has passed. */
  readonly scadenze: readonly Scadenza[];
};

/** One operator as a review needs it. */
export type OperatoreInVerifica = {
  readonly id: string;
  readonly utenteId: string | null;
  readonly nominativo: string;
  readonly stato: string;
  readonly abilitatoIl: DataIso | null;
  readonly ultimoAccesso: Date | null;
  readonly accessi: number;
  readonly consultazioni: number;
  readonly giudizio: GiudizioOperatore;
};
