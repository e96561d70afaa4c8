/** The values that records are made of: one definition reads JSON Lines and CSV, and tells what is wrong with the field. */
import { z } from 'zod';
import { isDataIso } from '@/lib/core/date';
import { ripulisci } from '@/lib/core/grafia';

const CONTROLLO = /\p{Cc}/gu;
/** What may have to be tidied up; most texts have none of it. */
const DA_RIPULIRE = /[^\w.,/() -]| {2}|^ | $/;

/** Nothing, for a text of spaces: a value that is left out and an empty one are the same. The schema's type says so, being nullish. */
const ripulito = (valore: string): string =>
  (valore !== '' && !DA_RIPULIRE.test(valore) ? valore : ripulisci(valore.replace(CONTROLLO, ' ')) || null) as string;

/** A text, or nothing; spaces in excess and control characters are taken away. What an archive has a million of costs little here. */
export const testo = (massimo: number) => z.string().max(massimo).overwrite(ripulito).nullish();

/** What is written as text or as number, and read as text by `leggi`, which answers a sentence for what it refuses. */
function letto(leggi: (valore: string) => string | null | { readonly frase: string }) {
  return z.any().check((passo) => {
    const { value: valore } = passo;
    if (typeof valore !== 'string' && !Number.isSafeInteger(valore)) {
      if (valore !== null) passo.issues.push({ code: 'invalid_union', errors: [], input: valore });
      return;
    }
    const esito = leggi(String(valore));
    if (typeof esito === 'object' && esito !== null) passo.issues.push({ code: 'custom', message: esito.frase, input: valore });
    else passo.value = esito;
  });
}
type Scritto = string | number;

/** What a record is called by in its file: always there. */
export const chiave = letto((valore) => {
  const pulito = ripulito(valore) as string | null;
  if (pulito === null) return { frase: 'manca' };
  return pulito.length > 60 ? { frase: 'è più lungo di 60 caratteri' } : pulito;
}).refine((valore) => valore !== null, 'manca') as unknown as z.ZodType<string, Scritto>;

const nellaTabella = (tabella: Readonly<Record<string, string>>) => (valore: string) => {
  const pulito = valore.trim();
  if (pulito === '') return null;
  return Object.hasOwn(tabella, pulito) ? pulito : { frase: `il codice «${pulito}» non è previsto` };
};

/** A code of a table, written as text or as number. */
export const codice = (tabella: Readonly<Record<string, string>>) =>
  letto(nellaTabella(tabella)).optional() as unknown as z.ZodOptional<z.ZodType<string | null, Scritto | null>>;

/** The same, where a record means nothing without it. */
export const codiceRichiesto = (tabella: Readonly<Record<string, string>>) =>
  letto(nellaTabella(tabella)).refine((valore) => valore !== null, 'manca') as unknown as z.ZodType<string, Scritto>;

export const testoRichiesto = (massimo: number) =>
  z
    .string()
    .max(massimo)
    .overwrite(ripulito)
    .refine((valore: string | null) => valore !== null, 'manca');

/** Older than any register that is still asked, and later than any term that is written today: beyond, a digit was mistyped. */
const [PRIMA_DATA, ULTIMA_DATA] = ['1700-01-01', '2150-12-31'];

export const data = z
  .string()
  .refine((valore) => valore === '' || isDataIso(valore), {
    error: (problema) => `«${String(problema.input)}» non è una data (AAAA-MM-GG) che esiste`,
  })
  .refine((valore) => valore === '' || !isDataIso(valore) || (valore >= PRIMA_DATA && valore <= ULTIMA_DATA), {
    error: (problema) => `«${String(problema.input)}» è fuori dal tempo: si ammettono date dal 1700 al 2150`,
  })
  .overwrite((valore) => (valore || null) as string)
  .nullish();

export const intero = (minimo: number, massimo: number) => z.number().int().min(minimo).max(massimo).nullish();
