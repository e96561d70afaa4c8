/** The values that records are made of: one definition reads JSON Lines and CSV, and tells what is wrong with the field. */
import { z } from 'zod';
import { isDataIso } from '@/lib/core/date';
import { ripulisci } from '@/lib/core/grafia';

const CONTROLLO = /\p{Cc}/gu;
const ripulito = (valore: string | null | undefined): string | null =>
  valore == null ? null : ripulisci(valore.replace(CONTROLLO, ' ')) || null;

/** A text, or nothing; spaces in excess and control characters are taken away. */
export const testo = (massimo: number) => z.string().max(massimo).nullish().transform(ripulito);

/** What a record is called by in its file: always there. */
export const chiave = z
  .union([z.string(), z.number().int()])
  .transform((valore) => ripulito(String(valore)) ?? '')
  .pipe(z.string().min(1, 'manca').max(60));

/** A code of a table, written as text or as number. */
export const codice = (tabella: Readonly<Record<string, string>>) =>
  z
    .union([z.string(), z.number().int()])
    .nullish()
    .transform((valore) => (valore == null ? null : String(valore).trim() || null))
    .refine((valore) => valore === null || Object.hasOwn(tabella, valore), {
      error: (problema) => `il codice «${String(problema.input)}» non è previsto`,
    });

/** The same, where a record means nothing without it. */
export const codiceRichiesto = (tabella: Readonly<Record<string, string>>) =>
  z
    .union([z.string(), z.number().int()])
    .transform((valore) => String(valore).trim())
    .refine((valore) => Object.hasOwn(tabella, valore), {
      error: (problema) => (problema.input === '' ? 'manca' : `il codice «${String(problema.input)}» non è previsto`),
    });

export const testoRichiesto = (massimo: number) =>
  z
    .string()
    .max(massimo)
    .transform((valore) => ripulito(valore) ?? '')
    .pipe(z.string().min(1, 'manca'));

export const data = z
  .string()
  .refine((valore) => valore === '' || isDataIso(valore), {
    error: (problema) => `«${String(problema.input)}» non è una data (AAAA-MM-GG) che esiste`,
  })
  .nullish()
  .transform((valore) => valore || null);

export const intero = (minimo: number, massimo: number) =>
  z
    .number()
    .int()
    .min(minimo)
    .max(massimo)
    .nullish()
    .transform((valore) => valore ?? null);
