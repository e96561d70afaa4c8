/**
 * The columns that a statement may name beside those of the granted fields (ADR 13), with the fields of which one at least must be granted
 * for it; none where it needs no grant. None of them tells a datum to who asks: they tie rows, find and order them, or say who is protected.
 */
import { CAMPI, campo, type CampoId } from './campi';
import { PARTI_STORICHE } from './nel-tempo';

type Chiavi = Readonly<Record<string, readonly CampoId[]>>;

/** Tenant, load, identifiers, place in a list: of every table. */
const SEMPRE: readonly string[] = ['id', 'erogatore_id', 'versione_id', 'soggetto_id', 'ordine', 'protetto', 'stato', 'aggiornati_al'];

const TRA_LE_FAMIGLIE: Chiavi = {
  famiglia_id: ['statoFamiglia', 'numeroComponenti', 'numeroFamigliaAire'],
  progressivo: ['relazioneParentela'],
};

const DELLA_SCHEDA: Chiavi = {
  ...TRA_LE_FAMIGLIE,
  // Also whether the spouse or the parent that a card names is somebody whom nobody consults.
  cognome_ricerca: ['cognome', 'paternita', 'maternita', 'coniuge'],
  nome_ricerca: ['nome', 'paternita', 'maternita', 'coniuge'],
  nascita_data: ['paternita', 'maternita'],
  codice_fiscale: ['coniuge'],
  cognome_fonetica: ['cognome'],
  nome_fonetica: ['nome'],
  via_ricerca: ['indirizzoApr'],
  via_coda_ricerca: ['indirizzoApr'],
  indirizzo_id: ['indirizzoApr'],
  // A death is told by the reason of the cancellation too: the question whether somebody is alive.
  cancellazione_motivo: ['dataDecesso'],
};

/** Of a past: since when and until when belong to what the table is about; its own columns are those of the card. */
function delPeriodo(tabella: string): Chiavi {
  const parte: { tabella: string; campi: readonly CampoId[]; almeno?: readonly CampoId[] } | undefined = Object.values(PARTI_STORICHE).find(
    (una) => una.tabella === tabella,
  );
  const almeno = parte?.almeno ?? parte?.campi.slice(0, 1) ?? [];
  return parte ? { ...TRA_LE_FAMIGLIE, dal: almeno, al: almeno } : {};
}

const dellaTabella = (tabella: string): Chiavi => (tabella === 'anagrafe_soggetto' ? DELLA_SCHEDA : delPeriodo(tabella));

/** Whether a statement may name that column of that table for who is granted those fields. */
export function siPuoNominare(tabella: string, colonna: string, concessi: readonly string[]): boolean {
  if (SEMPRE.includes(colonna)) return true;
  if (dellaTabella(tabella)[colonna]?.some((id) => concessi.includes(id)) === true) return true;
  return campiDellaColonna(tabella, colonna).some((id) => concessi.includes(id));
}

/** The fields that a column tells, on the card as in its past. */
export function campiDellaColonna(tabella: string, colonna: string): CampoId[] {
  const nome = `${tabella === 'anagrafe_famiglia' ? 'f' : 's'}.${colonna}`;
  return CAMPI.filter(({ id }) => campo(id).colonne.some((una) => una === nome)).map(({ id }) => id);
}
