/** From a record to the columns of its table: flat values, search keys, stable identifiers. */
import { partiData, componiData, type DataIso } from '@/lib/core/date';
import type { RigaDaCopiare, Valore } from '@/lib/banche/importazione/archivio';
import { chiaveRicerca } from '@/lib/core/grafia';
import { idStabile } from '@/lib/core/id-stabile';
import { chiaveIndirizzo, chiaviVia } from '@/lib/core/toponimi';
import { MOTIVI_IRREPERIBILITA } from '../domain/codici';
import { chiaveFonetica } from '../domain/fonetica';
import type { Famiglia, Soggetto } from './formato';

type DataParziale = { data?: DataIso | null | undefined; senzaGiorno: boolean; senzaGiornoMese: boolean } | null | undefined;

/** A partial date is stored on the first day of its month, or of its year: searches rely on it. */
function giornoConvenzionale(parziale: DataParziale): DataIso | null {
  if (!parziale?.data) return null;
  if (!parziale.senzaGiorno && !parziale.senzaGiornoMese) return parziale.data;
  const { anno, mese } = partiData(parziale.data);
  return componiData(anno, parziale.senzaGiornoMese ? 1 : mese, 1);
}

/** Names of columns, written once: a card has a hundred of them. */
function conPrefisso<const N extends readonly string[]>(nomi: N) {
  const pronti = new Map<string, readonly string[]>();
  return (prefisso: string, ...valori: Valore[]): RigaDaCopiare => {
    let colonne = pronti.get(prefisso);
    if (!colonne) pronti.set(prefisso, (colonne = nomi.map((nome) => `${prefisso}_${nome}`)));
    const riga: Record<string, Valore> = {};
    for (let i = 0; i < colonne.length; i += 1) riga[colonne[i] ?? ''] = valori[i];
    return riga;
  };
}

const colonneQuando = conPrefisso(['data', 'senza_giorno', 'senza_giorno_mese']);
const quando = (prefisso: string, parziale: DataParziale): RigaDaCopiare =>
  colonneQuando(prefisso, giornoConvenzionale(parziale), parziale?.senzaGiorno ?? false, parziale?.senzaGiornoMese ?? false);

type Testo = string | null | undefined;
type Luogo = { comune?: Testo; provincia?: Testo; stato?: Testo } | null | undefined;
const colonneDove = conPrefisso(['comune', 'provincia', 'stato']);
export const dove = (prefisso: string, luogo: Luogo): RigaDaCopiare => colonneDove(prefisso, luogo?.comune, luogo?.provincia, luogo?.stato);

type Atto = { comune?: Testo; anno?: number | null | undefined; parte?: Testo; serie?: Testo; numero?: Testo } | null | undefined;
const colonneEstremi = conPrefisso(['comune', 'anno', 'parte', 'serie', 'numero']);
const estremi = (prefisso: string, atto: Atto): RigaDaCopiare =>
  colonneEstremi(prefisso, atto?.comune, atto?.anno, atto?.parte, atto?.serie, atto?.numero);

type Appartenenza = Pick<NonNullable<Soggetto['famiglia']>, 'legame' | 'legameConvivenza' | 'progressivo'>;

/** The place in the household: as told; the head first, and last whoever is told none. */
export const posto = ({ progressivo, legame, legameConvivenza }: Appartenenza): number =>
  progressivo ?? (legame === '1' || legameConvivenza === '1' ? 1 : 30_000);

/** The columns of `anagrafe_soggetto`, always all of them and in the same order; then `famiglia_dal`, which the history takes. */
export function colonneSoggetto(s: Soggetto, erogatoreId: string): RigaDaCopiare {
  const { generalita: g, residenza: r, aire: a, cancellazione, famiglia: f, matrimonio: m, cartaIdentita: ci } = s;
  const via = chiaviVia(r?.via);
  const irreperibile = MOTIVI_IRREPERIBILITA.includes(cancellazione?.motivo ?? '');
  return {
    id: idStabile(erogatoreId, 'soggetto', s.idScheda),
    id_scheda: s.idScheda,
    id_anpr: s.idAnpr,
    cognome: g.cognome,
    nome: g.nome,
    sesso: g.sesso,
    ...quando('nascita', g.nascita),
    ...dove('nascita', g.nascita?.luogo),
    nascita_localita: g.nascita?.luogo?.localita ?? null,
    nascita_luogo_eccezionale: g.nascita?.luogo?.luogoEccezionale ?? null,
    codice_fiscale: g.codiceFiscale?.codice ?? null,
    codice_fiscale_validita: g.codiceFiscale?.validita ?? null,
    posizione: s.posizione,
    residenza_specie: r?.specie ?? null,
    residenza_via: r?.via ?? null,
    residenza_civico: r?.civico ?? null,
    residenza_esponente: chiaveRicerca(r?.esponente) || null,
    residenza_interno: r?.interno ?? null,
    residenza_scala: r?.scala ?? null,
    residenza_piano: r?.piano ?? null,
    residenza_frazione: r?.frazione ?? null,
    residenza_cap: r?.cap ?? null,
    residenza_comune: r?.comune ?? null,
    residenza_provincia: r?.provincia ?? null,
    residenza_presso: r?.presso ?? null,
    residenza_dal: r?.dal ?? null,
    aire_indirizzo: a?.indirizzo ?? null,
    aire_localita: a?.localita ?? null,
    aire_stato: a?.stato ?? null,
    aire_consolato: a?.consolato ?? null,
    aire_numero_individuale: a?.numeroIndividuale ?? null,
    iscrizione_data: s.iscrizione?.data ?? null,
    iscrizione_motivo: s.iscrizione?.motivo ?? null,
    ...dove('iscrizione', s.iscrizione?.luogo),
    cancellazione_data: cancellazione?.data ?? null,
    cancellazione_motivo: cancellazione?.motivo ?? null,
    ...dove('cancellazione', cancellazione?.luogo),
    irreperibilita_data: irreperibile ? (cancellazione?.data ?? null) : null,
    ...quando('decesso', s.decesso),
    ...dove('decesso', s.decesso?.luogo),
    cittadinanza: s.cittadinanza,
    altre_cittadinanze: s.altreCittadinanze?.join(', ') || null,
    stato_civile: s.statoCivile,
    padre_cognome: s.padre?.cognome ?? null,
    padre_nome: s.padre?.nome ?? null,
    madre_cognome: s.madre?.cognome ?? null,
    madre_nome: s.madre?.nome ?? null,
    famiglia_id: f ? idStabile(erogatoreId, 'famiglia', f.codice) : null,
    legame_famiglia: f?.legame ?? null,
    legame_convivenza: f?.legameConvivenza ?? null,
    progressivo: f ? posto(f) : null,
    ...estremi('atto_nascita', s.attoNascita),
    ...quando('matrimonio', m),
    ...dove('matrimonio', m?.luogo),
    coniuge_cognome: m?.coniuge?.cognome ?? null,
    coniuge_nome: m?.coniuge?.nome ?? null,
    coniuge_nascita_data: m?.coniuge?.dataNascita ?? null,
    coniuge_nascita_luogo: m?.coniuge?.luogoNascita ?? null,
    coniuge_codice_fiscale: m?.coniuge?.codiceFiscale ?? null,
    ...estremi('atto_matrimonio', m?.atto),
    ...quando('divorzio', s.divorzio),
    ...dove('divorzio', s.divorzio?.luogo),
    divorzio_tipo: s.divorzio?.motivo ?? null,
    ...estremi('atto_divorzio', s.divorzio?.atto),
    ...quando('vedovanza', s.vedovanza),
    ...dove('vedovanza', s.vedovanza?.luogo),
    ...estremi('atto_morte_coniuge', s.vedovanza?.atto),
    carta_numero: ci?.numero ?? null,
    carta_rilascio: ci?.rilascio ?? null,
    carta_scadenza: ci?.scadenza ?? null,
    carta_comune: ci?.comune ?? null,
    carta_consolato: ci?.consolato ?? null,
    cognome_ricerca: chiaveRicerca(g.cognome),
    nome_ricerca: chiaveRicerca(g.nome),
    via_ricerca: via.via || null,
    via_coda_ricerca: via.coda || null,
    cognome_fonetica: chiaveFonetica(g.cognome) || null,
    nome_fonetica: chiaveFonetica(g.nome) || null,
    indirizzo_id: via.via ? idStabile(erogatoreId, 'indirizzo', chiaveIndirizzo(r)) : null,
    protetto: s.protetto,
    famiglia_dal: f?.dal ?? null,
  };
}

/** The columns of `anagrafe_famiglia` but `numero_componenti`, which is counted at the end. */
export function colonneFamiglia(f: Famiglia, erogatoreId: string): RigaDaCopiare {
  return {
    id: idStabile(erogatoreId, 'famiglia', f.codice),
    codice: f.codice,
    tipo_scheda: f.tipoScheda,
    origine_data: f.dataOrigine,
    motivo_costituzione: f.motivoCostituzione,
    specie_convivenza: f.specieConvivenza,
    denominazione: f.denominazione,
    numero_aire: f.numeroAire,
    cessata_il: f.dataCessazione,
  };
}
