import { z } from 'zod';
import { codici, NOMI_CAUSALE, PROFILI, VISURE } from '@/lib/clausole/denominazioni';
import { leggiData, type DataIso } from '@/lib/core/date';
import { fileRicevuto } from '@/lib/core/file';
import '@/lib/core/zod-italiano';
import { CAUSALI_RISOLUZIONE } from './domain/cessazioni';
import { STATI_CONVENZIONE } from './domain/stati';

const motivo = (frase: string, minimo = 20) => z.string().trim().min(minimo, frase).max(4000);
const data = z.string().transform((scritta, contesto): DataIso => {
  const letta = leggiData(scritta);
  if (letta !== null) return letta;
  contesto.addIssue({
    code: 'custom',
    message: scritta.trim() === '' ? 'Compila questo campo.' : 'Scrivi una data che esiste, come 31/12/2026.',
  });
  return z.NEVER;
});
const vuotoComeAssente = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === null || v === '' ? undefined : v), schema.optional());

/** What somebody has in front of it: the convenzione, and the version it has read. */
const sullaPratica = z.object({ id: z.uuid(), versione: z.coerce.number().int() });

/** What the office grants, out of what was asked (CA-08, CH-02, FU-11). */
export const generazioneSchema = z.object({
  adesioneId: z.uuid(),
  profilo: z.enum(codici(PROFILI), 'Scegli un profilo.'),
  visure: z.array(z.enum(codici(VISURE))).min(1, 'Concedi almeno una visura.'),
  finalita: z.array(z.string().min(1)).min(1, 'Concedi almeno una finalità.'),
  numeroAccessi: z.coerce.number('Scrivi un numero.').int('Scrivi un numero intero.').min(1, 'Concedi almeno un accesso.').max(10_000),
  firmatarioId: z.uuid('Scegli chi firma per il comune.'),
  motivoAnpr: vuotoComeAssente(z.string().trim().max(1000)),
});

export const firmaSchema = z.object({ id: z.uuid(), file: fileRicevuto });
export const idSchema = z.object({ id: z.uuid() });

export const annullamentoSchema = sullaPratica.extend({
  motivo: motivo('Spiega in almeno 20 caratteri perché la convenzione si annulla: il testo arriva all’ente.'),
});
export const sospensioneSchema = z.object({
  id: z.uuid(),
  motivo: motivo('Scrivi il motivo in almeno 20 caratteri: il testo arriva all’altra parte.'),
});
export const revocaSospensioneSchema = sospensioneSchema;
export const revocaAccessiSchema = z.object({
  id: z.uuid(),
  /** ENTE: everything in force that the ente of this convenzione has. */
  ambito: z.enum(['CONVENZIONE', 'ENTE'], 'Scegli quali accessi.'),
  motivo: motivo('Scrivi il motivo in almeno 20 caratteri: il testo arriva all’ente.'),
  /** Also suspends, so that nobody is enabled again before the comune says so. */
  sospendi: z.boolean().default(true),
});

export const recessoSchema = sullaPratica.extend({
  causale: z.enum(codici(NOMI_CAUSALE), 'Scegli la causa del recesso.'),
  motivo: motivo('Motiva il recesso in almeno 20 caratteri: il testo arriva all’ente.'),
  /** Asked where the cause does not allow an immediate effect. */
  efficaceIl: vuotoComeAssente(data),
});
export const recessoFruitoreSchema = sullaPratica.extend({
  motivo: motivo('Indica in almeno 20 caratteri che cosa è cambiato: il testo arriva al comune.'),
  efficaceIl: data,
});

export const risoluzioneSchema = sullaPratica.extend({
  causale: z.enum(CAUSALI_RISOLUZIONE, 'Scegli la ragione della risoluzione.'),
  motivo: motivo('Motiva la risoluzione in almeno 20 caratteri: il testo arriva all’ente.'),
});
export const diffidaSchema = sullaPratica.extend({
  motivo: motivo('Descrivi in almeno 20 caratteri l’inadempimento e che cosa va fatto: il testo arriva all’ente.'),
  termineIl: data,
});
export const rimedioSchema = sullaPratica.extend({ motivo: motivo('Descrivi in almeno 20 caratteri come l’ente ha rimediato.') });
export const decadenzaSchema = sullaPratica.extend({
  attoNumero: z.string().trim().min(1, 'Scrivi il numero dell’atto di accertamento.').max(60),
  attoData: data,
  motivo: motivo('Descrivi in almeno 20 caratteri che cosa è stato accertato per questo ente.'),
});

/** ATTIVE: in force or to be signed. */
export const FILTRI_STATO = ['ATTIVE', 'SOSPESE', 'IN_SCADENZA', 'TUTTE', ...STATI_CONVENZIONE] as const;
export const elencoSchema = z.object({
  stato: z.enum(FILTRI_STATO).catch('ATTIVE'),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type FiltriElenco = z.output<typeof elencoSchema>;
