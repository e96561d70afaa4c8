/** The ways in which a subject or a property is looked for, as forms show them (RT-02), and the fields by which each looks (RT-06). */
import type { RicercaDiBanca, VoceChiesta } from '@/lib/core/banca';
import type { CampoId } from './campi';

interface Voce extends VoceChiesta {
  readonly campo?: CampoId;
}
interface Ricerca extends RicercaDiBanca {
  /** What it finds. */
  readonly di: 'SOGGETTO' | 'IMMOBILE';
  readonly richiede: readonly CampoId[];
  readonly voci: readonly Voce[];
}

const COMUNE = {
  nome: 'comune',
  etichetta: 'Comune',
  aiuto: 'Il nome, oppure il codice catastale (per esempio E715).',
  forma: 'TESTO',
  facoltativa: true,
  campo: 'comuneCatastale',
} as const satisfies Voce;

/** The entries that name a property on the map. */
export const VOCI_MAPPA = [
  {
    nome: 'sezione',
    etichetta: 'Sezione',
    aiuto: 'Solo dove il comune ne ha.',
    forma: 'CODICE',
    facoltativa: true,
    campo: 'sezioneCatastale',
  },
  { nome: 'foglio', etichetta: 'Foglio', forma: 'CODICE', facoltativa: false },
  { nome: 'particella', etichetta: 'Particella', aiuto: 'Per esempio 345, oppure 345/2.', forma: 'CODICE', facoltativa: false },
  { nome: 'subalterno', etichetta: 'Subalterno', forma: 'CODICE', facoltativa: true, campo: 'subalterno' },
  {
    nome: 'catasto',
    etichetta: 'Catasto',
    aiuto: 'T per i terreni, F per i fabbricati.',
    forma: 'CODICE',
    facoltativa: true,
    campo: 'tipoCatasto',
  },
] as const satisfies readonly Voce[];

export const RICERCHE = [
  {
    codice: 'NOMINATIVO',
    etichetta: 'Nome e cognome',
    di: 'SOGGETTO',
    richiede: ['intestato'],
    voci: [
      { nome: 'cognome', etichetta: 'Cognome', forma: 'TESTO', facoltativa: false },
      {
        nome: 'nome',
        etichetta: 'Nome',
        aiuto: 'Il solo cognome non basta: scrivi il nome, oppure la data o l’anno di nascita.',
        forma: 'TESTO',
        facoltativa: true,
      },
      { nome: 'dataNascita', etichetta: 'Data di nascita', forma: 'DATA', facoltativa: true, campo: 'intestatoDataNascita', nascita: true },
      {
        nome: 'annoNascita',
        etichetta: 'Anno di nascita',
        aiuto: 'Quattro cifre, se non conosci la data.',
        forma: 'NUMERO',
        facoltativa: true,
        campo: 'intestatoDataNascita',
        nascita: true,
      },
    ],
    esempio: 'rossi mario 1970',
    seNessuno:
      'Il catasto può avere un nome scritto in altro modo: bastano le prime lettere, e di chi ha due nomi il primo. Se la nascita non è sicura cerca per codice fiscale.',
    seTroppi: 'scrivi per intero cognome e nome, oppure aggiungi la data di nascita',
  },
  {
    codice: 'DENOMINAZIONE',
    etichetta: 'Ente o società',
    di: 'SOGGETTO',
    richiede: ['intestato'],
    voci: [
      { nome: 'denominazione', etichetta: 'Denominazione', aiuto: 'Almeno le prime quattro lettere.', forma: 'TESTO', facoltativa: false },
    ],
    seNessuno:
      'Di una persona scrivi cognome e nome. Di un ente o di una società scrivi l’inizio della denominazione come sta nell’atto, senza la forma della società, oppure cerca per codice fiscale.',
    seTroppi: 'scrivi la denominazione per intero, oppure cerca per codice fiscale',
  },
  {
    codice: 'CODICE_FISCALE',
    etichetta: 'Codice fiscale',
    di: 'SOGGETTO',
    richiede: ['intestatoCodiceFiscale'],
    voci: [{ nome: 'codiceFiscale', etichetta: 'Codice fiscale', forma: 'CODICE', facoltativa: false }],
    seNessuno: 'Al catasto il codice può mancare o essere un altro: cerca per nome e data di nascita, o per denominazione.',
    seTroppi: 'cerca per nome e data di nascita',
  },
  {
    codice: 'IMMOBILE',
    etichetta: 'Dati di mappa',
    di: 'IMMOBILE',
    richiede: ['foglio', 'particella'],
    voci: [COMUNE, ...VOCI_MAPPA],
    esempio: 'foglio 12 particella 345',
    seNessuno: 'Controlla foglio e particella; prova senza il subalterno e senza la sezione, che nei vecchi atti possono essere altri.',
    seTroppi: 'aggiungi il comune e il subalterno',
  },
  {
    codice: 'INDIRIZZO',
    etichetta: 'Indirizzo',
    di: 'IMMOBILE',
    richiede: ['indirizzoImmobile'],
    voci: [
      { nome: 'via', etichetta: 'Via o piazza', forma: 'TESTO', facoltativa: false },
      { nome: 'civico', etichetta: 'Numero civico', aiuto: 'Per esempio 12, 12/A o snc.', forma: 'CODICE', facoltativa: false },
      { nome: 'interno', etichetta: 'Interno', forma: 'CODICE', facoltativa: true },
      COMUNE,
    ],
    esempio: 'via Roma 12',
    seNessuno:
      'Il catasto aggiorna gli indirizzi di rado: prova con il nome che la via aveva prima, senza la lettera del civico, oppure cerca per dati di mappa. I terreni non hanno indirizzo.',
    seTroppi: 'aggiungi il comune, oppure l’interno',
  },
] as const satisfies readonly Ricerca[];
export type CodiceRicerca = (typeof RICERCHE)[number]['codice'];

/** The search of that code, which the bank has declared. */
export function ricercaDi(codice: string): Ricerca & { readonly codice: CodiceRicerca } {
  const ricerca = RICERCHE.find((una) => una.codice === codice);
  if (!ricerca) throw new RangeError(`No search is called ${codice}`);
  return ricerca;
}
