/**
 * The import format (docs/importazione.md): one record a kind of thing, each naming what it is about by the code that it has in the archive.
 * Money is written in euro, areas in square metres.
 */
import { z } from 'zod';
import { chiave, codice, codiceRichiesto, data, intero, testo, testoRichiesto } from '@/lib/banche/importazione/voci';
import * as c from '../domain/codici';
import { chiaveMappa } from '../domain/mappa';

/** Part of a name on the map: capitals and digits, without the zeros before. */
const mappa = (massimo: number) =>
  z
    .union([z.string(), z.number().int()])
    .nullish()
    .transform((valore) => chiaveMappa(valore == null ? '' : String(valore)) || null)
    .pipe(z.string().max(massimo).nullable());
const mappaObbligatoria = (massimo: number) =>
  z
    .union([z.string(), z.number().int()])
    .transform((valore) => chiaveMappa(String(valore)))
    .pipe(z.string().min(1, 'manca').max(massimo));

/** An amount with at most two decimals, `1234,56` or `1234.56`, brought to hundredths: cents of an euro, or of a room. */
const centesimi = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((valore) => (valore == null ? null : String(valore).trim() || null))
  .refine((valore) => valore === null || /^\d{1,12}([.,]\d{1,2})?$/.test(valore), {
    error: (problema) => `«${String(problema.input)}» non è un importo (per esempio 1234,56)`,
  })
  .transform((valore) => {
    const [intere = '', decimali = ''] = valore?.split(/[.,]/) ?? [];
    return valore === null ? null : Number(intere + decimali.padEnd(2, '0'));
  });

const codiceFiscale = z
  .string()
  .transform((valore) => valore.replace(/\s/g, '').toUpperCase() || null)
  .pipe(
    z
      .string()
      .regex(/^([A-Z0-9]{16}|\d{11})$/, 'deve avere 16 caratteri, o 11 cifre')
      .nullable(),
  )
  .nullish()
  .transform((valore) => valore ?? null);

/** From when, and until when: the day on which it ends is already of what follows. */
const PERIODO = { dal: data, al: data };
const ATTO = { atto: testo(200), dataAtto: data };
const ordinato = ({ dal, al }: { dal?: string | null | undefined; al?: string | null | undefined }): boolean => !dal || !al || dal < al;
const FINE = { path: ['al'], error: 'finisce prima di cominciare' };

const FISICI = ['cognome', 'nome', 'sesso', 'nascita'] as const;

export const soggettoSchema = z
  .strictObject({
    tipo: z.literal('soggetto'),
    codice: chiave,
    natura: codiceRichiesto(c.NATURE),
    cognome: testo(80),
    nome: testo(80),
    sesso: codice({ M: '', F: '' }),
    nascita: z.strictObject({ data, luogo: testo(80) }).nullish(),
    denominazione: testo(200),
    sede: testo(80),
    codiceFiscale,
    protetto: z.boolean().default(false),
  })
  .refine(({ natura, cognome, nome }) => natura !== 'FISICO' || cognome != null || nome != null, {
    path: ['cognome'],
    error: 'mancano sia il cognome sia il nome',
  })
  .refine(({ natura, denominazione }) => natura !== 'GIURIDICO' || denominazione != null, { path: ['denominazione'], error: 'manca' })
  .refine((soggetto) => soggetto.natura !== 'GIURIDICO' || FISICI.every((nome) => soggetto[nome] == null), {
    path: ['natura'],
    error: 'un ente non ha cognome, nome, sesso o nascita',
  });

export const immobileSchema = z.strictObject({
  tipo: z.literal('immobile'),
  codice: chiave,
  catasto: codiceRichiesto(c.CATASTI),
});

export const identificativoSchema = z
  .strictObject({
    tipo: z.literal('identificativo'),
    immobile: chiave,
    ...PERIODO,
    comuneCodice: z
      .string()
      .transform((valore) => valore.trim().toUpperCase())
      .pipe(z.string().regex(/^[A-Z]\d{3}[A-Z]?$/, 'non è un codice catastale (per esempio E715)')),
    comune: testoRichiesto(80),
    provincia: testo(2),
    sezione: mappa(3),
    foglio: mappaObbligatoria(6),
    particella: mappaObbligatoria(9),
    denominatore: mappa(4),
    subalterno: mappa(4),
    partita: testo(20),
    ...ATTO,
  })
  .refine(ordinato, FINE);

export const classamentoSchema = z
  .strictObject({
    tipo: z.literal('classamento'),
    immobile: chiave,
    ...PERIODO,
    porzione: testo(4),
    qualita: testo(60),
    classeTerreno: testo(4),
    superficie: intero(0, 2_000_000_000),
    redditoDominicale: centesimi,
    redditoAgrario: centesimi,
    zonaCensuaria: testo(4),
    categoria: codice(c.CATEGORIE),
    classeFabbricato: testo(4),
    consistenza: centesimi,
    unitaConsistenza: codice(c.UNITA_CONSISTENZA),
    superficieCatastale: intero(0, 2_000_000_000),
    rendita: centesimi,
    ...ATTO,
    annotazioni: testo(1000),
  })
  .refine(ordinato, FINE);

export const indirizzoSchema = z
  .strictObject({
    tipo: z.literal('indirizzo'),
    immobile: chiave,
    ...PERIODO,
    specie: testo(40),
    via: testoRichiesto(120),
    civico: intero(0, 99_999),
    esponente: mappa(10),
    scala: testo(10),
    piano: testo(20),
    interno: mappa(10),
  })
  .refine(ordinato, FINE);

export const titolaritaSchema = z
  .strictObject({
    tipo: z.literal('titolarita'),
    immobile: chiave,
    soggetto: chiave,
    ...PERIODO,
    diritto: codiceRichiesto(c.NOMI_DIRITTI),
    quota: z
      .strictObject({ numeratore: z.number().int().min(0).max(2_000_000_000), denominatore: z.number().int().min(1).max(2_000_000_000) })
      .refine(({ numeratore, denominatore }) => numeratore <= denominatore, { error: 'è più di un intero' })
      .nullish(),
    regime: codice(c.REGIMI),
    ...ATTO,
  })
  .refine(ordinato, FINE);

export const derivazioneSchema = z
  .strictObject({
    tipo: z.literal('derivazione'),
    origine: chiave,
    derivato: chiave,
    motivo: codiceRichiesto(c.DERIVAZIONI),
    data,
  })
  .refine(({ origine, derivato }) => origine !== derivato, { path: ['derivato'], error: 'non può derivare da sé stesso' });

export type Soggetto = z.output<typeof soggettoSchema>;
export type Immobile = z.output<typeof immobileSchema>;
export type Identificativo = z.output<typeof identificativoSchema>;
export type Classamento = z.output<typeof classamentoSchema>;
export type Indirizzo = z.output<typeof indirizzoSchema>;
export type Titolarita = z.output<typeof titolaritaSchema>;
export type Derivazione = z.output<typeof derivazioneSchema>;
