import type { TipoDocumento } from '@/lib/core/documenti';
import type { Atto } from './definizione';
import { accordoAdesione, type AccordoAdesione } from './atti/accordo-adesione';
import { attestazioneLegittimita, type AttestazioneLegittimita } from './atti/attestazione-legittimita';
import { designazione, type Designazione } from './atti/designazione';
import { diffida, type Diffida } from './atti/diffida';
import { estrattoCittadino, type EstrattoCittadino } from './atti/estratto-cittadino';
import { letteraCredenziali, type LetteraCredenziali } from './atti/lettera-credenziali';
import { schedaOperatore, type SchedaOperatore } from './atti/scheda-operatore';
import { verificaAnnuale, verificaTrimestrale, type Verifica } from './atti/verifica';

/** The matter of each kind of act. A new kind is a line here, a line in `ATTI` and its file. */
export type Materie = {
  ACCORDO_ADESIONE: AccordoAdesione;
  ATTESTAZIONE_LEGITTIMITA: AttestazioneLegittimita;
  ATTO_DESIGNAZIONE: Designazione;
  SCHEDA_OPERATORE: SchedaOperatore;
  LETTERA_CREDENZIALI: LetteraCredenziali;
  DIFFIDA: Diffida;
  VERIFICA_TRIMESTRALE: Verifica;
  VERIFICA_ANNUALE: Verifica;
  ESTRATTO_CITTADINO: EstrattoCittadino;
};
export type TipoAtto = keyof Materie & TipoDocumento;

export const ATTI: { readonly [T in TipoAtto]: Atto<Materie[T]> } = {
  ACCORDO_ADESIONE: accordoAdesione,
  ATTESTAZIONE_LEGITTIMITA: attestazioneLegittimita,
  ATTO_DESIGNAZIONE: designazione,
  SCHEDA_OPERATORE: schedaOperatore,
  LETTERA_CREDENZIALI: letteraCredenziali,
  DIFFIDA: diffida,
  VERIFICA_TRIMESTRALE: verificaTrimestrale,
  VERIFICA_ANNUALE: verificaAnnuale,
  ESTRATTO_CITTADINO: estrattoCittadino,
};

export const TIPI_ATTO = Object.keys(ATTI) as readonly TipoAtto[];
