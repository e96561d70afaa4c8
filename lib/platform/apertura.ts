import { type Attore, type Ruolo } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { vietato } from '@/lib/core/errors';
import { ID_DI_NESSUNO } from '@/lib/core/ids';
import { nominativo } from '@/lib/core/nominativo';
import { FRASI_IMPEDIMENTO, impedimento, isOperatoreCheEntra } from '@/lib/core/utilizzabile';
import type { Area } from '@/lib/core/ruoli';
import type { Tx } from './db';

/** How somebody presents itself at the door. Tokens travel as SHA-256, hex. */
export type Credenziale =
  | { readonly tipo: 'SESSIONE'; readonly tokenHash: string }
  | { readonly tipo: 'COLLEGAMENTO'; readonly tokenHash: string }
  | { readonly tipo: 'ANONIMO'; readonly erogatoreId: string }
  | { readonly tipo: 'SISTEMA'; readonly erogatoreId: string };

/** A request as the door sees it: who, from where, when; and, for a page of an area, which one: it is refused to who has no role there. */
export type Richiesta = {
  readonly credenziale: Credenziale;
  readonly now: Date;
  readonly indirizzoIp: string | null;
  readonly area?: Area | null;
  /** Long work says here how far it is, from 0 to 100: at once, whatever becomes of its transaction. */
  readonly avanza?: (percento: number) => Promise<void>;
};

/** What is known before anything may be refused, so that the refusal can be registered under the right name. */
export type Apertura = { readonly attore: Attore; readonly rifiuto: ReturnType<typeof vietato> | null };

type Riga = {
  erogatore_id: string;
  sessione_id: string;
  utente_id: string;
  nome_utente: string;
  nome: string;
  cognome: string;
  ruoli: Ruolo[];
  ente_id: string | null;
  utente_stato: string;
  password_provvisoria: boolean;
  demo: boolean;
  accesso_scade_il: string | null;
  ambito_convenzioni: string[];
  postazione: string | null;
  operatore_id: string | null;
  operatore_stato: string | null;
  operatore_campi: string[] | null;
  convenzione_id: string | null;
  convenzione_stato: string | null;
  convenzione_sospesa: boolean;
  scadenza_il: string | null;
  recesso_efficace_il: string | null;
  diffida_termine_il: string | null;
  clausole_versione: number | null;
  clausole_digest: string | null;
  profilo: string | null;
};

type RigaFinita = Pick<
  Riga,
  'erogatore_id' | 'sessione_id' | 'utente_id' | 'nome_utente' | 'nome' | 'cognome' | 'ruoli' | 'ente_id' | 'operatore_id' | 'postazione'
>;

function sessioneScaduta() {
  return vietato(
    'SESSIONE_SCADUTA',
    'La sessione è terminata: entra di nuovo per continuare. Quello che hai scritto in questa pagina resta qui finché non la chiudi.',
  );
}

/**
 * Reads, inside the transaction, who is asking *as it stands now*: account, operator, convenzione, suspensions, session.
 * Binds the transaction to the tenant. Throws only when there is nobody to name.
 */
export async function apri(tx: Tx, { credenziale, now }: Richiesta): Promise<Apertura> {
  switch (credenziale.tipo) {
    case 'SESSIONE': {
      // One JSON value instead of thirty typed columns: at every request, what the driver must decode counts.
      const [trovata] = await tx.$queryRaw<
        { porta: Riga }[]
      >`SELECT to_json(p) AS porta FROM varco_apri_porta(${credenziale.tokenHash}, ${now}::timestamptz) p`;
      if (!trovata) return finita(tx, credenziale.tokenHash);
      return daSessione(trovata.porta, now);
    }
    case 'COLLEGAMENTO': {
      const [riga] = await tx.$queryRaw<{ erogatore_id: string; adesione_id: string }[]>`
        SELECT * FROM varco_apri_collegamento(${credenziale.tokenHash}, ${now}::timestamptz)`;
      if (!riga)
        throw vietato(
          'COLLEGAMENTO_NON_VALIDO',
          'Questo collegamento è scaduto o non è completo. Usa quello dell’ultima e-mail ricevuta oppure chiedine uno nuovo all’ufficio.',
        );
      return { attore: { tipo: 'RICHIEDENTE', erogatoreId: riga.erogatore_id, adesioneId: riga.adesione_id }, rifiuto: null };
    }
    case 'ANONIMO':
      await lega(tx, credenziale.erogatoreId, ID_DI_NESSUNO);
      return { attore: { tipo: 'ANONIMO', erogatoreId: credenziale.erogatoreId }, rifiuto: null };
    case 'SISTEMA':
      await lega(tx, credenziale.erogatoreId, '');
      return { attore: { tipo: 'SISTEMA', erogatoreId: credenziale.erogatoreId }, rifiuto: null };
  }
}

/** The click that comes after somebody has ended the session: refused, and registered under the name of whose it was. */
async function finita(tx: Tx, tokenHash: string): Promise<Apertura> {
  const [trovata] = await tx.$queryRaw<
    { sessione: RigaFinita }[]
  >`SELECT to_json(s) AS sessione FROM varco_sessione_finita(${tokenHash}) s`;
  if (!trovata) throw sessioneScaduta();
  const s = trovata.sessione;
  const attore: Attore = {
    tipo: 'PERSONA',
    erogatoreId: s.erogatore_id,
    utenteId: s.utente_id,
    nomeUtente: s.nome_utente,
    nominativo: nominativo(s),
    ruoli: s.ruoli,
    enteId: s.ente_id,
    operatoreId: s.operatore_id,
    accesso: null,
    sessioneId: s.sessione_id,
    postazione: s.postazione,
    deveCambiarePassword: false,
    demo: false,
    ambitoConvenzioni: [],
  };
  return { attore, rifiuto: sessioneScaduta() };
}

async function lega(tx: Tx, erogatoreId: string, enteId: string): Promise<void> {
  await tx.$queryRaw`SELECT set_config('varco.erogatore', ${erogatoreId}, true), set_config('varco.ente', ${enteId}, true),
    set_config('varco.adesione', '', true)`;
}

function daSessione(riga: Riga, now: Date): Apertura {
  if (riga.utente_stato !== 'ATTIVO' || (riga.accesso_scade_il !== null && new Date(riga.accesso_scade_il) <= now)) throw sessioneScaduta();
  const attore: Attore = {
    tipo: 'PERSONA',
    erogatoreId: riga.erogatore_id,
    utenteId: riga.utente_id,
    nomeUtente: riga.nome_utente,
    nominativo: nominativo(riga),
    ruoli: riga.ruoli,
    enteId: riga.ente_id,
    operatoreId: riga.operatore_id,
    accesso:
      riga.convenzione_id === null || riga.clausole_versione === null || riga.clausole_digest === null || riga.profilo === null
        ? null
        : {
            convenzioneId: riga.convenzione_id,
            clausoleVersione: riga.clausole_versione,
            clausoleDigest: riga.clausole_digest,
            profilo: riga.profilo,
            campi: riga.operatore_campi ?? [],
          },
    sessioneId: riga.sessione_id,
    postazione: riga.postazione,
    deveCambiarePassword: riga.password_provvisoria,
    demo: riga.demo,
    ambitoConvenzioni: riga.ambito_convenzioni,
  };
  const codice = riga.operatore_id === null ? null : codiceRifiuto(riga, now);
  return { attore, rifiuto: codice === null ? null : vietato(codice, FRASI_IMPEDIMENTO[codice] ?? 'Accesso non consentito.') };
}

function codiceRifiuto(riga: Riga, now: Date): string | null {
  if (!isOperatoreCheEntra(riga.operatore_stato)) return 'OPERATORE_NON_ABILITATO';
  if (riga.convenzione_stato === null) return 'CONVENZIONE_NON_IN_VIGORE';
  return impedimento(
    {
      stato: riga.convenzione_stato,
      sospesa: riga.convenzione_sospesa,
      scadenzaIl: riga.scadenza_il,
      recessoEfficaceIl: riga.recesso_efficace_il,
      diffidaTermineIl: riga.diffida_termine_il,
    },
    oggi(now),
  );
}
