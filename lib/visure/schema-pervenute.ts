import { z } from 'zod';
import { data, facoltativo, motivo, testo } from '@/lib/core/campi';
import { ESITI_PERVENUTA, MODI } from './domain/pervenuta';
import { aprireVisuraSchema, cercareSchema } from './schema';

const giorno = data('Scrivi la data come 31/12/2026.');

export const pervenutaSchema = z.object({ id: z.uuid() });

export const registrarePervenutaSchema = z.object({
  convenzioneId: z.uuid(),
  modo: z.enum(MODI, 'Scegli come è arrivata.'),
  richiedente: z.string().min(1, 'Scegli chi chiede.').max(60),
  ricevutaIl: giorno,
  protocollo: testo('Scrivi il protocollo con cui è stata registrata.', 60),
  finalita: z.string().min(1, 'Scegli la finalità.').max(100),
  riferimento: z.string().trim().max(60, 'Al massimo 60 caratteri.').default(''),
  oggetto: motivo('Scrivi che cosa è stato chiesto.', 5, 1000),
});

export const chiuderePervenutaSchema = pervenutaSchema.extend({
  esito: z.enum(ESITI_PERVENUTA, 'Scegli com’è finita.'),
  rispostaIl: giorno,
  nota: facoltativo(motivo('Scrivi qualche parola in più.', 3, 1000)),
});

/** What is asked for a request: purpose and case are the request's own, whatever the page says. */
const diPervenuta = { pervenutaId: z.uuid() };
const [perRiga, perVoci] = cercareSchema.options;
export const cercarePervenutaSchema = z.union([perRiga.extend(diPervenuta), perVoci.extend(diPervenuta)]);
export const aprirePervenutaSchema = aprireVisuraSchema.extend(diPervenuta);
