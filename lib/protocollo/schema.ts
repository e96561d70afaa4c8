import { z } from 'zod';
import { data, facoltativo, motivo, testo } from '@/lib/core/campi';
import { comeSiStampa } from '@/lib/core/stampa';
import { MODI_PROTOCOLLO, type ModoProtocollo } from './domain/protocollo';

const modi = Object.keys(MODI_PROTOCOLLO) as [ModoProtocollo, ...ModoProtocollo[]];

export const impostazioneSchema = z.object({
  modo: z.enum(modi, 'Scegli chi dà i numeri di protocollo.'),
  // Kept as it is printed: two registers that look the same are one, which never starts again.
  registro: z.string().transform(comeSiStampa).pipe(testo('Scrivi il nome del registro, per esempio Protocollo generale.', 80)),
  aoo: facoltativo(
    z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9_.-]{1,30}$/, 'Scrivi il codice dell’area organizzativa omogenea come è nell’indice IPA, senza spazi.'),
  ),
  versione: z.coerce.number().int().min(0),
});

/** A day of the register. */
export const giornoSchema = z.object({ giorno: data() });

/** Filters of the register: a day, or a year; `numero` whole or in part. They travel in the address, so no words and no names. */
export const filtriProtocolloSchema = z.object({
  giorno: facoltativo(data()).catch(undefined),
  anno: facoltativo(z.coerce.number().int().min(1990).max(9999)).catch(undefined),
  numero: facoltativo(
    z
      .string()
      .trim()
      .regex(/^\d{1,20}$/),
  ).catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type FiltriProtocollo = z.output<typeof filtriProtocolloSchema>;

export const annullamentoProtocolloSchema = z.object({
  id: z.uuid(),
  motivo: motivo('Scrivi il motivo dell’annullamento in almeno 10 caratteri: resta nel registro.', 10, 1000),
  atto: testo('Indica il provvedimento che autorizza l’annullamento, con numero e data.', 200),
  trascrizione: z.boolean().default(false),
});
