import { leggiData, type DataIso } from './date';

/** When somebody was born, as it is typed in a search, of whatever bank. */
export interface NascitaCercata {
  readonly data: DataIso | null;
  readonly anno: number | null;
}

type Voci = Readonly<Record<string, string | undefined>>;

const ANNO = /^(?:18|19|20)\d\d$/;
/** Written as a day, whether there is such a day or not. */
const COME_DATA = /^\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{4}$/;

const INESISTENTE = 'Questo giorno non esiste: controlla giorno, mese e anno.';
const ILLEGGIBILE = 'Scrivi la data come 05/07/1980. Se conosci solo l’anno, usa l’altra casella.';

export const sembraUnAnno = (parola: string): boolean => ANNO.test(parola);

/** What the last word of a line says of the birth, by the names of the entries; null when it says nothing. */
export function nascitaDetta(parola: string): { readonly dataNascita: string } | { readonly annoNascita: string } | null {
  const data = leggiData(parola);
  if (data !== null || COME_DATA.test(parola)) return { dataNascita: data ?? parola };
  return ANNO.test(parola) ? { annoNascita: parola } : null;
}

/** The entries `dataNascita` and `annoNascita`, read; what is wrong with them goes to `problemi`. */
export function leggiNascitaCercata(voci: Voci, problemi: Record<string, string>): NascitaCercata {
  const [scritta, anno] = [voci.dataNascita?.trim() ?? '', voci.annoNascita?.trim() ?? ''];
  const data = leggiData(scritta);
  if (scritta !== '' && data === null) problemi.dataNascita = COME_DATA.test(scritta) ? INESISTENTE : ILLEGGIBILE;
  if (anno !== '' && !ANNO.test(anno)) problemi.annoNascita = 'Scrivi l’anno con quattro cifre.';
  else if (data !== null && anno !== '' && !data.startsWith(anno))
    problemi.annoNascita = 'L’anno non è quello della data di nascita: lascia scritto uno solo dei due.';
  return { data, anno: anno === '' || problemi.annoNascita ? null : Number(anno) };
}

/** Why nobody can have been born then, as of the day of the data; null where somebody can. */
export function nascitaFutura(voci: Voci, aggiornatiAl: DataIso): Readonly<Record<string, string>> | null {
  const frase = 'È dopo la data a cui sono aggiornati i dati: controlla quando è nata la persona.';
  const { data, anno } = leggiNascitaCercata(voci, {});
  if (data !== null && data > aggiornatiAl) return { dataNascita: frase };
  return anno !== null && anno > Number(aggiornatiAl.slice(0, 4)) ? { annoNascita: frase } : null;
}
