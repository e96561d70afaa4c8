import { z } from 'zod';
import { motivo, testo } from '@/lib/core/campi';

/** A code of one's own: at least two characters, so that it is never taken for a bank's single letter. */
const codiceNuovo = z
  .string()
  .trim()
  .toUpperCase()
  .regex(
    /^[A-Z][A-Z0-9-]{1,19}$/,
    'Scrivi da 2 a 20 lettere senza accenti, cifre o trattini, cominciando con una lettera: per esempio TRIBUTI.',
  );
const codice = z.string().min(1).max(20);

const contenuto = {
  nome: testo('Scrivi come si chiama il profilo, per chi lo sceglie e per l’atto.', 100),
  descrizione: testo('Scrivi a quale compito serve: aiuta chi lo chiede e chi lo concede.', 500),
  campi: z.array(z.string().min(1).max(60)).min(1, 'Scegli almeno un campo.').max(500),
  soloForzeOrdine: z.boolean(),
};

export const creareProfiloSchema = z.object({ banca: z.string('Scegli la banca dati.').min(1).max(60), codice: codiceNuovo, ...contenuto });

/** `versione`: the one that the person had in front of it. */
export const modificareProfiloSchema = z.object({ codice, versione: z.number().int(), ...contenuto });

export const profiloSchema = z.object({ codice });
export const ritirareProfiloSchema = profiloSchema.extend({
  motivo: motivo('Spiega in almeno 10 caratteri perché non si offre più: resta nel registro.', 10, 500),
});
