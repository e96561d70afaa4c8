import { z } from 'zod';
import { allaVersione, data, facoltativo, motivo, testo } from '@/lib/core/campi';
import { schemaDeiCampi } from '@/lib/core/campi-atto';
import { fileRicevuto } from '@/lib/core/file';
import { CAMPI_ATTI, type AttoCompilabile } from './domain/campi-atti';
import { STATI_CONVENZIONE } from './domain/stati';

/** A day of an act or of a term. */
const dataDelTermine = data('Scrivi una data che esiste, come 31/12/2026.');
/** A reason that the other party reads. */
const motivazione = (frase: string) => motivo(frase, 20, 4000);

/** What the office grants, out of what was asked (CA-08, CH-02, FU-11). */
export const generazioneSchema = z.object({
  adesioneId: z.uuid(),
  profilo: z.string('Scegli un profilo.').min(1, 'Scegli un profilo.').max(60),
  visure: z.array(z.string().min(1).max(60)).min(1, 'Concedi almeno una visura.'),
  finalita: z.array(z.string().min(1)).min(1, 'Concedi almeno una finalità.'),
  numeroAccessi: z.coerce.number('Scrivi un numero.').int('Scrivi un numero intero.').min(1, 'Concedi almeno un accesso.').max(10_000),
  firmatarioId: z.uuid('Scegli chi firma per il comune.'),
  motivoAnpr: facoltativo(motivo('', 1, 1000)),
});

/** Who signs the file that is handed in. */
export const parteFirmaSchema = z.enum(['FRUITORE', 'EROGATORE'], 'Indica quale delle due parti ha firmato il file.');
export const firmaDemoSchema = z.object({ id: z.uuid(), parte: parteFirmaSchema });
export const firmaSchema = z.object({ id: z.uuid(), file: fileRicevuto });
/** The signed copy of an act that is no convenzione. */
export const documentoDaFirmareSchema = z.object({ documentoId: z.uuid() });
export const copiaFirmataSchema = documentoDaFirmareSchema.extend({ file: fileRicevuto });
export const idSchema = z.object({ id: z.uuid() });
/** CH-02, CA-08: what a convenzione in force grants from the next addendum on. `finalita`: codes of those that stay; `nuovaFinalita`: one more. */
export const concessioneSchema = generazioneSchema.pick({ profilo: true, visure: true, numeroAccessi: true }).extend({
  id: z.uuid(),
  /** The digest of the clauses from which the person started. */
  letta: z.string(),
  finalita: z.array(z.string().min(1)).default([]),
  /** With the fields that the profile has today, where it has been composed again since it was signed. */
  profiloDiOggi: z.boolean().default(false),
  nuovaFinalita: facoltativo(testo('Scrivi la finalità.', 300)),
  nuovaBase: facoltativo(testo('Scrivi la norma su cui si fonda.', 300)),
});

/** CH-02, CA-04: gives up the next clauses of a convenzione, while an addendum is being prepared. `letta`: the digest of the draft that the person has
 * in front of it. */
export const modificaDaScartareSchema = idSchema.extend({ letta: z.string() });
export const versioneClausoleSchema = idSchema.extend({ versione: z.coerce.number().int().min(1).max(10_000) });

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

/** What is typed for an act, as its fields declare it, with what it is about. */
const diAtto = <A extends AttoCompilabile>(atto: A) => schemaDeiCampi<(typeof CAMPI_ATTI)[A]>(CAMPI_ATTI[atto]).shape;

export const annullamentoSchema = allaVersione.extend(diAtto('annullamento'));
/** CA-16: withdraws the scan, so that the right one takes its place. */
export const ritiroAutografaSchema = allaVersione.extend(diAtto('ritiroAutografa'));
export const sospensioneSchema = idSchema.extend(diAtto('sospensione'));
export const revocaSospensioneSchema = idSchema.extend(diAtto('revoca'));
/** `ambito` ENTE: everything in force that the ente of this convenzione has. `sospendi`: nobody is enabled again before the comune says so. */
export const revocaAccessiSchema = idSchema.extend(diAtto('accessi'));
/** `efficaceIl` is asked where the cause does not allow an immediate effect. */
export const recessoSchema = allaVersione.extend(diAtto('recesso'));
export const recessoFruitoreSchema = allaVersione.extend(diAtto('recessoFruitore'));
export const risoluzioneSchema = allaVersione.extend(diAtto('risoluzione'));
export const diffidaSchema = allaVersione.extend(diAtto('diffida'));
export const rimedioSchema = allaVersione.extend(diAtto('rimedio'));
export const decadenzaSchema = allaVersione.extend(diAtto('decadenza'));

/** ATTIVE: in force or to be signed. */
const FILTRI_STATO_CONVENZIONE = ['ATTIVE', 'IN_VIGORE', 'SOSPESE', 'IN_SCADENZA', 'TUTTE', ...STATI_CONVENZIONE] as const;
export const elencoConvenzioniSchema = z.object({
  stato: z.enum(FILTRI_STATO_CONVENZIONE).catch('ATTIVE'),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type FiltriConvenzioni = z.output<typeof elencoConvenzioniSchema>;

/** LE-02: who had assessed the legitimacy of what was signed elsewhere, as the comune's papers tell. */
export const legittimitaSchema = idSchema.extend({
  da: testo('Scrivi chi l’ha valutata, con la sua qualifica, come «Anna Neri, Sindaca».'),
  il: dataDelTermine,
});
