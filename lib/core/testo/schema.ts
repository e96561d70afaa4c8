import { z } from 'zod';
import { data, testo } from '../campi';
import type { DataIso } from '../date';

/** Longer than any act: a wording is compared line by line and printed. */
const MASSIMO_CARATTERI = 30_000;
const MASSIMO_RIGHE = 600;

/** A wording as it is typed. A draft may be wrong or unfinished: what is wrong is told beside it, and held at the approval. */
export const testoScritto = z
  .string()
  .transform((grezzo) => grezzo.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'Scrivi il testo.')
      .max(MASSIMO_CARATTERI, 'Il testo è troppo lungo per un atto: accorcialo.')
      .refine((righe) => righe.split('\n').length <= MASSIMO_RIGHE, 'Il testo ha troppe righe: accorcialo.'),
  );

/** By which act of the comune a wording is approved. */
export const estremiAtto = {
  attoNumero: testo('Scrivi il numero dell’atto che approva il testo.', 60),
  attoData: data('Scrivi una data che esiste, come 31/12/2026.'),
};

/** What the workshop's forms ask, whatever wording they are of: which one it is travels beside it, and its use case checks that. */
export const testoInOfficinaSchema = z.looseObject({ testo: testoScritto });
/** The act is there before its wording is in force: the form says so before it asks to confirm, and the use case holds it. */
export const ATTO_FUTURO = 'L’atto non può avere una data futura: il testo vale da quando è approvato.';
export const estremiInOfficina = (oggi: DataIso) =>
  z.looseObject({ ...estremiAtto, attoData: estremiAtto.attoData.refine((il) => il <= oggi, ATTO_FUTURO) });
