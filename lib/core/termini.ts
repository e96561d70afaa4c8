/**
 * Terms by art. 2963 c.c.: by the common calendar, the first day does not count, months run to the same day (or the month's last),
 * and a term that ends on a holiday moves to the next day that is not one. Saturday is not a holiday here: art. 155 c.p.c.
 * moves it for acts of a trial only.
 */
import { addAnni, addGiorni, addMesi, componiData, differenzaGiorni, giornoDellaSettimana, partiData, type DataIso } from './date';

/** How long a term is: exactly one unit, a whole number ≥ 0. */
export type Durata = { readonly giorni: number } | { readonly mesi: number } | { readonly anni: number };

/**
 * A stretch in which the term does not run (LE-13): from `dal` (that day stands still) to `al` (that day runs again); `al` null = still
 * standing.
 */
export interface Sospensione {
  readonly dal: DataIso;
  readonly al: DataIso | null;
}

/** Month and day, with the year since which it holds: law 260/1949 as amended; 4 October by law 151/2025. */
const FISSE: readonly { readonly mese: number; readonly giorno: number; readonly dalAnno?: number }[] = [
  { mese: 1, giorno: 1 },
  { mese: 1, giorno: 6 },
  { mese: 4, giorno: 25 },
  { mese: 5, giorno: 1 },
  { mese: 6, giorno: 2, dalAnno: 2001 },
  { mese: 8, giorno: 15 },
  { mese: 10, giorno: 4, dalAnno: 2026 },
  { mese: 11, giorno: 1 },
  { mese: 12, giorno: 8 },
  { mese: 12, giorno: 25 },
  { mese: 12, giorno: 26 },
];

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus/Jones/Butcher). */
export function pasqua(anno: number): DataIso {
  const a = anno % 19;
  const b = Math.floor(anno / 100);
  const c = anno % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const indice = h + l - 7 * m + 114;
  return componiData(anno, Math.floor(indice / 31), (indice % 31) + 1);
}

/** Sundays and national holidays. A comune's patron saint is not one for the whole nation and does not move a term. */
export function isFestivo(data: DataIso): boolean {
  if (giornoDellaSettimana(data) === 0) return true;
  const { anno, mese, giorno } = partiData(data);
  return data === addGiorni(pasqua(anno), 1) || FISSE.some((f) => f.mese === mese && f.giorno === giorno && anno >= (f.dalAnno ?? 0));
}

/** The date itself, or the first following one that is neither Sunday nor national holiday. */
export function primoNonFestivo(data: DataIso): DataIso {
  let giorno = data;
  while (isFestivo(giorno)) giorno = addGiorni(giorno, 1);
  return giorno;
}

/** The day from which, to this one, so many working days have passed: Saturdays, Sundays and holidays do not count. */
export function giorniLavorativiPrima(data: DataIso, quanti: number): DataIso {
  let giorno = data;
  for (let contati = 0; contati < quanti;) {
    giorno = addGiorni(giorno, -1);
    if (giornoDellaSettimana(giorno) !== 6 && !isFestivo(giorno)) contati += 1;
  }
  return giorno;
}

/** The last day by the calendar alone, before holidays: a year from 10 March ends on 10 March. */
export function fineDiCalendario(inizio: DataIso, durata: Durata): DataIso {
  if ('giorni' in durata) return addGiorni(inizio, durata.giorni);
  return 'mesi' in durata ? addMesi(inizio, durata.mesi) : addAnni(inizio, durata.anni);
}

/** The last useful day of a term that starts from `inizio` (the day of the event, which does not count). */
export function scadenza(inizio: DataIso, durata: Durata): DataIso {
  return primoNonFestivo(fineDiCalendario(inizio, durata));
}

/**
 * LE-13: the last useful day when the term stood still meanwhile. Each suspension adds its days, overlaps count once, what lies before
 * the start or after the term had already run out adds nothing. One still open is counted up to `oggi`: the answer moves on every day.
 */
export function scadenzaConSospensioni(inizio: DataIso, durata: Durata, sospensioni: readonly Sospensione[], oggi: DataIso): DataIso {
  let fine = fineDiCalendario(inizio, durata);
  let contatoFino = inizio;
  for (const { dal, al } of [...sospensioni].sort((a, b) => (a.dal < b.dal ? -1 : 1))) {
    const da = dal > contatoFino ? dal : contatoFino;
    const a = al ?? oggi;
    if (da > primoNonFestivo(fine)) break;
    if (a <= da) continue;
    fine = addGiorni(fine, differenzaGiorni(da, a));
    contatoFino = a;
  }
  return primoNonFestivo(fine);
}

/** True once the last useful day has passed: on that day itself the act is still in time. */
export function isScaduto(ultimoGiorno: DataIso, oggi: DataIso): boolean {
  return oggi > ultimoGiorno;
}
