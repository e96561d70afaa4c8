/** The lists that may be prepared of the register of land (RT-12), as things stand on the day of the data, and what narrows them. */
import type { EstrattoDiBanca, VoceChiesta } from '@/lib/core/banca';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import { chiaveRicerca } from '@/lib/core/grafia';
import { ammessi, CAMPI, type CampoId, type Fonte } from './campi';
import type { Catasto } from './codici';
import { chiaveMappa } from './mappa';

/** Of what a list has a row for each: a property, one of its addresses, a right on it. */
export type PerRiga = Extract<Fonte, 'immobile' | 'indirizzo' | 'titolarita'>;

export interface Estratto extends EstrattoDiBanca {
  readonly perRiga: PerRiga;
  readonly catasto: Catasto | null;
  readonly campi: readonly CampoId[];
  readonly richiede: readonly CampoId[];
}

const SELEZIONI: readonly VoceChiesta[] = [
  {
    nome: 'comune',
    etichetta: 'Comune',
    aiuto: 'Il nome, oppure il codice catastale (per esempio E715). Senza, tutti quelli in archivio.',
    forma: 'TESTO',
    facoltativa: true,
    campo: 'comuneCatastale',
  },
  { nome: 'foglioDa', etichetta: 'Dal foglio', forma: 'NUMERO', facoltativa: true },
  { nome: 'foglioA', etichetta: 'Al foglio', aiuto: 'Compreso.', forma: 'NUMERO', facoltativa: true },
];

const MAPPA: readonly CampoId[] = ['foglio', 'particella'];
/** The fields of some groups, in catalogue order. */
const deiGruppi = (...gruppi: string[]): CampoId[] => CAMPI.filter(({ gruppo }) => gruppi.includes(gruppo)).map(({ id }) => id);

export const ESTRATTI: readonly Estratto[] = [
  {
    codice: 'CATASTO_FABBRICATI',
    nome: 'Fabbricati',
    descrizione: 'Una riga per ogni unità del catasto fabbricati: dati di mappa, indirizzo e classamento.',
    perRiga: 'immobile',
    catasto: 'FABBRICATI',
    campi: deiGruppi('identificazioneCatastale', 'ubicazione', 'classamentoFabbricato', 'variazioniCatastali'),
    richiede: ['tipoCatasto', ...MAPPA],
    selezioni: SELEZIONI,
  },
  {
    codice: 'CATASTO_TERRENI',
    nome: 'Terreni',
    descrizione: 'Una riga per ogni particella del catasto terreni: dati di mappa, qualità, superficie e redditi.',
    perRiga: 'immobile',
    catasto: 'TERRENI',
    campi: deiGruppi('identificazioneCatastale', 'classamentoTerreno', 'variazioniCatastali'),
    richiede: ['tipoCatasto', ...MAPPA],
    selezioni: SELEZIONI,
  },
  {
    codice: 'CATASTO_TITOLARITA',
    nome: 'Titolarità',
    descrizione: 'Una riga per ogni diritto su un immobile: chi lo ha, quale e per quale quota.',
    perRiga: 'titolarita',
    catasto: null,
    campi: deiGruppi('intestato', 'identificazioneCatastale', 'titolarita'),
    richiede: ['intestato', ...MAPPA, 'diritto'],
    selezioni: SELEZIONI,
  },
  {
    codice: 'CATASTO_INDIRIZZI',
    nome: 'Indirizzi',
    descrizione: 'Una riga per ogni indirizzo di un immobile, con i suoi dati di mappa.',
    perRiga: 'indirizzo',
    catasto: null,
    campi: deiGruppi('identificazioneCatastale', 'ubicazione'),
    richiede: [...MAPPA, 'indirizzoImmobile'],
    selezioni: SELEZIONI,
  },
];

/** What narrows a list: null, or empty, for nothing. */
export interface Selezione {
  readonly comune: string;
  readonly foglioDa: number | null;
  readonly foglioA: number | null;
}
type Voci = Readonly<Record<string, string>>;

/** The list of that code, its fields under a profile, and what narrows it; NON_VALIDO with a sentence per entry that is wrong. */
export function leggiEstratto(
  { estratto: codice, selezione: voci }: { readonly estratto: string; readonly selezione: Voci },
  concessi: readonly string[],
): { estratto: Estratto; campi: CampoId[]; selezione: Selezione } {
  const estratto = ESTRATTI.find((uno) => uno.codice === codice);
  if (!estratto) throw nonTrovato('L’estratto');
  return { estratto, campi: ammessi(estratto.campi, concessi), selezione: leggiSelezione(voci) };
}

function leggiSelezione(voci: Voci): Selezione {
  const problemi: Record<string, string> = {};
  const comune = chiaveRicerca(voci.comune);
  if ((voci.comune ?? '').trim() !== '' && comune === '') problemi.comune = 'Scrivi il nome del comune o il suo codice catastale.';
  const [foglioDa, foglioA] = [leggiFoglio('foglioDa', voci, problemi), leggiFoglio('foglioA', voci, problemi)];
  if (foglioDa !== null && foglioA !== null && foglioDa > foglioA)
    problemi.foglioA = 'Viene prima di «Dal foglio»: scrivi i due fogli in ordine.';
  if (Object.keys(problemi).length > 0) throw nonValido(problemi);
  return { comune, foglioDa, foglioA };
}

function leggiFoglio(nome: 'foglioDa' | 'foglioA', voci: Voci, problemi: Record<string, string>): number | null {
  const scritto = chiaveMappa(voci[nome]);
  if (scritto === '') return null;
  if (!/^\d{1,6}$/.test(scritto)) problemi[nome] = 'Scrivi il numero del foglio, per esempio 12: gli allegati 12A, 12B ne fanno parte.';
  return Number(scritto);
}
