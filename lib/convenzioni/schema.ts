import { z } from 'zod';
import { codici, NOMI_CAUSALE, PROFILI, VISURE } from '@/lib/clausole/denominazioni';
import { allaVersione, data, facoltativo, motivo, testo } from '@/lib/core/campi';
import { fileRicevuto } from '@/lib/core/file';
import { CAUSALI_RISOLUZIONE } from './domain/cessazioni';
import { STATI_CONVENZIONE } from './domain/stati';

/** A day of an act or of a term. */
const dataDelTermine = data('Scrivi una data che esiste, come 31/12/2026.');
/** A reason that the other party reads. */
const motivazione = (frase: string) => motivo(frase, 20, 4000);

/** What the office grants, out of what was asked (CA-08, CH-02, FU-11). */
export const generazioneSchema = z.object({
  adesioneId: z.uuid(),
  profilo: z.enum(codici(PROFILI), 'Scegli un profilo.'),
  visure: z.array(z.enum(codici(VISURE))).min(1, 'Concedi almeno una visura.'),
  finalita: z.array(z.string().min(1)).min(1, 'Concedi almeno una finalità.'),
  numeroAccessi: z.coerce.number('Scrivi un numero.').int('Scrivi un numero intero.').min(1, 'Concedi almeno un accesso.').max(10_000),
  firmatarioId: z.uuid('Scegli chi firma per il comune.'),
  motivoAnpr: facoltativo(z.string().trim().max(1000)),
});

/** Who signs the file that is handed in. */
export const parteFirmaSchema = z.enum(['FRUITORE', 'EROGATORE'], 'Indica quale delle due parti ha firmato il file.');
export const firmaDemoSchema = z.object({ id: z.uuid(), parte: parteFirmaSchema });
export const firmaSchema = z.object({ id: z.uuid(), file: fileRicevuto });
/** The signed copy of an act that is no convenzione. */
export const documentoDaFirmareSchema = z.object({ documentoId: z.uuid() });
export const copiaFirmataSchema = documentoDaFirmareSchema.extend({ file: fileRicevuto });
export const idSchema = z.object({ id: z.uuid() });
/** What a person says of a signed file that the verifier left to it. */
export const decisioneFirmaSchema = z.object({
  id: z.uuid(),
  decisione: z.enum(['ACCETTA', 'RIFIUTA'], 'Scegli se accettare il file o rifiutarlo.'),
  motivo: motivazione('Spiega in almeno 20 caratteri che cosa hai controllato: il testo resta agli atti.'),
});
/** The declaration of the officer before whom the fruitore signed by hand. */
export const firmaAutografaSchema = allaVersione.extend({
  firmataIl: dataDelTermine,
  accertamento: motivazione('Scrivi in almeno 20 caratteri come hai accertato chi ha firmato, per esempio il documento di identità.'),
  file: fileRicevuto,
});

export const annullamentoSchema = allaVersione.extend({
  motivo: motivazione('Spiega in almeno 20 caratteri perché la convenzione si annulla: il testo arriva all’ente.'),
});
export const sospensioneSchema = z.object({
  id: z.uuid(),
  motivo: motivazione('Scrivi il motivo in almeno 20 caratteri: il testo arriva all’altra parte.'),
});
export const revocaSospensioneSchema = sospensioneSchema;
export const revocaAccessiSchema = z.object({
  id: z.uuid(),
  /** ENTE: everything in force that the ente of this convenzione has. */
  ambito: z.enum(['CONVENZIONE', 'ENTE'], 'Scegli quali accessi.'),
  motivo: motivazione('Scrivi il motivo in almeno 20 caratteri: il testo arriva all’ente.'),
  /** Also suspends, so that nobody is enabled again before the comune says so. */
  sospendi: z.boolean().default(true),
});

export const recessoSchema = allaVersione.extend({
  causale: z.enum(codici(NOMI_CAUSALE), 'Scegli la causa del recesso.'),
  motivo: motivazione('Motiva il recesso in almeno 20 caratteri: il testo arriva all’ente.'),
  /** Asked where the cause does not allow an immediate effect. */
  efficaceIl: facoltativo(dataDelTermine),
});
export const recessoFruitoreSchema = allaVersione.extend({
  motivo: motivazione('Indica in almeno 20 caratteri che cosa è cambiato: il testo arriva al comune.'),
  efficaceIl: dataDelTermine,
});

export const risoluzioneSchema = allaVersione.extend({
  causale: z.enum(CAUSALI_RISOLUZIONE, 'Scegli la ragione della risoluzione.'),
  motivo: motivazione('Motiva la risoluzione in almeno 20 caratteri: il testo arriva all’ente.'),
});
export const diffidaSchema = allaVersione.extend({
  motivo: motivazione('Descrivi in almeno 20 caratteri l’inadempimento e che cosa va fatto: il testo arriva all’ente.'),
  termineIl: dataDelTermine,
});
export const rimedioSchema = allaVersione.extend({ motivo: motivazione('Descrivi in almeno 20 caratteri come l’ente ha rimediato.') });
export const decadenzaSchema = allaVersione.extend({
  attoNumero: testo('Scrivi il numero dell’atto di accertamento.', 60),
  attoData: dataDelTermine,
  motivo: motivazione('Descrivi in almeno 20 caratteri che cosa è stato accertato per questo ente.'),
});

/** ATTIVE: in force or to be signed. */
export const FILTRI_STATO_CONVENZIONE = ['ATTIVE', 'IN_VIGORE', 'SOSPESE', 'IN_SCADENZA', 'TUTTE', ...STATI_CONVENZIONE] as const;
export const elencoConvenzioniSchema = z.object({
  stato: z.enum(FILTRI_STATO_CONVENZIONE).catch('ATTIVE'),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type FiltriConvenzioni = z.output<typeof elencoConvenzioniSchema>;
