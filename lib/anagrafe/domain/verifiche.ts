/**
 * Questions answered yes or no: fewer data than any visura. NO is «non risulta», whatever the reason: it is not so, the day is not known, no
 * such person, more than one, or one of whom nothing may be said.
 */
import type { VerificaDiBanca, VoceChiesta } from '@/lib/core/banca';
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { leggiData, type DataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { chiaveRicerca } from '@/lib/core/grafia';
import type { CampoId } from './campi';
import { leggiCivico, vieCercate, type Civico } from '@/lib/core/toponimi';

export interface Verifica extends VerificaDiBanca {
  readonly richiede: readonly CampoId[];
}

type Altro = Pick<VoceChiesta, 'aiuto' | 'allaData'> & { readonly campo?: CampoId };
const voce = (nome: string, etichetta: string, forma: VoceChiesta['forma'], facoltativa: boolean, altro: Altro = {}): VoceChiesta => ({
  nome,
  etichetta,
  forma,
  facoltativa,
  ...altro,
});
const DI_CHI: readonly VoceChiesta[] = [
  voce('codiceFiscale', 'Codice fiscale', 'CODICE', true, {
    aiuto: 'Basta questo; senza, scrivi cognome, nome e data di nascita per intero.',
    campo: 'codiceFiscale',
  }),
  voce('cognome', 'Cognome', 'TESTO', true, { campo: 'cognome' }),
  voce('nome', 'Nome', 'TESTO', true, { campo: 'nome' }),
  voce('dataNascita', 'Data di nascita', 'DATA', true, { campo: 'dataNascita' }),
];
const MODI = [['codiceFiscale'], ['cognome', 'nome', 'dataNascita']];
const GIORNO = voce('giorno', 'Alla data', 'DATA', true, {
  aiuto: 'Senza una data vale il giorno a cui sono aggiornati i dati.',
  allaData: true,
});

export const VERIFICHE: readonly Verifica[] = [
  {
    codice: 'RESIDENTE',
    domanda: 'È residente in questo Comune?',
    voci: [...DI_CHI, GIORNO],
    richiede: ['posizioneAnagrafica'],
    modi: MODI,
  },
  {
    codice: 'RESIDENTE_DAL',
    domanda: 'Risiede in questo Comune senza interruzioni, almeno dal giorno che dichiara?',
    voci: [...DI_CHI, voce('dal', 'Dal giorno', 'DATA', false, { allaData: true })],
    richiede: ['posizioneAnagrafica'],
    modi: MODI,
  },
  {
    codice: 'STESSA_FAMIGLIA',
    domanda: 'Le due persone sono nella stessa famiglia anagrafica?',
    voci: [
      voce('codiceFiscale', 'Codice fiscale della prima persona', 'CODICE', false, { campo: 'codiceFiscale' }),
      voce('altroCodiceFiscale', 'Codice fiscale dell’altra persona', 'CODICE', false, { campo: 'codiceFiscale' }),
      GIORNO,
    ],
    richiede: ['statoFamiglia'],
  },
  { codice: 'IN_VITA', domanda: 'Risulta in vita?', voci: DI_CHI, richiede: ['dataDecesso'], modi: MODI },
  { codice: 'DECEDUTA', domanda: 'Risulta deceduta?', voci: DI_CHI, richiede: ['dataDecesso'], modi: MODI },
  {
    codice: 'INDIRIZZO_DICHIARATO',
    domanda: 'È residente all’indirizzo che dichiara?',
    voci: [
      ...DI_CHI,
      voce('via', 'Via o piazza', 'TESTO', false),
      voce('civico', 'Numero civico', 'CODICE', false, { aiuto: 'Per esempio 12, 12/A o snc.' }),
    ],
    richiede: ['indirizzoApr'],
    modi: MODI,
  },
  {
    codice: 'STATO_CIVILE_DICHIARATO',
    domanda: 'Ha lo stato civile che dichiara?',
    voci: [
      ...DI_CHI,
      voce('statoCivile', 'Stato civile', 'TESTO', false, {
        aiuto: 'Celibe o nubile, coniugato, vedovo, divorziato, unito civilmente, di stato libero.',
      }),
    ],
    richiede: ['statoCivile'],
    modi: MODI,
  },
];

/** Who it is about: one person, as exactly as a document says it. */
export type Persona =
  { readonly codiceFiscale: string } | { readonly cognome: string; readonly nome: string; readonly dataNascita: DataIso };

/** What is asked of that person. */
export type Fatto =
  | { readonly tipo: 'RESIDENTE'; readonly giorno: DataIso | null }
  | { readonly tipo: 'RESIDENTE_DAL'; readonly dal: DataIso }
  | { readonly tipo: 'STESSA_FAMIGLIA'; readonly altro: Persona; readonly giorno: DataIso | null }
  | { readonly tipo: 'IN_VITA' | 'DECEDUTA' }
  | { readonly tipo: 'INDIRIZZO_DICHIARATO'; readonly vie: readonly string[]; readonly civico: Civico }
  | { readonly tipo: 'STATO_CIVILE_DICHIARATO'; readonly codici: readonly string[] };

type Voci = Readonly<Record<string, string>>;

const STATI: readonly (readonly [inizio: string, codici: readonly string[]])[] = [
  ['CELIB', ['1']],
  ['NUBIL', ['1']],
  ['CONIUGAT', ['2']],
  ['SPOSAT', ['2']],
  ['VEDOV', ['3']],
  ['DIVORZIAT', ['4']],
  ['UNIT', ['6']],
  ['LIBER', ['1', '3', '4', '7', '8']],
  ['STATOLIBER', ['1', '3', '4', '7', '8']],
  ['DISTATOLIBER', ['1', '3', '4', '7', '8']],
];

/** The day as of which it is asked, which was judged before; null when it was left out. */
const giornoDetto = (voci: Voci, nome: string): DataIso | null => leggiData(voci[nome] ?? '');

function leggiCodice(voci: Voci, nome: string): Persona {
  const codiceFiscale = normalizzaCodiceFiscale(voci[nome] ?? '');
  if (!isCodiceFiscaleFormale(codiceFiscale)) throw nonValido({ [nome]: 'Il codice fiscale non è corretto: controlla i caratteri.' });
  return { codiceFiscale };
}

/** Whom the question is about; NON_VALIDO when what was typed does not say exactly who. */
export function leggiPersona(voci: Voci): Persona {
  if ((voci.codiceFiscale ?? '').trim() !== '') return leggiCodice(voci, 'codiceFiscale');
  const [cognome, nome, nata] = [chiaveRicerca(voci.cognome), chiaveRicerca(voci.nome), voci.dataNascita?.trim() ?? ''];
  const dataNascita = leggiData(nata);
  if (nata !== '' && dataNascita === null) throw nonValido({ dataNascita: 'Scrivi il giorno, per esempio 05/07/2015.' });
  if (cognome === '' || nome === '' || dataNascita === null)
    throw nonValido({ cognome: 'Scrivi cognome, nome e data di nascita per intero.' });
  return { cognome, nome, dataNascita };
}

/** What is asked; null when nobody knows that question. */
export function leggiFatto(codice: string, voci: Voci): Fatto | null {
  switch (codice) {
    case 'RESIDENTE':
      return { tipo: codice, giorno: giornoDetto(voci, 'giorno') };
    case 'RESIDENTE_DAL':
      return { tipo: codice, dal: giornoDetto(voci, 'dal') ?? '' };
    case 'STESSA_FAMIGLIA':
      return { tipo: codice, altro: leggiCodice(voci, 'altroCodiceFiscale'), giorno: giornoDetto(voci, 'giorno') };
    case 'IN_VITA':
    case 'DECEDUTA':
      return { tipo: codice };
    case 'INDIRIZZO_DICHIARATO': {
      const [vie, civico] = [vieCercate(voci.via ?? ''), leggiCivico(voci.civico ?? '')];
      const nomeDellaVia: Record<string, string> = vie[0].length < 2 ? { via: 'Scrivi il nome della via.' } : {};
      if (civico === null) throw nonValido({ ...nomeDellaVia, civico: 'Scrivi il numero civico, per esempio 12, 12/A oppure snc.' });
      if (nomeDellaVia.via) throw nonValido(nomeDellaVia);
      return { tipo: codice, vie, civico };
    }
    case 'STATO_CIVILE_DICHIARATO': {
      const detto = chiaveRicerca(voci.statoCivile);
      const codici = STATI.find(([inizio]) => detto.startsWith(inizio))?.[1];
      if (codici === undefined)
        throw nonValido({ statoCivile: 'Scrivi celibe o nubile, coniugato, vedovo, divorziato, unito civilmente o di stato libero.' });
      return { tipo: codice, codici };
    }
    default:
      return null;
  }
}

/** The fields by which a person is told, and so disclosed by the answer. */
export const campiDiChi = (persona: Persona): readonly CampoId[] =>
  'codiceFiscale' in persona ? ['codiceFiscale'] : ['cognome', 'nome', 'dataNascita'];
