import { z } from 'zod';
import { fileRicevuto } from '@/lib/core/file';
import { allaVersione, casella, data, facoltativo, motivo } from '@/lib/core/campi';
import { schemaDeiCampi } from '@/lib/core/campi-atto';
import { ripulisci } from '@/lib/core/grafia';
import { CAMPI_ATTESTAZIONE } from './domain/campi-attestazione';
import { STATI_ADESIONE } from './domain/stati';
import { datiAdesioneSchema, PASSI } from './schema';

/** Who begins a request: which modello, and the mailbox that gets the link. */
export const inizioSchema = z.object({ modelloId: z.uuid('Scegli la convenzione a cui aderire.'), email: casella() });

/** Of which domanda was the page from which an applicant acts; the browser's actions always say it. */
const dellaPagina = { adesioneId: z.uuid('Ricarica la pagina e riprova.').optional() };

/** `completo` false keeps what has been typed so far, as it is. */
export const salvataggioSchema = z.object({
  ...dellaPagina,
  passo: z.enum(PASSI),
  completo: z.boolean(),
  valori: z.record(z.string(), z.json()),
});

export const presentazioneSchema = z.object({
  ...dellaPagina,
  dichiara: z.literal(true, 'Per inviare la domanda devi confermare questa dichiarazione.'),
});

export const ritiroSchema = z.object({ ...dellaPagina, motivo: facoltativo(z.string().trim().max(1000)) });

export const rispostaSchema = z.object({ ...dellaPagina, risposta: motivo('Scrivi la risposta in almeno 10 caratteri.', 10, 5000) });
export const rispostaConFileSchema = rispostaSchema.extend({ file: fileRicevuto.optional() });

export const nuovoCollegamentoSchema = z.object({ email: casella() });

export const accoglimentoSchema = allaVersione;

/** Number and date as the comune's own system gave them; neither where Varco's register does. */
export const protocolloSchema = allaVersione.extend({
  protocolloNumero: facoltativo(z.string().transform(ripulisci).pipe(z.string().max(40))),
  protocolloData: facoltativo(data('Scrivi la data del protocollo, come 31/12/2026.')),
  protocolloConferma: z.boolean().default(false),
});

export const richiestaIntegrazioniSchema = allaVersione.extend({
  richiesta: motivo('Scrivi che cosa manca, in almeno 10 caratteri: il testo arriva all’ente così com’è.', 10, 5000),
});

export const integrazionePervenutaSchema = allaVersione.extend({
  risposta: motivo('Riporta la risposta, o annota che non è arrivata, in almeno 10 caratteri.', 10, 5000),
});

export const attestazioneSchema = allaVersione.extend(schemaDeiCampi(CAMPI_ATTESTAZIONE).shape);

/** What of it is typed so far, whole or not. */
export const anteprimaAttestazioneSchema = z.object({ id: z.uuid(), motivo: z.unknown().optional(), deroga: z.unknown().optional() });

export const rigettoSchema = allaVersione.extend({
  motivo: motivo('Scrivi il motivo in almeno 20 caratteri: il testo arriva all’ente così com’è.', 20, 5000),
});

/** A request that came by PEC or on paper: the same data as the wizard's, typed in by the office, with the file it came in. */
export const pervenutaSchema = datiAdesioneSchema.extend({
  /** Made with the form: the same form sent twice is one request. */
  id: z.uuid(),
  modelloId: z.uuid('Scegli la convenzione a cui l’ente aderisce.'),
  provenienza: z.enum(['PEC', 'CARTA'], 'Indica come è arrivata la domanda.'),
  ricevutaIl: data('Scrivi la data di arrivo, come 31/12/2026.'),
});
export const pervenutaConFileSchema = pervenutaSchema.extend({ file: fileRicevuto });

/** Which requests the list shows. APERTE: those on which somebody has something to do. */
export const FILTRI_STATO_DOMANDA = ['APERTE', 'TUTTE', ...STATI_ADESIONE.filter((stato) => stato !== 'BOZZA')] as const;
export const elencoDomandeSchema = z.object({
  stato: z.enum(FILTRI_STATO_DOMANDA).catch('APERTE'),
  termine: z.enum(['TUTTI', 'IN_SCADENZA', 'SCADUTI']).catch('TUTTI'),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type FiltriDomande = z.output<typeof elencoDomandeSchema>;
