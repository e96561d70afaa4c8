import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Tx } from '@/lib/platform/db';
import type { Pacchetto } from './repository';

export type Destinatario = {
  readonly id: string;
  readonly pacchettoId: string;
  readonly operatoreId: string;
  readonly nome: string;
  readonly cognome: string;
  readonly massimo: number;
  readonly scarichi: number;
  readonly primoIl: Date | null;
  readonly ultimoIl: Date | null;
};

type Nuovo = { erogatoreId: string; id: string; pacchettoId: string; enteId: string; operatoreId: string; massimo: number };

export async function inserisciDestinatari(tx: Tx, nuovi: Nuovo[]): Promise<void> {
  await tx.pacchettoDestinatario.createMany({ data: nuovi });
}

export function destinatariDi(tx: Tx, pacchettoIds: readonly string[]): Promise<Destinatario[]> {
  return tx.$queryRaw<Destinatario[]>`
    SELECT d.id, d.pacchetto_id AS "pacchettoId", d.operatore_id AS "operatoreId", o.nome, o.cognome, d.massimo, d.scarichi,
           d.primo_il AS "primoIl", d.ultimo_il AS "ultimoIl"
      FROM pacchetto_destinatario d JOIN operatore o ON o.erogatore_id = d.erogatore_id AND o.id = d.operatore_id
     WHERE d.erogatore_id = varco_erogatore() AND d.pacchetto_id = ANY(${[...pacchettoIds]}::uuid[]) ORDER BY o.cognome, o.nome, d.id`;
}

/** Where those who may download it are written to. */
export function recapitiDeiDestinatari(tx: Tx, pacchettoId: string): Promise<{ nome: string; email: string }[]> {
  return tx.$queryRaw<{ nome: string; email: string }[]>`
    SELECT o.nome, lower(coalesce(nullif(o.scheda ->> 'email', ''), u.email)) AS email
      FROM pacchetto_destinatario d
      JOIN operatore o ON o.erogatore_id = d.erogatore_id AND o.id = d.operatore_id
      LEFT JOIN utente u ON u.erogatore_id = o.erogatore_id AND u.id = o.utente_id
     WHERE d.erogatore_id = varco_erogatore() AND d.pacchetto_id = ${pacchettoId}::uuid
       AND coalesce(nullif(o.scheda ->> 'email', ''), u.email) IS NOT NULL ORDER BY email`;
}

type Proprio = Pick<
  Pacchetto,
  'estratto' | 'banca' | 'formato' | 'stato' | 'campi' | 'righe' | 'aggiornatiAl' | 'dimensione' | 'sha256' | 'prontoIl' | 'scadeIl'
> &
  Pick<Destinatario, 'id' | 'pacchettoId' | 'massimo' | 'scarichi' | 'ultimoIl'> & { readonly selezione: Readonly<Record<string, string>> };

/** The packages that an operator has been made a recipient of, once they are, or were, ready. */
export function propri(tx: Tx, operatoreId: string): Promise<Proprio[]> {
  return tx.$queryRaw<Proprio[]>`
    SELECT d.id, d.pacchetto_id AS "pacchettoId", d.massimo, d.scarichi, d.ultimo_il AS "ultimoIl",
           p.estratto, p.banca, p.formato, p.stato, p.campi, p.selezione, p.righe,
           to_char(p.aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl", p.dimensione::float8 AS dimensione, p.sha256, p.pronto_il AS "prontoIl",
           p.scade_il AS "scadeIl"
      FROM pacchetto_destinatario d JOIN pacchetto p ON p.erogatore_id = d.erogatore_id AND p.id = d.pacchetto_id
     WHERE d.erogatore_id = varco_erogatore() AND d.operatore_id = ${operatoreId}::uuid AND p.pronto_il IS NOT NULL
     ORDER BY p.pronto_il DESC, d.id LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** One recipient of one package, held until this transaction ends: two downloads at once are counted one after the other. */
export async function tieniDestinatario(tx: Tx, id: string): Promise<Destinatario | null> {
  await tx.$queryRaw`SELECT 1 FROM pacchetto_destinatario WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR UPDATE`;
  const [riga] = await tx.$queryRaw<Destinatario[]>`
    SELECT d.id, d.pacchetto_id AS "pacchettoId", d.operatore_id AS "operatoreId", '' AS nome, '' AS cognome, d.massimo, d.scarichi,
           d.primo_il AS "primoIl", d.ultimo_il AS "ultimoIl"
      FROM pacchetto_destinatario d WHERE d.erogatore_id = varco_erogatore() AND d.id = ${id}::uuid`;
  return riga ?? null;
}

/** One download more, of one that this transaction holds. */
export async function conta(tx: Tx, { id, scarichi, primoIl }: Destinatario, now: Date): Promise<void> {
  await tx.pacchettoDestinatario.updateMany({ where: { id }, data: { scarichi: scarichi + 1, primoIl: primoIl ?? now, ultimoIl: now } });
}
