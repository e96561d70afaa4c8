/**
 * The catalogue of the fields that a profile may grant: what each is called, which columns of the data bank it needs (no others are ever
 * read for it) and how its value is written. Groups follow ANPR's table 16 ("dati richiesti"); two are local.
 */
import { catalogo } from '@/lib/core/catalogo-campi';
import * as c from './codici';
import { giorno as giornoLetto, testo, unisci, type Riga } from '@/lib/core/riga-letta';
import { atto, coniuge, dataParziale, indirizzo, luogo } from './riga';

export const GRUPPI = {
  generalita: { anpr: '2', etichetta: 'Generalità' },
  posizione: { anpr: null, etichetta: 'Posizione anagrafica' },
  residenza: { anpr: '10', etichetta: 'Residenza' },
  cancellazione: { anpr: '27', etichetta: 'Cancellazione' },
  destinazione: { anpr: '30', etichetta: 'Destinazione' },
  decesso: { anpr: '28', etichetta: 'Decesso' },
  iscrizione: { anpr: '26', etichetta: 'Iscrizione' },
  provenienza: { anpr: '29', etichetta: 'Provenienza' },
  cittadinanza: { anpr: '6', etichetta: 'Cittadinanza' },
  statoCivile: { anpr: '3', etichetta: 'Stato civile' },
  paternita: { anpr: '8', etichetta: 'Paternità' },
  maternita: { anpr: '9', etichetta: 'Maternità' },
  famiglia: { anpr: '22', etichetta: 'Famiglia o convivenza' },
  legame: { anpr: '21', etichetta: 'Relazione di parentela' },
  aire: { anpr: null, etichetta: 'AIRE' },
  attoNascita: { anpr: '5', etichetta: 'Atto di nascita' },
  matrimonio: { anpr: '13', etichetta: 'Matrimonio o unione civile' },
  divorzio: { anpr: '15', etichetta: 'Divorzio o scioglimento' },
  vedovanza: { anpr: '14', etichetta: 'Vedovanza' },
  cartaIdentita: { anpr: '16', etichetta: "Carta d'identità" },
} as const;
export type GruppoId = keyof typeof GRUPPI;

/** Columns of the person (`s.`) and of its household (`f.`), by the names of prisma/anagrafe.prisma. */
type Colonna = `s.${string}` | `f.${string}`;

interface Definizione {
  readonly etichetta: string;
  readonly gruppo: GruppoId;
  readonly colonne: readonly Colonna[];
  /** The value as a person reads it; null when the data bank has none. */
  readonly formato: (riga: Riga) => string | null;
}

const DATA = (p: string): Colonna[] => [`s.${p}_data`, `s.${p}_senza_giorno`, `s.${p}_senza_giorno_mese`];
const LUOGO = (p: string): Colonna[] => [`s.${p}_comune`, `s.${p}_provincia`, `s.${p}_stato`];
const ATTO = (p: string): Colonna[] => [`s.${p}_comune`, `s.${p}_anno`, `s.${p}_parte`, `s.${p}_serie`, `s.${p}_numero`];
const RESIDENZA = ['specie', 'via', 'civico', 'esponente', 'interno', 'scala', 'piano', 'frazione', 'cap', 'comune', 'provincia', 'presso'];

const def = (gruppo: GruppoId, etichetta: string, colonne: readonly Colonna[], formato: (riga: Riga) => string | null): Definizione => ({
  gruppo,
  etichetta,
  colonne,
  formato,
});
const semplice = (gruppo: GruppoId, etichetta: string, colonna: string): Definizione =>
  def(gruppo, etichetta, [`s.${colonna}`], (r) => testo(r, colonna));
const codificato = (gruppo: GruppoId, etichetta: string, colonna: string, tabella: c.Tabella): Definizione =>
  def(gruppo, etichetta, [`s.${colonna}`], (r) => c.descrizione(tabella, testo(r, colonna)));
const giorno = (gruppo: GruppoId, etichetta: string, colonna: string): Definizione =>
  def(gruppo, etichetta, [`s.${colonna}`], (r) => giornoLetto(r, colonna));
const evento = (gruppo: GruppoId, etichetta: string, prefisso: string): Definizione =>
  def(gruppo, etichetta, DATA(prefisso), (r) => dataParziale(r, prefisso));
const posto = (gruppo: GruppoId, etichetta: string, prefisso: string): Definizione =>
  def(gruppo, etichetta, LUOGO(prefisso), (r) => luogo(r, prefisso));
const estremi = (gruppo: GruppoId, etichetta: string, prefisso: string): Definizione =>
  def(gruppo, etichetta, ATTO(prefisso), (r) => atto(r, prefisso));
const genitore = (gruppo: GruppoId, etichetta: string, chi: string): Definizione =>
  def(gruppo, etichetta, [`s.${chi}_cognome`, `s.${chi}_nome`], (r) => unisci([testo(r, `${chi}_cognome`), testo(r, `${chi}_nome`)]));

const DEFINIZIONI = {
  cognome: semplice('generalita', 'Cognome', 'cognome'),
  nome: semplice('generalita', 'Nome', 'nome'),
  sesso: codificato('generalita', 'Sesso', 'sesso', c.SESSO),
  dataNascita: evento('generalita', 'Data di nascita', 'nascita'),
  luogoNascita: def('generalita', 'Luogo di nascita', [...LUOGO('nascita'), 's.nascita_localita', 's.nascita_luogo_eccezionale'], (r) =>
    luogo(r, 'nascita'),
  ),
  codiceFiscale: semplice('generalita', 'Codice fiscale', 'codice_fiscale'),
  validitaCodiceFiscale: codificato('generalita', 'Validazione del codice fiscale', 'codice_fiscale_validita', c.VALIDITA_CODICE_FISCALE),
  posizioneAnagrafica: codificato('posizione', 'Posizione anagrafica', 'posizione', c.POSIZIONI),
  indirizzoApr: def(
    'residenza',
    'Indirizzo APR',
    RESIDENZA.map((n): Colonna => `s.residenza_${n}`),
    indirizzo,
  ),
  residenzaDal: giorno('residenza', 'Residente dal', 'residenza_dal'),
  indirizzoAire: def('residenza', 'Indirizzo AIRE', ['s.aire_indirizzo', 's.aire_localita', 's.aire_stato', 's.aire_consolato'], (r) =>
    unisci(
      [
        testo(r, 'aire_indirizzo'),
        testo(r, 'aire_localita'),
        testo(r, 'aire_stato'),
        r.aire_consolato ? `consolato di ${String(r.aire_consolato)}` : null,
      ],
      ', ',
    ),
  ),
  dataCancellazione: giorno('cancellazione', 'Data di cancellazione', 'cancellazione_data'),
  motivoCancellazione: codificato('cancellazione', 'Motivo di cancellazione', 'cancellazione_motivo', c.MOTIVO_CANCELLAZIONE),
  dataIrreperibilita: giorno('cancellazione', 'Data di cancellazione per irreperibilità', 'irreperibilita_data'),
  comuneNuovaIscrizione: posto('destinazione', 'Comune di nuova iscrizione', 'cancellazione'),
  dataDecesso: evento('decesso', 'Data di morte', 'decesso'),
  luogoDecesso: posto('decesso', 'Luogo di morte', 'decesso'),
  dataIscrizione: giorno('iscrizione', 'Data di iscrizione', 'iscrizione_data'),
  motivoIscrizione: codificato('iscrizione', 'Motivo di iscrizione', 'iscrizione_motivo', c.MOTIVO_ISCRIZIONE),
  comuneProvenienza: posto('provenienza', 'Comune di provenienza', 'iscrizione'),
  cittadinanza: def('cittadinanza', 'Cittadinanza', ['s.cittadinanza', 's.altre_cittadinanze'], (r) =>
    unisci([testo(r, 'cittadinanza'), testo(r, 'altre_cittadinanze')], ', '),
  ),
  statoCivile: codificato('statoCivile', 'Stato civile', 'stato_civile', c.STATO_CIVILE),
  paternita: genitore('paternita', 'Padre', 'padre'),
  maternita: genitore('maternita', 'Madre', 'madre'),
  statoFamiglia: def('famiglia', 'Famiglia', ['f.codice', 'f.tipo_scheda', 'f.specie_convivenza', 'f.denominazione'], (r) =>
    r.codice == null
      ? null
      : unisci(
          [
            c.descrizione(c.TIPO_SCHEDA, testo(r, 'tipo_scheda')),
            `n. ${String(r.codice)}`,
            c.descrizione(c.SPECIE_CONVIVENZA, testo(r, 'specie_convivenza')),
            testo(r, 'denominazione'),
          ],
          ', ',
        ),
  ),
  numeroComponenti: def('famiglia', 'Numero dei componenti', ['f.numero_componenti'], (r) => testo(r, 'numero_componenti')),
  relazioneParentela: def(
    'legame',
    'Relazione di parentela',
    ['s.legame_famiglia', 's.legame_convivenza'],
    (r) => c.descrizione(c.PARENTELA, testo(r, 'legame_famiglia')) ?? c.descrizione(c.LEGAME_CONVIVENZA, testo(r, 'legame_convivenza')),
  ),
  numeroIndividualeAire: semplice('aire', 'Numero individuale AIRE (E)', 'aire_numero_individuale'),
  numeroFamigliaAire: def('aire', 'Numero di famiglia AIRE (FE)', ['f.numero_aire'], (r) => testo(r, 'numero_aire')),
  attoNascita: estremi('attoNascita', 'Atto di nascita', 'atto_nascita'),
  dataMatrimonio: evento('matrimonio', 'Data di matrimonio', 'matrimonio'),
  luogoMatrimonio: posto('matrimonio', 'Luogo di matrimonio', 'matrimonio'),
  coniuge: def(
    'matrimonio',
    'Coniuge',
    ['s.coniuge_cognome', 's.coniuge_nome', 's.coniuge_nascita_data', 's.coniuge_nascita_luogo', 's.coniuge_codice_fiscale'],
    coniuge,
  ),
  attoMatrimonio: estremi('matrimonio', 'Atto di matrimonio', 'atto_matrimonio'),
  dataDivorzio: evento('divorzio', 'Data di divorzio', 'divorzio'),
  luogoDivorzio: posto('divorzio', 'Luogo di divorzio', 'divorzio'),
  tipoDivorzio: codificato('divorzio', 'Tipo di scioglimento', 'divorzio_tipo', c.CESSAZIONE_MATRIMONIO),
  attoDivorzio: estremi('divorzio', 'Atto di divorzio', 'atto_divorzio'),
  dataVedovanza: evento('vedovanza', 'Data di vedovanza', 'vedovanza'),
  luogoVedovanza: posto('vedovanza', 'Luogo di vedovanza', 'vedovanza'),
  attoMorteConiuge: estremi('vedovanza', 'Atto di morte del coniuge', 'atto_morte_coniuge'),
  numeroCartaIdentita: semplice('cartaIdentita', "Numero della carta d'identità", 'carta_numero'),
  rilascioCartaIdentita: giorno('cartaIdentita', 'Data di rilascio', 'carta_rilascio'),
  scadenzaCartaIdentita: giorno('cartaIdentita', 'Data di scadenza', 'carta_scadenza'),
  enteCartaIdentita: def(
    'cartaIdentita',
    'Comune o consolato che ha rilasciato',
    ['s.carta_comune', 's.carta_consolato'],
    (r) => testo(r, 'carta_comune') ?? (r.carta_consolato ? `Consolato di ${String(r.carta_consolato)}` : null),
  ),
} satisfies Record<string, Definizione>;

export type CampoId = keyof typeof DEFINIZIONI;
export const { campi: CAMPI, campo, isCampo, ordina: ordinaCampi } = catalogo<CampoId, Definizione>(DEFINIZIONI);
export type Campo = ReturnType<typeof campo>;
