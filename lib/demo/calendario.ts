import { addGiorni, giornoDellaSettimana, inizioGiornata, oggi, type DataIso } from '@/lib/core/date';

/** Days and instants of the story, counted back from the day of loading, so that the demonstration is as old tomorrow as it is today. */
export type Calendario = {
  readonly oggi: DataIso;
  /** `fa` days ago; a Saturday or Sunday becomes the Friday before, because offices act on working days. */
  giorno(fa: number): DataIso;
  /** That day at that time in Europe/Rome, `HH:MM`. */
  alle(fa: number, ora: string): Date;
};

export function calendarioDa(now: Date): Calendario {
  const base = oggi(now);
  const giorno = (fa: number): DataIso => {
    const data = addGiorni(base, -fa);
    const settimana = giornoDellaSettimana(data);
    return settimana === 6 ? addGiorni(data, -1) : settimana === 0 ? addGiorni(data, -2) : data;
  };
  return { oggi: base, giorno, alle: (fa, ora) => alle(giorno(fa), ora) };
}

/** `HH:MM` of a civil day in Europe/Rome. On the two days a year when the clock changes (Sundays) it may be an hour off. */
export function alle(giorno: DataIso, ora: string): Date {
  const [ore = 0, minuti = 0] = ora.split(':').map(Number);
  return new Date(inizioGiornata(giorno).getTime() + (ore * 60 + minuti) * 60_000);
}
