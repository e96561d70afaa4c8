import { z } from 'zod';
import { motivo } from '@/lib/core/campi';
import { ESITI_SEGNALAZIONE } from './domain/stati';

/** Of which request, about which card of it, and what does not add up. */
export const segnalareSchema = z.object({
  numeroRichiesta: z.string().max(40),
  soggetto: z.string().min(1).max(80),
  testo: motivo('Scrivi in poche parole che cosa non torna.', 10, 1000),
});

export const segnalazioneSchema = z.object({ id: z.uuid() });

export const rispondereSegnalazioneSchema = segnalazioneSchema.extend({
  esito: z.enum(ESITI_SEGNALAZIONE, 'Scegli che cosa è risultato.'),
  risposta: motivo('Scrivi la risposta per l’operatore.', 5, 1000),
});
