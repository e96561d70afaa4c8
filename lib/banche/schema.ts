import { z } from 'zod';
import { PROMESSE } from './domain/attesa';

const banca = z.string().regex(/^[A-Z]{1,20}$/);

type Progresso = (fase: 'LETTURA' | 'CARICAMENTO', quanto: number) => Promise<void> | void;
/**
 * An archive that is on this machine: left in the folder, where nobody confirms anything, or named to the command by whoever waits there and
 * reads how far it is. `rapporto`: where all that is wrong is written, line by line. `aggiornatiAl`: null, as its heading says.
 */
export const caricareArchivioSchema = z.object({
  banca,
  percorso: z.string().min(1),
  rapporto: z.string().min(1).nullable(),
  via: z.enum(['CARTELLA', 'COMANDO']),
  aggiornatiAl: z.iso.date().nullable().default(null),
  confermaRiduzione: z.boolean().default(false),
  confermaMenoRecente: z.boolean().default(false),
  progresso: z.custom<Progresso>((funzione) => typeof funzione === 'function').optional(),
});
/** What the convenzioni in force promise of each bank; in real time it is the feed that is awaited. */
export const attesaArchiviSchema = z.object({ promesse: z.array(z.object({ banca, quando: z.enum(PROMESSE) })) });
export const archivioMancanteSchema = z.object({ banca, flusso: z.boolean() });

/** Of a compressed archive, room for millions of people. */
export const MASSIMO_ARCHIVIO = 1 << 30;
const isFlusso = (valore: unknown): boolean => typeof valore === 'object' && valore !== null && Symbol.asyncIterator in valore;

export const inviareArchivioSchema = z.object({
  banca,
  nome: z.string().min(1).max(200),
  /** The archive may hold fewer than half of what there is now. */
  confermaRiduzione: z.boolean(),
  /** The archive may be older than the data there are. */
  confermaMenoRecente: z.boolean(),
  flusso: z.custom<AsyncIterable<Uint8Array>>(isFlusso),
});
export const caricoSchema = z.object({ id: z.uuid() });

export const ritornoSchema = z.object({
  banca,
  versioneId: z.uuid(),
  motivo: z
    .string()
    .trim()
    .min(10, 'Scrivi il motivo per intero, in almeno 10 caratteri.')
    .max(500, 'Il motivo può avere al più 500 caratteri.'),
});

export const PER_PAGINA = 20;
/** Which loads a page lists: archives, and what was refused or did not come; or the deliveries that a feed has had taken (SA-20). */
export const ELENCHI_CARICAMENTI = ['ARCHIVI', 'CONSEGNE'] as const;
export type ElencoCaricamenti = (typeof ELENCHI_CARICAMENTI)[number];
export const elencareCaricamentiSchema = z.object({
  banca,
  elenco: z.enum(ELENCHI_CARICAMENTI).catch('ARCHIVI'),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export const flussoSchema = z.object({ banca });
/** `contenuto`: the delivery as it came. */
export const ricevereConsegnaSchema = z.object({ banca, flussoId: z.uuid(), contenuto: z.instanceof(Uint8Array) });
