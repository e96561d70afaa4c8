import { z } from 'zod';
import type { RegolePassword } from '@/lib/clausole/regole/regole';
import { LUNGHEZZA_MASSIMA, requisitiPassword, type Requisito } from './domain/password';
import '@/lib/core/zod-italiano';

/** What the login form asks. */
export const credenzialiSchema = z.object({
  nomeUtente: z.string().trim().min(1, 'Scrivi il nome utente.').max(200),
  password: z
    .string()
    .min(1, 'Scrivi la password.')
    .max(LUNGHEZZA_MASSIMA * 4),
});

/** What the login receives: `agente` and `postazione` are added at the edge. */
export const accessoSchema = credenzialiSchema.extend({
  /** Browser, as it presents itself. */
  agente: z
    .string()
    .default('')
    .transform((testo) => testo.slice(0, 300)),
  /** Label of the workstation (RT-08, CH-08). */
  postazione: z.string().max(60).nullable().default(null),
});

export const cambioPasswordSchema = z
  .object({
    attuale: z
      .string()
      .min(1, 'Scrivi la password che usi ora.')
      .max(LUNGHEZZA_MASSIMA * 4),
    nuova: z.string().min(1, 'Scrivi la nuova password.').max(LUNGHEZZA_MASSIMA, `Al massimo ${LUNGHEZZA_MASSIMA} caratteri.`),
    ripetuta: z.string(),
  })
  .refine(({ nuova, ripetuta }) => nuova === ripetuta, { path: ['ripetuta'], message: 'Le due password non sono uguali.' })
  .refine(({ attuale, nuova }) => attuale !== nuova, {
    path: ['nuova'],
    message: 'La nuova password deve essere diversa da quella di ora.',
  });

/** A one-time link as it stands in the address; one that is cut or too long is no link, and not a slip in a form. */
export const gettoneSchema = z.object({ gettone: z.string().transform((testo) => testo.slice(0, 100)) });

/** The requirements of a new password with their outcome, for the form that shows them while one types. */
export function controllaPassword(password: string, regole: RegolePassword, contesto: readonly string[]): Requisito[] {
  return requisitiPassword(password, regole, contesto);
}
