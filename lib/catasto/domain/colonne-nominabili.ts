/**
 * The columns that a statement may name beside those of the granted fields (ADR 13), with the fields of which one at least must be granted
 * for it. None of them tells a datum to who asks: they tie rows, cut them at a day, find and order them, or say who is protected.
 */
import { CAMPI, type CampoId } from './campi';

/** Of every table: tenant, load, identifiers, place in a list; and the days between which a row holds, by which it is cut. */
const SEMPRE: readonly string[] = [
  ...['id', 'erogatore_id', 'versione_id', 'immobile_id', 'soggetto_id', 'origine_id', 'derivato_id', 'ordine', 'protetto'],
  ...['dal', 'al', 'stato', 'aggiornati_al'],
];

const DI_RICERCA: Readonly<Record<string, CampoId>> = {
  cognome_ricerca: 'intestato',
  nome_ricerca: 'intestato',
  denominazione_ricerca: 'intestato',
  comune_ricerca: 'comuneCatastale',
  via_ricerca: 'indirizzoImmobile',
  via_coda_ricerca: 'indirizzoImmobile',
};

/** Whether a statement may name that column of that table for who is granted those fields. */
export function siPuoNominare(tabella: string, colonna: string, concessi: readonly string[]): boolean {
  const cercato = DI_RICERCA[colonna];
  if (SEMPRE.includes(colonna) || (cercato !== undefined && concessi.includes(cercato))) return true;
  return campiDellaColonna(tabella, colonna).some((id) => concessi.includes(id));
}

/** The fields that a column tells. */
export function campiDellaColonna(tabella: string, colonna: string): CampoId[] {
  return CAMPI.filter(({ fonte, colonne }) => tabella === `catasto_${fonte}` && colonne.includes(colonna)).map(({ id }) => id);
}
