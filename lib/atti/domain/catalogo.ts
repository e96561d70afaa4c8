import type { TipoDocumento } from '@/lib/core/documenti';
import type { Atto } from './definizione';
import { accordoAdesione, type AccordoAdesione } from './atti/accordo-adesione';
import { attestazioneLegittimita, type AttestazioneLegittimita } from './atti/attestazione-legittimita';
import { designazione, type Designazione } from './atti/designazione';
import { addendum, type Addendum } from './atti/addendum';
import { allegatoTecnico, type AllegatoTecnico } from './atti/allegato-tecnico';
import { avvisoInterruzione, type AvvisoInterruzione } from './atti/avviso-interruzione';
import { decadenza, type Decadenza } from './atti/decadenza';
import { diffida, type Diffida } from './atti/diffida';
import { estrattoCittadino, type EstrattoCittadino } from './atti/estratto-cittadino';
import { relazioneAnnuale, type RelazioneAnnuale } from './atti/relazione-annuale';
import { letteraCredenziali, type LetteraCredenziali } from './atti/lettera-credenziali';
import { nominaResponsabile, type NominaResponsabile } from './atti/nomina-responsabile';
import { recessoErogatore, type RecessoErogatore } from './atti/recesso-erogatore';
import { recessoFruitore, type RecessoFruitore } from './atti/recesso-fruitore';
import { revocaAccessi, type RevocaAccessi } from './atti/revoca-accessi';
import { rinnovo, type Rinnovo } from './atti/rinnovo';
import { risoluzione, type Risoluzione } from './atti/risoluzione';
import { schedaOperatore, type SchedaOperatore } from './atti/scheda-operatore';
import { sospensione, sospensioneFruitore, type MateriaSospensione } from './atti/sospensione';
import { verbaleIspezione, type VerbaleIspezione } from './atti/verbale-ispezione';
import { verificaAnnuale, verificaTrimestrale, type MateriaVerifica } from './atti/verifica';

/**
 * The matter of each kind of act. A new kind is a line here, a line in `ATTI` and its file. The convenzione is none: it has clauses, not a
 * wording (ADR 17).
 */
export type Materie = {
  ACCORDO_ADESIONE: AccordoAdesione;
  ATTESTAZIONE_LEGITTIMITA: AttestazioneLegittimita;
  ATTO_DESIGNAZIONE: Designazione;
  SCHEDA_OPERATORE: SchedaOperatore;
  LETTERA_CREDENZIALI: LetteraCredenziali;
  ALLEGATO_TECNICO: AllegatoTecnico;
  NOMINA_RESPONSABILE: NominaResponsabile;
  ADDENDUM: Addendum;
  RINNOVO: Rinnovo;
  DIFFIDA: Diffida;
  SOSPENSIONE: MateriaSospensione;
  SOSPENSIONE_FRUITORE: MateriaSospensione;
  REVOCA_ACCESSI: RevocaAccessi;
  RISOLUZIONE: Risoluzione;
  RECESSO_EROGATORE: RecessoErogatore;
  RECESSO_FRUITORE: RecessoFruitore;
  DECADENZA: Decadenza;
  AVVISO_INTERRUZIONE: AvvisoInterruzione;
  VERBALE_ISPEZIONE: VerbaleIspezione;
  VERIFICA_TRIMESTRALE: MateriaVerifica;
  VERIFICA_ANNUALE: MateriaVerifica;
  RELAZIONE_ANNUALE: RelazioneAnnuale;
  ESTRATTO_CITTADINO: EstrattoCittadino;
};
export type TipoAtto = keyof Materie & TipoDocumento;

export const ATTI: { readonly [T in TipoAtto]: Atto<Materie[T]> } = {
  ACCORDO_ADESIONE: accordoAdesione,
  ATTESTAZIONE_LEGITTIMITA: attestazioneLegittimita,
  ATTO_DESIGNAZIONE: designazione,
  SCHEDA_OPERATORE: schedaOperatore,
  LETTERA_CREDENZIALI: letteraCredenziali,
  ALLEGATO_TECNICO: allegatoTecnico,
  NOMINA_RESPONSABILE: nominaResponsabile,
  ADDENDUM: addendum,
  RINNOVO: rinnovo,
  DIFFIDA: diffida,
  SOSPENSIONE: sospensione,
  SOSPENSIONE_FRUITORE: sospensioneFruitore,
  REVOCA_ACCESSI: revocaAccessi,
  RISOLUZIONE: risoluzione,
  RECESSO_EROGATORE: recessoErogatore,
  RECESSO_FRUITORE: recessoFruitore,
  DECADENZA: decadenza,
  AVVISO_INTERRUZIONE: avvisoInterruzione,
  VERBALE_ISPEZIONE: verbaleIspezione,
  VERIFICA_TRIMESTRALE: verificaTrimestrale,
  VERIFICA_ANNUALE: verificaAnnuale,
  RELAZIONE_ANNUALE: relazioneAnnuale,
  ESTRATTO_CITTADINO: estrattoCittadino,
};

export const TIPI_ATTO = Object.keys(ATTI) as readonly TipoAtto[];

/** In one sentence, what a kind of document is for; of what is not an act there is none. */
export function usoDi(tipo: TipoDocumento): string | undefined {
  const atti: Readonly<Partial<Record<TipoDocumento, { readonly uso: string }>>> = ATTI;
  return atti[tipo]?.uso;
}
