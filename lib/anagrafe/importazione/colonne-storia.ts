/** From a person's history to the rows of its tables, under the column names of the card. */
import { chiaveRicerca } from '@/lib/core/grafia';
import { dove, idStabile, type RigaDaCopiare } from './colonne';
import type { Storia } from './storia';

/** Whose rows they are. */
export type Chi = { readonly erogatoreId: string; readonly versioneId: string; readonly soggettoId: string };

type Colonne = { readonly [Parte in keyof Storia]: (voce: Storia[Parte][number], chi: Chi) => RigaDaCopiare };

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
  famiglie: ({ codice, legame, legameConvivenza, progressivo }, { erogatoreId }) => ({
    famiglia_id: idStabile(erogatoreId, 'famiglia', codice),
    legame_famiglia: legame,
    legame_convivenza: legameConvivenza,
    progressivo: progressivo ?? null,
  }),
  statiCivili: ({ statoCivile }) => ({ stato_civile: statoCivile }),
  cittadinanze: ({ cittadinanza }) => ({ cittadinanza }),
};

const TABELLE = {
  generalita: 'anagrafe_storia_generalita',
  posizioni: 'anagrafe_storia_posizione',
  residenze: 'anagrafe_storia_residenza',
  famiglie: 'anagrafe_storia_famiglia',
  statiCivili: 'anagrafe_storia_stato_civile',
  cittadinanze: 'anagrafe_storia_cittadinanza',
} as const satisfies Record<keyof Storia, string>;
export type TabellaStoria = (typeof TABELLE)[keyof Storia];
const PARTI = Object.keys(TABELLE) as (keyof Storia)[];

type Voce = Storia[keyof Storia][number];
const riga = (parte: keyof Storia, voce: Voce, ordine: number, chi: Chi): RigaDaCopiare => ({
  erogatore_id: chi.erogatoreId,
  versione_id: chi.versioneId,
  soggetto_id: chi.soggettoId,
  ordine,
  dal: voce.dal,
  al: voce.al,
  ...(COLONNE[parte] as (voce: Voce, chi: Chi) => RigaDaCopiare)(voce, chi),
});

/** The rows of one person, table by table. */
export function* righeStoria(storia: Storia, chi: Chi): Generator<readonly [TabellaStoria, RigaDaCopiare]> {
  for (const parte of PARTI)
    for (const [indice, voce] of storia[parte].entries()) yield [TABELLE[parte], riga(parte, voce, indice + 1, chi)];
}

/** The columns of each table, in the order in which `righeStoria` gives their values. */
export function colonneStoria(esempio: Storia): Record<TabellaStoria, string[]> {
  const chi = { erogatoreId: '', versioneId: '', soggettoId: '' };
  return Object.fromEntries(
    PARTI.map((parte) => {
      const [voce] = esempio[parte];
      if (!voce) throw new RangeError(`Of ${parte} there is no example`);
      return [TABELLE[parte], Object.keys(riga(parte, voce, 1, chi))];
    }),
  ) as Record<TabellaStoria, string[]>;
}
