/** Which columns a statement may name: those of the granted fields, from the catalogue, and nothing that people have typed. */
import { ESCLUSI, giornoIso, protetto, stessaVersione } from '@/lib/core/interrogazione';
import { campo, type CampoId } from './domain/campi';

/** The function that answers whom nobody consults beyond those of the archive. */
export const ESCLUSI_DELL_ANAGRAFE = 'varco_protetti_anagrafe';

const DATA = /(_data|_dal|_rilascio|_scadenza)$/;
/** Columns of the card that its history has not: several citizenships are several intervals there. */
const SOLO_DI_OGGI: readonly string[] = ['s.altre_cittadinanze'];

/** Of the person (`s`) and of its household (`f`). */
export function colonne(campi: readonly CampoId[]): string[] {
  return [...new Set(campi.flatMap((id) => campo(id).colonne))].map((nome) => scritta(nome, nome.slice(2)));
}

/** The same fields as a history table tells them, under its own alias; null where `se` does not hold. */
export function colonneStoriche(campi: readonly CampoId[], alias: string, se?: string): string[] {
  const nomi = new Set(campi.flatMap((id) => campo(id).colonne).filter((nome) => !SOLO_DI_OGGI.includes(nome)));
  return [...nomi].map((nome) => {
    if (nome.startsWith('f.')) return nome;
    const colonna = nome.slice(2);
    return se ? `CASE WHEN ${se} THEN ${alias}.${colonna} END AS ${colonna}` : `${alias}.${colonna}`;
  });
}

function scritta(nome: string, colonna: string): string {
  if (nome === 'f.numero_componenti') return `CASE WHEN NOT EXISTS (${PROTETTI_DELLA_FAMIGLIA}) THEN ${nome} END AS ${colonna}`;
  const genitore = /^s\.(padre|madre)_/.exec(nome)?.[1];
  if (genitore) return `CASE WHEN ${genitoreVisibile(genitore)} THEN ${nome} END AS ${colonna}`;
  if (!nome.startsWith('s.coniuge_')) return DATA.test(nome) ? giornoIso(nome, colonna) : nome;
  const visibile = `CASE WHEN ${CONIUGE_VISIBILE} THEN ${nome} END`;
  return DATA.test(nome) ? giornoIso(visibile, colonna) : `${visibile} AS ${colonna}`;
}

/**
 * Somebody whom nobody consults, `k`, under the same load as the card `s`: those of the archive by their index, those of the office by their
 * identifier. Wherever they live: a refuge is another household.
 */
const nessunProtetto = (
  come: string,
): string => `NOT EXISTS (SELECT FROM anagrafe_soggetto k WHERE ${stessaVersione('k', 's')} AND k.id <> s.id
  AND k.protetto AND ${come}) AND NOT EXISTS (SELECT FROM unnest(${ESCLUSI}) v(id) JOIN anagrafe_soggetto k ON ${stessaVersione('k', 's')} AND k.id = v.id
  WHERE k.id <> s.id AND ${come})`;

/**
 * Called as the card writes it, now or before, whatever accents and spaces, with all its names or the first alone. A namesake is left out
 * too: of the two mistakes the one that hides.
 */
function chiamato(come: string): string {
  const stesso = (chiave: string, scritto: string): string =>
    `(starts_with(${chiave}, varco_chiave(${scritto})) OR starts_with(varco_chiave(${scritto}), ${chiave}))`;
  return `EXISTS (SELECT FROM (SELECT k.cognome_ricerca AS cognome, k.nome_ricerca AS nome UNION ALL
    SELECT varco_chiave(coalesce(g.cognome, '')), varco_chiave(coalesce(g.nome, '')) FROM anagrafe_storia_generalita g
     WHERE ${stessaVersione('g', 'k')} AND g.soggetto_id = k.id AND num_nonnulls(g.cognome, g.nome) > 0) detto
    WHERE ${stesso('detto.cognome', `${come}_cognome`)} AND ${stesso('detto.nome', `coalesce(${come}_nome, '')`)})`;
}

/** The card of a spouse tells of the other, whom perhaps nobody may consult. */
const CONIUGE_VISIBILE = nessunProtetto(`(k.codice_fiscale = s.coniuge_codice_fiscale OR ${chiamato('s.coniuge')})`);

/** The card of a child names its parents without a code. */
const genitoreVisibile = (chi: string): string =>
  nessunProtetto(`${chiamato(`s.${chi}`)} AND coalesce(k.nascita_data < s.nascita_data, true)`);

export function conFamiglia(campi: readonly CampoId[]): boolean {
  return campi.some((id) => campo(id).colonne.some((nome) => nome.startsWith('f.')));
}

/** Of whom a household tells nothing: whoever nobody consults and belongs to it, or ever did, for the day on which it left would tell of them. */
export function protettiDella(famiglia: string, carico: string): string {
  return `SELECT DISTINCT p.id FROM anagrafe_storia_famiglia c JOIN anagrafe_soggetto p ON ${stessaVersione('p', 'c')} AND p.id = c.soggetto_id
    WHERE ${stessaVersione('c', carico)} AND c.famiglia_id = ${famiglia} AND ${protetto('p')}`;
}

/** How many they are would tell whether the one who is not shown is there. */
const PROTETTI_DELLA_FAMIGLIA = protettiDella('f.id', 'f');
