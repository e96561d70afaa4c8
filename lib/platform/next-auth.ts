import type { NextAuthOptions, Session } from 'next-auth';
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters';
import type { Ruolo } from '@/lib/core/attore';
import { nominativo } from '@/lib/core/nominativo';
import { nomeCookieSessione, opzioniCookie } from './cookie';
import { dbServizio } from './db';
import { env } from './env';
import { improntaGettone } from './gettoni';

/** Who is logged in, as the frame of the pages shows it. What it may do is decided by the door, from the database, at every request. */
export type ChiEntra = {
  readonly id: string;
  readonly nomeUtente: string;
  readonly nominativo: string;
  readonly ruoli: readonly Ruolo[];
  /** The fruitore; null for the comune's people. */
  readonly ente: string | null;
  readonly comune: {
    readonly denominazione: string;
    readonly ufficio: string;
    readonly indirizzo: string;
    readonly telefono: string | null;
    readonly email: string;
    readonly pec: string;
  };
  readonly deveCambiarePassword: boolean;
  readonly demo: boolean;
  /** The login before this one with the same credentials (FU-04); null: there was none. */
  readonly accessoPrecedente: { readonly il: Date; readonly da: string } | null;
};

type Riga = {
  sessione_utente: string;
  scade_il: Date;
  nome_utente: string;
  nome: string;
  cognome: string;
  ruoli: Ruolo[];
  ente: string | null;
  password_provvisoria: boolean;
  demo: boolean;
  comune: string;
  indirizzo: string;
  telefono: string | null;
  ufficio: string;
  email_ufficio: string;
  pec: string;
  precedente_il: Date | null;
  precedente_da: string | null;
};

type UtenteNextAuth = AdapterUser & { readonly varco: ChiEntra };

async function leggi(sessionToken: string): Promise<{ session: AdapterSession; user: UtenteNextAuth } | null> {
  const adesso = new Date();
  const [riga] = await dbServizio().$queryRaw<Riga[]>`
    SELECT s.utente_id AS sessione_utente, s.scade_il, u.nome_utente, u.nome, u.cognome, u.ruoli, n.denominazione AS ente, u.password_provvisoria, u.demo,
           e.denominazione AS comune, e.ufficio, e.indirizzo, e.telefono, e.email_ufficio, e.pec, p.aperta_il AS precedente_il,
             coalesce(p.postazione, p.indirizzo_ip) AS precedente_da
      FROM sessione s
      JOIN utente u ON u.erogatore_id = s.erogatore_id AND u.id = s.utente_id AND u.stato = 'ATTIVO'
      JOIN erogatore e ON e.id = s.erogatore_id
      LEFT JOIN ente n ON n.erogatore_id = u.erogatore_id AND n.id = u.ente_id
      LEFT JOIN LATERAL (SELECT x.aperta_il, x.postazione, x.indirizzo_ip FROM sessione x
                          WHERE x.erogatore_id = s.erogatore_id AND x.utente_id = s.utente_id AND x.id <> s.id AND x.aperta_il <= s.aperta_il
                          ORDER BY x.aperta_il DESC LIMIT 1) p ON true
     WHERE s.token_hash = ${improntaGettone(sessionToken)} AND s.chiusa_il IS NULL AND s.scade_il > ${adesso}::timestamptz
       AND s.ultima_attivita + make_interval(secs => s.inattiva_dopo) > ${adesso}::timestamptz`;
  if (!riga) return null;
  const varco: ChiEntra = {
    id: riga.sessione_utente,
    nomeUtente: riga.nome_utente,
    nominativo: nominativo(riga),
    ruoli: riga.ruoli,
    ente: riga.ente,
    comune: {
      denominazione: riga.comune,
      ufficio: riga.ufficio,
      indirizzo: riga.indirizzo,
      telefono: riga.telefono,
      email: riga.email_ufficio,
      pec: riga.pec,
    },
    deveCambiarePassword: riga.password_provvisoria,
    demo: riga.demo,
    accessoPrecedente: riga.precedente_il && { il: riga.precedente_il, da: riga.precedente_da ?? '' },
  };
  return {
    session: { sessionToken, userId: varco.id, expires: riga.scade_il },
    user: { id: varco.id, name: varco.nominativo, email: '', emailVerified: null, varco },
  };
}

/**
 * next-auth over our own sessions: it reads them by the digest of the cookie and closes them; it never opens or prolongs one, because
 * every login ends in our own use case. `chiudi` is that of leaving; `guasto` is told why a session could not be read.
 */
function adattatore(chiudi: (tokenHash: string) => Promise<void>, guasto: (error: unknown) => void): Adapter {
  return {
    getSessionAndUser: (sessionToken) =>
      leggi(sessionToken).catch((error: unknown) => {
        guasto(error);
        throw error;
      }),
    deleteSession: (sessionToken) => chiudi(improntaGettone(sessionToken)),
    updateSession: () => Promise.resolve(null),
  };
}

/** Longer than any clause allows: the session's own row says when it ends. */
const UN_GIORNO = 86_400;
const MAI = 100 * 365 * UN_GIORNO;

export type SessioneVarco = Session & { varco?: ChiEntra };

/**
 * next-auth with database sessions and no provider: every login ends in our own use cases. `chiudi` is the act of leaving.
 * next-auth takes a session that cannot be read for none at all: `guasto` hears of it.
 */
export function opzioniNextAuth(
  chiudi: (tokenHash: string) => Promise<void>,
  guasto: (error: unknown) => void = () => undefined,
): NextAuthOptions {
  const { secret, baseUrl, https } = env();
  process.env.NEXTAUTH_URL ??= baseUrl;
  return {
    secret,
    providers: [],
    adapter: adattatore(chiudi, guasto),
    session: { strategy: 'database', maxAge: UN_GIORNO, updateAge: MAI },
    useSecureCookies: https,
    cookies: { sessionToken: { name: nomeCookieSessione(), options: opzioniCookie() } },
    pages: { signIn: '/accesso', signOut: '/accesso', error: '/accesso' },
    callbacks: { session: ({ session, user }): SessioneVarco => ({ ...session, varco: (user as UtenteNextAuth).varco }) },
  };
}
