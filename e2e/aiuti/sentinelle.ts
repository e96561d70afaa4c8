import { campo } from '../../lib/anagrafe/domain/campi';
import { chiaveFonetica } from '../../lib/anagrafe/domain/fonetica';
import { CAMPI_PROFILO } from '../../lib/anagrafe/domain/profili';
import { conOmocodia } from '../../lib/core/codice-fiscale';
import { chiaveRicerca } from '../../lib/core/grafia';
import { nellaBase } from './base-dati';

/** Somebody added to a data bank for one test, each of whose data stands nowhere else; `valori`: as any answer could say them. */
export type PersonaSentinella = {
  readonly id: string;
  readonly codiceFiscale: string;
  readonly valori: readonly { readonly colonna: string; readonly scritture: readonly string[] }[];
};

/** Identifiers and keys: of these nobody reads the value. The last ones have values of their own. */
const TENUTE = /^(erogatore_id|versione_id|id|id_scheda|famiglia_id|indirizzo_id|riga|protetto|.*_(ricerca|fonetica)|sesso|posizione)$/;
const CHI_E = ['cognome', 'nome', 'codice_fiscale', 'nascita_data'];

/** The columns of the card that the fields of that profile tell. */
export const colonneDelProfilo = (codice: keyof typeof CAMPI_PROFILO): ReadonlySet<string> =>
  new Set(CAMPI_PROFILO[codice].flatMap((id) => campo(id).colonne.map((nome) => nome.slice(2))));

/** Adds somebody to the household of a resident of that comune. `radice`: of the codice fiscale, which holds the date of birth. */
export async function aggiungiSentinella(
  comune: string,
  accantoA: string,
  { cognome, nome, nascita, radice, protetto }: { cognome: string; nome: string; nascita: string; radice: string; protetto: boolean },
): Promise<PersonaSentinella> {
  const codiceFiscale = conOmocodia(radice, 0);
  const chi = {
    ...{ cognome, nome, nascita_data: nascita, codice_fiscale: codiceFiscale, protetto },
    ...{ cognome_ricerca: chiaveRicerca(cognome), nome_ricerca: chiaveRicerca(nome) },
    ...{ cognome_fonetica: chiaveFonetica(cognome), nome_fonetica: chiaveFonetica(nome) },
  };
  const [nuova] = await nellaBase<{ id: string }>(
    `INSERT INTO anagrafe_soggetto SELECT (jsonb_populate_record(s, $2::jsonb || jsonb_build_object('id', gen_random_uuid(), 'id_scheda', $3::text))).*
       FROM anagrafe_soggetto s JOIN anagrafe_versione v ON v.id = s.versione_id AND v.stato = 'CORRENTE' WHERE s.codice_fiscale = $1 RETURNING id`,
    [accantoA, JSON.stringify(chi), codiceFiscale],
    comune,
  );
  if (!nuova) throw new Error(`Nobody in ${comune} is ${accantoA}`);
  const colonne = await nellaBase<{ colonna: string; tipo: string }>(
    "SELECT column_name AS colonna, data_type AS tipo FROM information_schema.columns WHERE table_name = 'anagrafe_soggetto' ORDER BY 1",
    [],
  );
  const valori: { colonna: string; scritture: string[] }[] = [];
  for (const [posto, { colonna, tipo }] of colonne.entries()) {
    if (TENUTE.test(colonna) || CHI_E.includes(colonna) || !['text', 'date'].includes(tipo)) continue;
    const data = new Date(Date.UTC(1801, protetto ? 6 : 0, 1 + posto)).toISOString().slice(0, 10);
    const valore = tipo === 'text' ? `Zqk${protetto ? 'n' : 'v'}${posto}q` : data;
    // A column that takes only values of its own keeps those of the resident.
    const messa = await nellaBase(
      `UPDATE anagrafe_soggetto SET ${colonna} = $2::${tipo} WHERE id = $1 RETURNING id`,
      [nuova.id, valore],
      comune,
    ).catch(() => []);
    if (messa.length > 0) valori.push({ colonna, scritture: tipo === 'text' ? [valore] : [data, data.split('-').reverse().join('/')] });
  }
  return { id: nuova.id, codiceFiscale, valori };
}

export async function togliSentinella(comune: string, { id }: Pick<PersonaSentinella, 'id'>): Promise<void> {
  await nellaBase('DELETE FROM anagrafe_soggetto WHERE id = $1', [id], comune);
}
