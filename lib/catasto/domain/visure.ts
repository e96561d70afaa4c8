/** The kinds of cadastral visura (RT-02): of a subject, of a property, and the history of a property. */
import type { VisuraDiBanca } from '@/lib/core/banca';
import { CAMPI, type CampoId } from './campi';

/** How it is read: a subject and what it holds on a day, a property on a day, a property and all that it has been. */
export type FormaVisura = 'SOGGETTO' | 'IMMOBILE' | 'STORIA';

export interface TipoVisura extends VisuraDiBanca {
  readonly forma: FormaVisura;
  readonly di: 'SOGGETTO' | 'IMMOBILE';
  readonly campi: readonly CampoId[];
  readonly richiede: readonly CampoId[];
}

const tutti: readonly CampoId[] = CAMPI.map(({ id }) => id);
/** When something began and ended, and from which other property it came, belong to the history. */
const STORICI: readonly CampoId[] = ['derivazione'];
const senza = (esclusi: readonly CampoId[]): CampoId[] => tutti.filter((id) => !esclusi.includes(id));
const MAPPA: readonly CampoId[] = ['foglio', 'particella'];

export const TIPI_VISURA: readonly TipoVisura[] = [
  {
    codice: 'VISURA_CATASTALE_SOGGETTO',
    titolo: 'Visura catastale per soggetto',
    descrizione: 'Gli immobili su cui una persona o un ente ha diritti, a una data.',
    forma: 'SOGGETTO',
    di: 'SOGGETTO',
    allaData: 'FACOLTATIVA',
    campi: senza([
      ...STORICI,
      'periodoIdentificazione',
      'attoIdentificazione',
      'periodoIndirizzo',
      'periodoClassamento',
      'attoClassamento',
    ]),
    richiede: ['intestato', ...MAPPA, 'diritto'],
  },
  {
    codice: 'VISURA_CATASTALE_IMMOBILE',
    titolo: 'Visura catastale per immobile',
    descrizione: 'Dati di mappa, indirizzo, classamento e intestatari di un terreno o di un fabbricato, a una data.',
    forma: 'IMMOBILE',
    di: 'IMMOBILE',
    allaData: 'FACOLTATIVA',
    campi: senza(STORICI),
    richiede: MAPPA,
  },
  {
    codice: 'VISURA_CATASTALE_STORICA_IMMOBILE',
    titolo: 'Visura catastale storica per immobile',
    descrizione: 'Come un immobile è cambiato nel tempo, da quali altri deriva e chi ne è stato intestatario.',
    forma: 'STORIA',
    di: 'IMMOBILE',
    allaData: 'MAI',
    campi: tutti,
    richiede: [...MAPPA, 'periodoIdentificazione'],
  },
];

/** The visura of that code; null when there is none. */
export function tipoVisura(codice: string): TipoVisura | null {
  return TIPI_VISURA.find((tipo) => tipo.codice === codice) ?? null;
}
