import { leggiData, type DataIso } from '@/lib/core/date';

/** {@link leggiData} for who types in a hurry: also eight digits in a row, `05031980`. Null when it is not (yet) a date. */
export function leggiDataDigitata(testo: string): DataIso | null {
  const cifre = /^(\d{2})(\d{2})(\d{4})$/.exec(testo.trim());
  return leggiData(cifre ? `${cifre[1]}/${cifre[2]}/${cifre[3]}` : testo);
}
