import { isPersona, type Attore } from '@/lib/core/attore';
import { dbApp, type Tx } from './db';

export type Categoria = 'CONSULTAZIONE' | 'ACCESSO' | 'ATTO' | 'LETTURA';

/** What an operation adds to its row: the actor, the instant and the session are added by the door. */
export type VoceDaScrivere = {
  categoria?: Categoria;
  enteId?: string | null;
  convenzioneId?: string | null;
  clausoleVersione?: number | null;
  operatoreId?: string | null;
  finalita?: string | null;
  riferimento?: string | null;
  numeroRichiesta?: string | null;
  /** Search keys as typed. */
  chiavi?: Record<string, string> | null;
  /** Identifiers of the people whose data were disclosed. */
  soggetti?: readonly string[];
  /** Exact fields disclosed. */
  campi?: readonly string[];
  /** Id of the act's object (adhesion, convenzione, operator…). */
  oggetto?: string | null;
  dettagli?: Record<string, unknown> | null;
};

type RigaScritta = VoceDaScrivere & {
  id: string;
  erogatoreId: string;
  istante: Date;
  operazione: string;
  esito: 'CONSENTITO' | 'NEGATO';
  motivo?: string | null;
  attore: Attore | null;
  ruolo: string;
  indirizzoIp: string | null;
};

/** Appends one row. It must be called in the transaction whose outcome it records: if it fails, nothing is disclosed. */
export async function scriviRegistro(tx: Tx, riga: RigaScritta): Promise<void> {
  const persona = riga.attore && isPersona(riga.attore) ? riga.attore : null;
  const accesso = persona?.accesso ?? null;
  const colonne = {
    erogatore_id: riga.erogatoreId,
    id: riga.id,
    istante: riga.istante,
    operazione: riga.operazione,
    categoria: riga.categoria ?? 'ATTO',
    esito: riga.esito,
    motivo: riga.motivo,
    utente_id: persona?.utenteId,
    nome_utente: persona?.nomeUtente,
    nominativo: persona?.nominativo,
    ruolo: riga.ruolo,
    ente_id: riga.enteId ?? persona?.enteId,
    convenzione_id: riga.convenzioneId ?? accesso?.convenzioneId,
    clausole_versione: riga.clausoleVersione ?? accesso?.clausoleVersione,
    operatore_id: riga.operatoreId ?? persona?.operatoreId,
    finalita: riga.finalita,
    riferimento: riga.riferimento,
    numero_richiesta: riga.numeroRichiesta,
    chiavi: riga.chiavi ?? undefined,
    soggetti: riga.soggetti ?? [],
    campi: riga.campi ?? [],
    oggetto: riga.oggetto,
    dettagli: riga.dettagli ?? undefined,
    sessione_id: persona?.sessioneId || null,
    indirizzo_ip: riga.indirizzoIp,
    postazione: persona?.postazione,
  };
  // One JSON parameter instead of thirty: PostgreSQL reads it as a row of the table, absent keys as null.
  await tx.$executeRaw`INSERT INTO registro SELECT * FROM jsonb_populate_record(NULL::registro, ${JSON.stringify(colonne)}::jsonb)`;
}

const mesiPronti = new Set<string>();

/** Makes sure that the month's partition exists; asked once a month and process. */
export async function assicuraPartizione(istante: Date): Promise<void> {
  const mese = istante.toISOString().slice(0, 7);
  if (mesiPronti.has(mese)) return;
  await dbApp().$executeRaw`SELECT varco_partizione_registro(${istante}::timestamptz)`;
  mesiPronti.add(mese);
}
