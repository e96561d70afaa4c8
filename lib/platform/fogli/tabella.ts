import { formatoItaliano, type DataIso } from '@/lib/core/date';

export type Celle = readonly (string | null)[];

/** A table that is written as it is read: its rows never stand in memory together. */
export interface Tabella {
  /** Name of the sheet, where the format has sheets. */
  readonly nome: string;
  readonly colonne: readonly { readonly campo: string; readonly etichetta: string }[];
  /** The day of the data: the last cell of each row, so that a row taken out of the file still tells it (RT-03, RT-12). */
  readonly aggiornatiAl: DataIso;
}

const DATA = { campo: 'datiAggiornatiAl', etichetta: 'Dati aggiornati al' };

export const titoli = ({ colonne }: Tabella): string[] => [...colonne, DATA].map(({ etichetta }) => etichetta);
export const chiavi = ({ colonne }: Tabella): string[] => [...colonne, DATA].map(({ campo }) => campo);
export const giornoDeiDati = ({ aggiornatiAl }: Tabella): string => formatoItaliano(aggiornatiAl);
