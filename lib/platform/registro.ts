import { isPersona, type Attore } from '@/lib/core/attore';
import { dbApp, type Tx } from './db';

export type Categoria = 'CONSULTAZIONE' | 'ACCESSO' | 'ATTO' | 'LETTURA';

/** What an operation adds to its row: the actor, the instant and the session are added by the door. */
export type Voce = {
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

export type Riga = Voce & {
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
export async function scriviRegistro(tx: Tx, riga: Riga): Promise<void> {
  const persona = riga.attore && isPersona(riga.attore) ? riga.attore : null;
  const accesso = persona?.accesso ?? null;
  await tx.$executeRaw`
    INSERT INTO registro (erogatore_id, id, istante, operazione, categoria, esito, motivo, utente_id, nome_utente, nominativo, ruolo,
      ente_id, convenzione_id, clausole_versione, operatore_id, finalita, riferimento, numero_richiesta, chiavi, soggetti, campi,
      oggetto, dettagli, sessione_id, indirizzo_ip, postazione)
    VALUES (${riga.erogatoreId}::uuid, ${riga.id}::uuid, ${riga.istante}::timestamptz, ${riga.operazione}, ${riga.categoria ?? 'ATTO'}, ${riga.esito}, ${riga.motivo ?? null},
      ${persona?.utenteId ?? null}::uuid, ${persona?.nomeUtente ?? null}, ${persona?.nominativo ?? null}, ${riga.ruolo},
      ${riga.enteId ?? persona?.enteId ?? null}::uuid, ${riga.convenzioneId ?? accesso?.convenzioneId ?? null}::uuid,
      ${riga.clausoleVersione ?? accesso?.clausoleVersione ?? null}::int, ${riga.operatoreId ?? persona?.operatoreId ?? null}::uuid,
      ${riga.finalita ?? null}, ${riga.riferimento ?? null}, ${riga.numeroRichiesta ?? null}, ${riga.chiavi ? JSON.stringify(riga.chiavi) : null}::jsonb,
      ${riga.soggetti ?? []}::text[], ${riga.campi ?? []}::text[], ${riga.oggetto ?? null}, ${riga.dettagli ? JSON.stringify(riga.dettagli) : null}::jsonb,
      ${persona?.sessioneId || null}::uuid, ${riga.indirizzoIp}, ${persona?.postazione ?? null})`;
}

const mesiPronti = new Set<string>();

/** Makes sure that the month's partition exists; asked once a month and process. */
export async function assicuraPartizione(istante: Date): Promise<void> {
  const mese = istante.toISOString().slice(0, 7);
  if (mesiPronti.has(mese)) return;
  await dbApp().$executeRaw`SELECT varco_partizione_registro(${istante}::timestamptz)`;
  mesiPronti.add(mese);
}
