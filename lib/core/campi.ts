import { z } from 'zod';
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale } from './codice-fiscale';
import { leggiData } from './date';
import { isPartitaIvaFormale, normalizzaPartitaIva } from './partita-iva';
import { isPecFormale, normalizzaPec } from './pec';
import { ripulisci } from './grafia';
import { fraseNonStampabile } from './stampa';
import './zod-italiano';

/**
 * The bricks of every form that asks for people and bodies (CH-13, CA-05, CA-17). They tidy up what is typed or pasted (spaces, capitals,
 * Italian dates) and then check it. Form only: that a code belongs to the person is told as a warning elsewhere, never here.
 */

/** What is typed ends in documents: what cannot be printed is told where it is typed, and not to whoever needs the document. */
const stampabile = <S extends z.ZodString>(schema: S) =>
  schema.refine((scritto) => fraseNonStampabile(scritto) === null, {
    error: ({ input }) => fraseNonStampabile(String(input)) ?? '',
  });

/** One line of text, required. */
export const testo = (frase: string, massimo = 200) =>
  z
    .string()
    .transform(ripulisci)
    .pipe(stampabile(z.string().min(1, frase).max(massimo)));

/** Some sentences, line breaks kept: a reason, a purpose. */
export const motivo = (frase: string, minimo = 10, massimo = 2000) => stampabile(z.string().trim().min(minimo, frase).max(massimo));

const vuoto = (valore: unknown): unknown => (valore === null || (typeof valore === 'string' && valore.trim() === '') ? undefined : valore);

/** A field that may stay empty: the empty string of an untouched input counts as absent. */
export const facoltativo = <S extends z.ZodType>(schema: S) => z.preprocess(vuoto, schema.optional());

/** A code with a check of its own: of an empty one it is said that it is missing, not that it is wrong. */
const codice = (normalizza: (scritto: string) => string, isFormale: (codice: string) => boolean, manca: string, frase: string) =>
  z
    .string()
    .transform(normalizza)
    .refine((scritto) => scritto !== '', { error: manca, abort: true })
    .refine(isFormale, frase);

export const codiceFiscale = codice(
  normalizzaCodiceFiscale,
  isCodiceFiscaleFormale,
  'Scrivi il codice fiscale.',
  'Controlla il codice fiscale: un carattere non torna. Sono ammessi anche i codici con omocodia.',
);

export const codiceFiscaleEnte = codice(
  normalizzaCodiceFiscale,
  isCodiceFiscaleFormale,
  'Scrivi il codice fiscale dell’ente.',
  'Controlla il codice fiscale dell’ente: di norma sono 11 cifre e una non torna.',
);

export const partitaIva = z
  .string()
  .transform(normalizzaPartitaIva)
  .refine(isPartitaIvaFormale, 'Controlla la partita IVA: sono 11 cifre e una non torna. Se l’ente non ne ha una, lascia vuoto.');

export const casella = (frase = 'Scrivi un indirizzo come nome@esempio.it.') =>
  z.string().transform(normalizzaPec).refine(isPecFormale, frase);

export const telefono = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ./-]{5,25}$/, 'Scrivi il numero con sole cifre, come 0572 123456.');

export const provincia = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'Scrivi la sigla della provincia, due lettere come LU.');

/** A civil date as ISO; Italian spellings such as 5/7/1980 are read too. */
export const data = (frase = 'Scrivi una data che esiste, come 31/12/1980.') =>
  z.string().transform((scritta, contesto) => {
    const letta = leggiData(scritta);
    if (letta !== null) return letta;
    contesto.addIssue({ code: 'custom', message: scritta.trim() === '' ? 'Compila questo campo.' : frase });
    return z.NEVER;
  });

export const dataNascita = data().refine((nascita) => nascita >= '1900-01-01', 'Controlla l’anno di nascita.');

/** What somebody has in front of it: a thing, and the version it has read. */
export const allaVersione = z.object({ id: z.uuid(), versione: z.coerce.number().int() });
