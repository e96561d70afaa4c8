import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { idCasuale } from '@/lib/core/ids';
import type { Ruolo } from '@/lib/core/attore';
import type { Richiesta } from '@/lib/platform/apertura';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';

/** The owner's connection: only to lay the ground of a test and to look at what is there afterwards. */
let pool: pg.Pool | null = null;
function proprietario(): pg.Pool {
  return (pool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4, allowExitOnIdle: true }));
}

export async function sql<T extends pg.QueryResultRow = pg.QueryResultRow>(testo: string, valori: unknown[] = []): Promise<T[]> {
  return (await proprietario().query<T>(testo, valori)).rows;
}

export const ADESSO = new Date('2026-03-10T09:00:00.000Z');

/** The owner bound to one tenant, in a transaction: the data bank's policies hold for its owner too. */
export async function nelComune<T>(erogatoreId: string, lavoro: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await proprietario().connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('varco.erogatore', $1, true)", [erogatoreId]);
    const valore = await lavoro(client);
    await client.query('COMMIT');
    return valore;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** One row with the given columns (snake_case); answers its id. */
export async function inserisci(tabella: string, colonne: Record<string, unknown>): Promise<string> {
  const nomi = Object.keys(colonne);
  const testo = `INSERT INTO ${tabella} (${nomi.join(', ')}) VALUES (${nomi.map((_, i) => `$${i + 1}`).join(', ')})`;
  await nelComune(String(colonne.erogatore_id ?? ''), (client) => client.query(testo, Object.values(colonne)));
  return String(colonne.id);
}

export type PersonaDiProva = {
  utenteId: string;
  sessioneId: string;
  nomeUtente: string;
  /** What the browser's cookie holds. */ gettone: string;
  richiesta: (now?: Date) => Richiesta;
};

/** A comune of its own for one test: two tests never meet. */
export class Mondo {
  private constructor(
    readonly erogatoreId: string,
    readonly codice: string,
  ) {}

  #persone = 0;

  /** Each account a person of its own, as the four eyes count them. */
  #codiceFiscale(): string {
    this.#persone += 1;
    return conOmocodia(`PRVDAA80A41H${500 + this.#persone}`, 0);
  }

  static async crea(): Promise<Mondo> {
    const codice = `prova-${randomBytes(6).toString('hex')}`;
    const id = await inserisci('erogatore', {
      id: idCasuale(),
      codice,
      denominazione: 'Comune di Prova',
      codice_fiscale: '80000000000',
      indirizzo: 'Piazza della Prova 1',
      comune: 'Prova',
      provincia: 'PV',
      pec: 'prova@pec.example',
      email_ufficio: 'ufficio@prova.example',
      contatti_guasti: [],
      creato_il: ADESSO,
    });
    return new Mondo(id, codice);
  }

  anonimo(now = ADESSO): Richiesta {
    return { credenziale: { tipo: 'ANONIMO', erogatoreId: this.erogatoreId }, now, indirizzoIp: '192.0.2.1' };
  }

  sistema(now = ADESSO): Richiesta {
    return { credenziale: { tipo: 'SISTEMA', erogatoreId: this.erogatoreId }, now, indirizzoIp: null };
  }

  async ente(colonne: Record<string, unknown> = {}): Promise<string> {
    return inserisci('ente', {
      erogatore_id: this.erogatoreId,
      id: idCasuale(),
      tipo: 'AZIENDA_SANITARIA',
      denominazione: 'Azienda sanitaria di prova',
      codice_fiscale: String(Math.random()).slice(2, 13),
      indirizzo: 'Via dell’Ente 2',
      comune: 'Prova',
      provincia: 'PV',
      pec: 'ente@pec.example',
      email: 'ente@ente.example',
      creato_il: ADESSO,
      ...colonne,
    });
  }

  /** A logged-in person with the given roles; `sessione` and `utente` override columns. */
  async persona(
    ruoli: Ruolo[],
    opzioni: { enteId?: string; operatoreId?: string; utente?: Record<string, unknown>; sessione?: Record<string, unknown> } = {},
  ): Promise<PersonaDiProva> {
    const gettone = nuovoGettone();
    const nomeUtente = `utente.${randomBytes(5).toString('hex')}`;
    const utenteId = await inserisci('utente', {
      erogatore_id: this.erogatoreId,
      id: idCasuale(),
      nome_utente: nomeUtente,
      nome: 'Ada',
      cognome: `Prova ${ruoli[0] ?? ''}`,
      codice_fiscale: this.#codiceFiscale(),
      email: `${nomeUtente}@prova.example`,
      ruoli,
      ente_id: opzioni.enteId ?? null,
      stato: 'ATTIVO',
      password_provvisoria: false,
      ambito_convenzioni: [],
      creato_il: ADESSO,
      ...opzioni.utente,
    });
    if (opzioni.operatoreId) await sql('UPDATE operatore SET utente_id = $2 WHERE id = $1', [opzioni.operatoreId, utenteId]);
    const sessioneId = await inserisci('sessione', {
      erogatore_id: this.erogatoreId,
      id: idCasuale(),
      utente_id: utenteId,
      ente_id: opzioni.enteId ?? null,
      operatore_id: opzioni.operatoreId ?? null,
      token_hash: improntaGettone(gettone),
      metodo: 'PASSWORD',
      esclusiva: false,
      indirizzo_ip: '192.0.2.7',
      agente: 'prova',
      postazione: 'PC-01',
      aperta_il: ADESSO,
      ultima_attivita: ADESSO,
      inattiva_dopo: 366 * 86_400,
      scade_il: new Date('2035-01-01T00:00:00Z'),
      ...opzioni.sessione,
    });
    return {
      utenteId,
      sessioneId,
      nomeUtente,
      gettone,
      richiesta: (now = ADESSO) => ({
        credenziale: { tipo: 'SESSIONE', tokenHash: improntaGettone(gettone) },
        now,
        indirizzoIp: '192.0.2.7',
      }),
    };
  }

  /** A convenzione in force for that ente, with the given columns; its clauses stay empty unless they matter to the test. */
  async convenzione(enteId: string, colonne: Record<string, unknown> = {}): Promise<string> {
    const modelloId = await inserisci('modello', {
      erogatore_id: this.erogatoreId,
      id: idCasuale(),
      codice: randomBytes(6).toString('hex'),
      versione: 1,
      nome: 'Modello di prova',
      descrizione: '',
      clausole: '[]',
      digest: 'd',
    });
    return inserisci('convenzione', {
      erogatore_id: this.erogatoreId,
      id: idCasuale(),
      numero: `2026/${randomBytes(4).toString('hex')}`,
      stato: 'VIGENTE',
      ente_id: enteId,
      modello_id: modelloId,
      clausole: '[]',
      clausole_digest: 'd',
      profilo: 'S',
      finalita: '[]',
      firmatario_fruitore: '{}',
      firmatario_erogatore: '{}',
      generata_il: ADESSO,
      stipulata_il: '2026-01-01',
      scadenza_il: '2029-12-31',
      ...colonne,
    });
  }

  /** This comune's register; entries of one instant in the order of the transactions that wrote them. */
  registro(): Promise<Record<string, unknown>[]> {
    return sql('SELECT * FROM registro WHERE erogatore_id = $1 ORDER BY istante, xmin::text::bigint, ctid', [this.erogatoreId]);
  }

  /** Messages in this comune's outbox. */
  messaggi(): Promise<{ tipo: string; destinatario: string; dati: Record<string, unknown> }[]> {
    return sql('SELECT tipo, destinatario, dati FROM messaggio WHERE erogatore_id = $1 ORDER BY creato_il, tipo', [this.erogatoreId]);
  }
}
