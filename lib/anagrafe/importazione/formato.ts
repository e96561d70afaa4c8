/**
 * The import format (docs/importazione.md), in ANPR's groups of fields. Unknown fields are refused, so that a misspelt one does not vanish in
 * silence; missing data is simply left out (or null, or an empty string).
 */
import { z } from 'zod';
import { chiave, codice, codiceRichiesto, data, intero, testo, testoRichiesto } from '@/lib/banche/importazione/voci';
import * as c from '../domain/codici';

const dataParziale = { data, senzaGiorno: z.boolean().default(false), senzaGiornoMese: z.boolean().default(false) };

const luogo = z.strictObject({ comune: testo(80), provincia: testo(2), stato: testo(80) });
const luogoNascita = z.strictObject({
  comune: testo(80),
  provincia: testo(2),
  stato: testo(80),
  localita: testo(80),
  luogoEccezionale: testo(120),
});
const atto = z.strictObject({ comune: testo(80), anno: intero(1500, 2200), parte: testo(4), serie: testo(10), numero: testo(20) });
const genitore = z.strictObject({ cognome: testo(80), nome: testo(80) });
const evento = z.strictObject({ ...dataParziale, luogo: luogo.nullish(), atto: atto.nullish() });
const indirizzo = {
  specie: testo(40),
  via: testo(120),
  civico: intero(0, 99_999),
  esponente: testo(10),
  interno: testo(10),
  scala: testo(10),
  piano: testo(10),
  frazione: testo(80),
  cap: testo(5),
  comune: testo(80),
  provincia: testo(2),
  presso: testo(120),
};
const indirizzoEstero = { indirizzo: testo(160), localita: testo(80), stato: testo(80), consolato: testo(80) };
const posizione = z.enum(['APR', 'AIRE', 'CANCELLATO', 'MAI_RESIDENTE']);
const sesso = z.enum(['M', 'F', 'N']);
const appartenenza = {
  codice: chiave,
  legame: codice(c.PARENTELA),
  legameConvivenza: codice(c.LEGAME_CONVIVENZA),
  progressivo: z.number().int().min(1).max(30_000).nullish(),
};

/** What a person was, kind by kind: in JSON Lines lists of the subject, in CSV files of their own. */
const STORIA = {
  generalita: { cognome: testo(80), nome: testo(80), sesso },
  posizioni: {
    posizione,
    motivoIscrizione: codice(c.MOTIVO_ISCRIZIONE),
    provenienza: luogo.nullish(),
    motivoCancellazione: codice(c.MOTIVO_CANCELLAZIONE),
    destinazione: luogo.nullish(),
  },
  residenze: { ...indirizzo, estero: z.strictObject(indirizzoEstero).nullish() },
  famiglie: appartenenza,
  statiCivili: { statoCivile: codiceRichiesto(c.STATO_CIVILE) },
  cittadinanze: { cittadinanza: testoRichiesto(80) },
};

/** An interval: from `dal` to the day before `al`; without `al` it still holds. */
const periodo = <T extends z.ZodRawShape>(campi: T) => z.strictObject({ dal: data, al: data, ...campi });
const MASSIMO_PERIODI = 200;
const periodi = <T extends z.ZodRawShape>(campi: T) => z.array(periodo(campi)).max(MASSIMO_PERIODI).default([]);
/** A row of CSV: an interval, and of whom. */
const voceDiStoria = <T extends z.ZodRawShape>(campi: T) => z.strictObject({ idScheda: chiave, dal: data, al: data, ...campi });

const storia = z
  .strictObject({
    generalita: periodi(STORIA.generalita),
    posizioni: periodi(STORIA.posizioni),
    residenze: periodi(STORIA.residenze),
    famiglie: periodi(STORIA.famiglie),
    statiCivili: periodi(STORIA.statiCivili),
    cittadinanze: periodi(STORIA.cittadinanze),
  })
  .prefault({});
export type Storia = z.output<typeof storia>;

export const VOCI_DI_STORIA = {
  generalita: voceDiStoria(STORIA.generalita),
  posizioni: voceDiStoria(STORIA.posizioni),
  residenze: voceDiStoria(STORIA.residenze),
  famiglie: voceDiStoria(STORIA.famiglie),
  statiCivili: voceDiStoria(STORIA.statiCivili),
  cittadinanze: voceDiStoria(STORIA.cittadinanze),
};

export const soggettoSchema = z.strictObject({
  tipo: z.literal('soggetto'),
  idScheda: chiave,
  idAnpr: testo(16),
  generalita: z
    .strictObject({
      cognome: testo(80),
      nome: testo(80),
      sesso,
      nascita: z.strictObject({ ...dataParziale, luogo: luogoNascita.nullish() }).nullish(),
      codiceFiscale: z
        .strictObject({
          codice: z
            .string()
            .transform((valore) => valore.trim().toUpperCase())
            .pipe(z.string().regex(/^[A-Z0-9]{11,16}$/, 'deve avere da 11 a 16 lettere o cifre')),
          validita: codice(c.VALIDITA_CODICE_FISCALE),
        })
        .nullish(),
    })
    .refine(({ cognome, nome }) => Boolean(cognome) || Boolean(nome), { error: 'mancano sia il cognome sia il nome' }),
  /** Nobody consults this person: adoption, change of sex, refuge, witness. Why is for the office's own papers. */
  protetto: z.boolean().default(false),
  posizione,
  residenza: z.strictObject({ ...indirizzo, dal: data }).nullish(),
  aire: z.strictObject({ numeroIndividuale: testo(20), ...indirizzoEstero }).nullish(),
  iscrizione: z.strictObject({ data, motivo: codice(c.MOTIVO_ISCRIZIONE), luogo: luogo.nullish() }).nullish(),
  cancellazione: z.strictObject({ data, motivo: codice(c.MOTIVO_CANCELLAZIONE), luogo: luogo.nullish() }).nullish(),
  decesso: z.strictObject({ ...dataParziale, luogo: luogo.nullish() }).nullish(),
  cittadinanza: testo(80),
  altreCittadinanze: z.array(z.string().max(80)).max(5).nullish(),
  statoCivile: codice(c.STATO_CIVILE),
  padre: genitore.nullish(),
  madre: genitore.nullish(),
  famiglia: z.strictObject({ ...appartenenza, dal: data }).nullish(),
  attoNascita: atto.nullish(),
  matrimonio: evento
    .extend({
      coniuge: z
        .strictObject({ cognome: testo(80), nome: testo(80), dataNascita: data, luogoNascita: testo(80), codiceFiscale: testo(16) })
        .nullish(),
    })
    .nullish(),
  divorzio: evento.extend({ motivo: codice(c.CESSAZIONE_MATRIMONIO) }).nullish(),
  vedovanza: evento.nullish(),
  cartaIdentita: z.strictObject({ numero: testo(20), rilascio: data, scadenza: data, comune: testo(80), consolato: testo(80) }).nullish(),
  storia,
});

export const famigliaSchema = z.strictObject({
  tipo: z.literal('famiglia'),
  codice: chiave,
  tipoScheda: codiceRichiesto(c.TIPO_SCHEDA),
  dataOrigine: data,
  motivoCostituzione: codice(c.MOTIVO_COSTITUZIONE),
  specieConvivenza: codice(c.SPECIE_CONVIVENZA),
  denominazione: testo(120),
  numeroAire: testo(20),
  dataCessazione: data,
});

/** What a program writes. */
export type SoggettoImportato = z.input<typeof soggettoSchema>;
export type FamigliaImportata = z.input<typeof famigliaSchema>;
interface IntestazioneImportata {
  readonly tipo: 'intestazione';
  readonly formato: 1;
  readonly aggiornatiAl: string;
  readonly soggetti?: number;
  readonly famiglie?: number;
}
export type RecordImportato = SoggettoImportato | FamigliaImportata | IntestazioneImportata;
/** What the importer goes on with. */
export type Soggetto = z.output<typeof soggettoSchema>;
export type Famiglia = z.output<typeof famigliaSchema>;
