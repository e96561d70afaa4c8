import { z } from 'zod';

const schema = z.object({
  VARCO_DB_APP_URL: z.string().min(1),
  VARCO_DB_SERVIZIO_URL: z.string().min(1),
  VARCO_DB_BANCHE_URL: z.string().optional(),
  VARCO_SECRET: z.string().min(32),
  VARCO_DATA: z.string().min(1),
  VARCO_BASE_URL: z.url(),
  VARCO_DEMO: z.enum(['0', '1']).default('0'),
  VARCO_POSTA: z.string().optional(),
  SMTP_URL: z.string().optional(),
  VARCO_FIDUCIA: z.string().optional(),
  VARCO_TSL: z.string().optional(),
  VARCO_TSL_FIRMATARI: z.string().optional(),
  VARCO_REVOCHE: z.string().optional(),
  VARCO_ARCHIVI: z.string().optional(),
  VARCO_MITTENTE: z.string().default('Varco <varco@localhost>'),
});

type Env = {
  readonly dbApp: string;
  readonly dbServizio: string;
  /** Null where nobody fills the data banks from here. */
  readonly dbBanche: string | null;
  readonly secret: string;
  readonly dataDir: string;
  readonly baseUrl: string;
  readonly demo: boolean;
  /** Directory of the local mailbox, when one runs beside the app. */
  readonly postaDir: string | null;
  readonly smtpUrl: string | null;
  /** Directory of the certification authorities whose signatures are accepted (PEM or DER); null: none is. */
  readonly fiduciaDir: string | null;
  /** The trusted list: a file or an https address; null: none. */
  readonly tsl: string | null;
  /** Directory of the certificates that may sign the list; null: AgID's known to Varco. */
  readonly tslFirmatariDir: string | null;
  /** Directory of the revocation lists that the comune keeps (PEM or DER); null: none. */
  readonly revocheDir: string | null;
  /** Directory where archives of the data banks are left, to be loaded by themselves; null: none is. */
  readonly archiviDir: string | null;
  readonly mittente: string;
  /** Cookies are `Secure` when the public address is https. */
  readonly https: boolean;
};

let letto: Env | null = null;

/** The environment, read and checked once. A wrong value stops the process with a sentence that names it. */
export function env(): Env {
  if (letto) return letto;
  const esito = schema.safeParse(process.env);
  if (!esito.success) {
    const nomi = [...new Set(esito.error.issues.map((issue) => issue.path.join('.')))].join(', ');
    throw new Error(`Configurazione non valida: controlla ${nomi}. Avvia Varco con «npm start», che prepara l'ambiente da sé.`);
  }
  const e = esito.data;
  letto = {
    dbApp: e.VARCO_DB_APP_URL,
    dbServizio: e.VARCO_DB_SERVIZIO_URL,
    dbBanche: e.VARCO_DB_BANCHE_URL || null,
    secret: e.VARCO_SECRET,
    dataDir: e.VARCO_DATA,
    baseUrl: e.VARCO_BASE_URL.replace(/\/$/, ''),
    demo: e.VARCO_DEMO === '1',
    postaDir: e.VARCO_POSTA ?? null,
    smtpUrl: e.SMTP_URL ?? null,
    fiduciaDir: e.VARCO_FIDUCIA || null,
    tsl: e.VARCO_TSL || null,
    tslFirmatariDir: e.VARCO_TSL_FIRMATARI || null,
    revocheDir: e.VARCO_REVOCHE || null,
    archiviDir: e.VARCO_ARCHIVI || null,
    mittente: e.VARCO_MITTENTE,
    https: e.VARCO_BASE_URL.startsWith('https://'),
  };
  return letto;
}
