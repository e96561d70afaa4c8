/**
 * Civil dates and instants. A date without a time (birth, term, protocol) is a `DataIso`: it has no time zone, so that it cannot
 * slip by a day. An instant is a `Date`; it becomes a civil date only in Europe/Rome, the zone in which terms run (art. 2963 c.c.).
 */
import { preposto, type Preposizione } from './elisione';

/** `YYYY-MM-DD`, proleptic Gregorian, years 0001–9999. Two of them compare with `<` and `>` like strings. */
export type DataIso = string;

const FORMA = /^(\d{4})-(\d{2})-(\d{2})$/;
const GIORNO_MS = 86_400_000;
const ROMA = 'Europe/Rome';
/** By month less one. */
export const MESI: readonly string[] = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** Year, month 1–12 and day 1–31 of a civil date. Throws RangeError when it is not one: that is a bug, never a person's typing. */
export function partiData(data: DataIso): { anno: number; mese: number; giorno: number } {
  if (!isDataIso(data)) throw new RangeError(`Not a civil date: ${String(data)}`);
  return { anno: Number(data.slice(0, 4)), mese: Number(data.slice(5, 7)), giorno: Number(data.slice(8, 10)) };
}

/** True for a date that exists on the calendar: `2026-02-29` and `0000-01-01` do not. */
export function isDataIso(valore: unknown): valore is DataIso {
  const parti = typeof valore === 'string' ? FORMA.exec(valore) : null;
  if (!parti) return false;
  const [anno, mese, giorno] = [Number(parti[1]), Number(parti[2]), Number(parti[3])];
  return anno >= 1 && mese >= 1 && mese <= 12 && giorno >= 1 && giorno <= giorniDelMese(anno, mese);
}

/** 28–31. `mese` is 1–12. */
function giorniDelMese(anno: number, mese: number): number {
  if (mese === 2) return anno % 4 === 0 && (anno % 100 !== 0 || anno % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(mese) ? 30 : 31;
}

/** Builds a civil date from numbers; throws RangeError when it does not exist or leaves the years 1–9999. */
export function componiData(anno: number, mese: number, giorno: number): DataIso {
  const due = (numero: number): string => String(numero).padStart(2, '0');
  const data = `${String(anno).padStart(4, '0')}-${due(mese)}-${due(giorno)}`;
  if (!isDataIso(data)) throw new RangeError(`Not a civil date: ${data}`);
  return data;
}

/** Days since 1970-01-01, negative before. */
function numeroGiorno(data: DataIso): number {
  const { anno, mese, giorno } = partiData(data);
  const istante = new Date(0);
  istante.setUTCFullYear(anno, mese - 1, giorno);
  return istante.getTime() / GIORNO_MS;
}

export function addGiorni(data: DataIso, giorni: number): DataIso {
  const istante = new Date((numeroGiorno(data) + giorni) * GIORNO_MS);
  return componiData(istante.getUTCFullYear(), istante.getUTCMonth() + 1, istante.getUTCDate());
}

/** Same day of the month; where that month lacks it, its last day (art. 2963, c. 5, c.c.): 31 January + 1 month = 28 or 29 February. */
export function addMesi(data: DataIso, mesi: number): DataIso {
  const { anno, mese, giorno } = partiData(data);
  const indice = anno * 12 + (mese - 1) + mesi;
  const annoNuovo = Math.floor(indice / 12);
  const meseNuovo = (((indice % 12) + 12) % 12) + 1;
  return componiData(annoNuovo, meseNuovo, Math.min(giorno, giorniDelMese(annoNuovo, meseNuovo)));
}

/** Like {@link addMesi} by twelves: 29 February + 1 year = 28 February. */
export function addAnni(data: DataIso, anni: number): DataIso {
  return addMesi(data, anni * 12);
}

/** The civil date in a `date` column, which the driver gives as midnight UTC; null stays null. */
export function daColonna(data: Date): DataIso;
export function daColonna(data: Date | null): DataIso | null;
export function daColonna(data: Date | null): DataIso | null {
  return data && data.toISOString().slice(0, 10);
}

/** The same date as a `date` column takes it. */
export function aColonna(data: DataIso): Date {
  return new Date(numeroGiorno(data) * GIORNO_MS);
}

/** Negative, zero or positive, for sorting. */
export function confronta(a: DataIso, b: DataIso): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `da` to `a`: 1 from yesterday to today, negative when `a` comes first. */
export function differenzaGiorni(da: DataIso, a: DataIso): number {
  return numeroGiorno(a) - numeroGiorno(da);
}

/** 0 Sunday … 6 Saturday. */
export function giornoDellaSettimana(data: DataIso): number {
  return (((numeroGiorno(data) + 4) % 7) + 7) % 7;
}

const parti = new Intl.DateTimeFormat('en-GB', {
  timeZone: ROMA,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function inRoma(istante: Date): { data: DataIso; ora: string; secondi: string } {
  const p = Object.fromEntries(parti.formatToParts(istante).map(({ type, value }) => [type, value]));
  return { data: `${p.year?.padStart(4, '0')}-${p.month}-${p.day}`, ora: `${p.hour}:${p.minute}`, secondi: `${p.second}` };
}

/** The civil date in Europe/Rome at that instant: at 23:30 UTC in July it is already tomorrow. */
export function oggi(now: Date): DataIso {
  return inRoma(now).data;
}

/**
 * The instant at which that day begins in Europe/Rome: lower bound (included) of "the day"; `inizioGiornata(addGiorni(d, 1))` is the
 * upper (excluded).
 */
export function inizioGiornata(data: DataIso): Date {
  const mezzanotteUtc = numeroGiorno(data) * GIORNO_MS;
  const scarto = (istante: number): number => {
    const locale = inRoma(new Date(istante));
    return Date.parse(`${locale.data}T${locale.ora}:${locale.secondi}Z`) - istante;
  };
  // Rome has never changed its clock at midnight since 1980: the offset found one step back is the one in force.
  return new Date(mezzanotteUtc - scarto(mezzanotteUtc - scarto(mezzanotteUtc)));
}

/** The midnight that ends the day so many days after today: when what is granted for those days stops. */
export function fineDelGiorno(giorni: number, now: Date): Date {
  return inizioGiornata(addGiorni(oggi(now), giorni + 1));
}

/** The last day of what stops at that instant: what stops at midnight has the day before for its last. */
export function ultimoGiornoPrimaDi(istante: Date): DataIso {
  return oggi(new Date(istante.getTime() - 1));
}

/** `21/11/2026`. */
export function formatoItaliano(data: DataIso): string {
  const { anno } = partiData(data);
  return `${data.slice(8, 10)}/${data.slice(5, 7)}/${anno}`;
}

/** `21 novembre 2026`, `1° maggio 2026`; after a preposition, with it: `del 9 marzo 2026`, `dell’8 marzo 2026`. */
export function formatoEsteso(data: DataIso, preposizione?: Preposizione): string {
  const { anno, mese, giorno } = partiData(data);
  const estesa = `${giorno === 1 ? '1°' : giorno} ${MESI[mese - 1]} ${anno}`;
  return preposizione ? preposto(preposizione, estesa) : estesa;
}

/** `21/11/2026 14:05`, in Europe/Rome; with `secondi`, `21/11/2026 14:05:09` (register, prints). */
export function istanteItaliano(istante: Date, opzioni: { secondi?: boolean } = {}): string {
  const { data, ora, secondi } = inRoma(istante);
  return `${formatoItaliano(data)} ${ora}${opzioni.secondi ? `:${secondi}` : ''}`;
}

/** The same of several that are told together: those within one minute also tell their seconds. */
export function istantiDistinti(istanti: readonly Date[]): string[] {
  const minuti = istanti.map((istante) => istanteItaliano(istante));
  return istanti.map((istante, posto) => {
    const insieme = istanti.some((altro, suo) => minuti[suo] === minuti[posto] && altro.getTime() !== istante.getTime());
    return istanteItaliano(istante, { secondi: insieme });
  });
}

/** `14:05`, in Europe/Rome. */
export function oraItaliana(istante: Date): string {
  return inRoma(istante).ora;
}

/**
 * `2026-07-05` out of `5/7/2026`, `05.07.2026`, `5-7-2026` or an ISO date; null when it is not a date that exists. For typed and pasted
 * input.
 */
export function leggiData(testo: string): DataIso | null {
  const pulito = testo.trim();
  if (isDataIso(pulito)) return pulito;
  const scritta = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(pulito);
  if (!scritta) return null;
  const data = `${scritta[3]}-${scritta[2]?.padStart(2, '0')}-${scritta[1]?.padStart(2, '0')}`;
  return isDataIso(data) ? data : null;
}
