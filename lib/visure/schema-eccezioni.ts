import { z } from 'zod';
import { motivo } from '@/lib/core/campi';
import { ESITI_ECCEZIONE } from './domain/stati-eccezione';

const perche = (frase: string) => motivo(frase, 10, 1000);
const scelte = z.array(z.string().max(60)).max(200).default([]);

/** Purpose, competence, pertinence, necessity: the four reasons that the clause asks (CA-03). */
export const chiedereEccezioneSchema = z.object({
  finalita: z.string().min(1, 'Scegli la finalità.').max(100),
  riferimento: z.string().trim().min(1, 'Scrivi il riferimento della pratica.').max(60, 'Al massimo 60 caratteri.'),
  visure: scelte,
  campi: scelte,
  competenza: perche('Scrivi per quale compito del tuo ente servono.'),
  pertinenza: perche('Scrivi che cosa c’entrano con la pratica.'),
  necessita: perche('Scrivi perché senza non si può concludere.'),
});

export const eccezioneSchema = z.object({ id: z.uuid() });

export const GIORNI_MASSIMI = 90;
export const decidereEccezioneSchema = eccezioneSchema.extend({
  esito: z.enum(ESITI_ECCEZIONE, 'Scegli se concederla.'),
  giorni: z.coerce
    .number({ error: 'Scrivi per quanti giorni.' })
    .int('Scrivi un numero intero.')
    .min(1, 'Almeno un giorno.')
    .max(GIORNI_MASSIMI, `Al massimo ${GIORNI_MASSIMI} giorni.`),
  risposta: motivo('Scrivi in poche parole perché.', 5, 1000),
});
