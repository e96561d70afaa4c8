/** From an interval of a person's history to the row of its table, under the column names of the card. */
import type { RigaDaCopiare } from '@/lib/banche/importazione/archivio';
import { chiaveRicerca } from '@/lib/core/grafia';
import { idStabile } from '@/lib/core/id-stabile';
import { dove, posto } from './colonne';
import type { Storia } from './formato';

/** Of whom it is: `anagrafe_soggetto.id_scheda` names it in the file. */
type Chi = { readonly erogatoreId: string; readonly idScheda: string };
type Colonne = { readonly [Parte in keyof Storia]: (voce: Storia[Parte][number], erogatoreId: string) => RigaDaCopiare };

const COLONNE: Colonne = {
  generalita: ({ cognome, nome, sesso }) => ({ cognome, nome, sesso }),
  posizioni: ({ posizione, motivoIscrizione, provenienza, motivoCancellazione, destinazione }) => ({
    posizione,
    iscrizione_motivo: motivoIscrizione,
    ...dove('iscrizione', provenienza),
    cancellazione_motivo: motivoCancellazione,
    ...dove('cancellazione', destinazione),
  }),
  residenze: (r) => ({
    residenza_specie: r.specie,
    residenza_via: r.via,
    residenza_civico: r.civico,
    residenza_esponente: chiaveRicerca(r.esponente) || null,
    residenza_interno: r.interno,
    residenza_scala: r.scala,
    residenza_piano: r.piano,
    residenza_frazione: r.frazione,
    residenza_cap: r.cap,
    residenza_comune: r.comune,
    residenza_provincia: r.provincia,
    residenza_presso: r.presso,
    aire_indirizzo: r.estero?.indirizzo ?? null,
    aire_localita: r.estero?.localita ?? null,
    aire_stato: r.estero?.stato ?? null,
    aire_consolato: r.estero?.consolato ?? null,
  }),
  famiglie: (f, erogatoreId) => ({
    famiglia_id: idStabile(erogatoreId, 'famiglia', f.codice),
    legame_famiglia: f.legame,
    legame_convivenza: f.legameConvivenza,
    progressivo: posto(f),
  }),
  statiCivili: ({ statoCivile }) => ({ stato_civile: statoCivile }),
  cittadinanze: ({ cittadinanza }) => ({ cittadinanza }),
};

/** The table of each kind, its file in the CSV archive, and what it is called. */
export const STORIE = {
  generalita: { tabella: 'anagrafe_storia_generalita', file: 'storia_generalita.csv', nome: 'generalità' },
  posizioni: { tabella: 'anagrafe_storia_posizione', file: 'storia_posizioni.csv', nome: 'posizioni' },
  residenze: { tabella: 'anagrafe_storia_residenza', file: 'storia_residenze.csv', nome: 'residenze' },
  famiglie: { tabella: 'anagrafe_storia_famiglia', file: 'storia_famiglie.csv', nome: 'famiglie' },
  statiCivili: { tabella: 'anagrafe_storia_stato_civile', file: 'storia_stati_civili.csv', nome: 'stati civili' },
  cittadinanze: { tabella: 'anagrafe_storia_cittadinanza', file: 'storia_cittadinanze.csv', nome: 'cittadinanze' },
} as const satisfies Record<keyof Storia, { tabella: string; file: string; nome: string }>;
export const PARTI = Object.keys(STORIE) as (keyof Storia)[];

/** The row, always with all its columns and in the same order; then `id_scheda`, by which the file names the person. */
export function rigaStoria<Parte extends keyof Storia>(parte: Parte, voce: Storia[Parte][number], chi: Chi): RigaDaCopiare {
  return {
    soggetto_id: idStabile(chi.erogatoreId, 'soggetto', chi.idScheda),
    dal: voce.dal,
    al: voce.al,
    ...COLONNE[parte](voce, chi.erogatoreId),
    id_scheda: chi.idScheda,
  };
}
