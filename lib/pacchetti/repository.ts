import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { DataIso } from '@/lib/core/date';
import { LAVORO_FALLITO } from '@/lib/core/lavori';
import { STATI_CHE_ENTRANO } from '@/lib/core/utilizzabile';
import type { FormatoPacchetto } from '@/lib/clausole/regole/regole';
import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import type { StatoPacchetto } from './domain/stati';

/** A package as it is kept. FALLITO also where the work that makes it was given up, by a fault or by workers that died. */
export type Pacchetto = {
  readonly id: string;
  readonly enteId: string;
  readonly ente: string;
  readonly convenzioneId: string;
  readonly convenzione: string;
  readonly clausoleVersione: number;
  readonly banca: string;
  readonly estratto: string;
  readonly selezione: Readonly<Record<string, string>>;
  readonly campi: readonly string[];
  readonly formato: FormatoPacchetto;
  readonly finalita: string;
  readonly giorni: number;
  readonly stato: StatoPacchetto;
  readonly chiestoDa: string;
  readonly chiestoIl: Date;
  readonly tentativo: number;
  readonly righe: number;
  readonly totale: number | null;
  readonly aggiornatiAl: DataIso | null;
  readonly dimensione: number | null;
  readonly sha256: string | null;
  readonly soggetti: readonly string[];
  readonly prontoIl: Date | null;
  readonly scadeIl: Date | null;
  readonly chiusoIl: Date | null;
  readonly motivo: string | null;
};

const COLONNE = sql`p.id, p.ente_id AS "enteId", e.denominazione AS ente, p.convenzione_id AS "convenzioneId", c.numero AS convenzione,
  p.clausole_versione AS "clausoleVersione", p.banca, p.estratto, p.selezione, p.campi, p.formato, p.finalita, p.giorni,
  CASE WHEN p.stato IN ('RICHIESTO', 'IN_PRODUZIONE') AND l.stato = ${LAVORO_FALLITO} THEN 'FALLITO' ELSE p.stato END AS stato,
  p.chiesto_da AS "chiestoDa", p.chiesto_il AS "chiestoIl", p.tentativo, p.righe, p.totale, to_char(p.aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl",
  p.dimensione::float8 AS dimensione, p.sha256, p.soggetti, p.pronto_il AS "prontoIl", p.scade_il AS "scadeIl", p.chiuso_il AS "chiusoIl", p.motivo`;

function leggi(tx: Tx, quali: Sql): Promise<Pacchetto[]> {
  return tx.$queryRaw<Pacchetto[]>`
    SELECT ${COLONNE} FROM pacchetto p
      JOIN ente e ON e.erogatore_id = p.erogatore_id AND e.id = p.ente_id
      JOIN convenzione c ON c.erogatore_id = p.erogatore_id AND c.id = p.convenzione_id
      LEFT JOIN lavoro l ON l.erogatore_id = p.erogatore_id AND l.id = p.lavoro_id
     WHERE p.erogatore_id = varco_erogatore() AND ${quali} ORDER BY p.chiesto_il DESC, p.id LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

export function pacchettiDi(tx: Tx, convenzioneId: string): Promise<Pacchetto[]> {
  return leggi(tx, sql`p.convenzione_id = ${convenzioneId}::uuid`);
}

/** Those that somebody may download, of every convenzione. */
export function pronti(tx: Tx): Promise<Pacchetto[]> {
  return leggi(tx, sql`p.stato = 'PRONTO'`);
}

export async function pacchetto(tx: Tx, id: string): Promise<Pacchetto | null> {
  return (await leggi(tx, sql`p.id = ${id}::uuid`))[0] ?? null;
}

/** The same, held until this transaction ends: whoever stops it, and whoever makes it, wait for each other. */
export async function tieniPacchetto(tx: Tx, id: string): Promise<Pacchetto | null> {
  await tx.$queryRaw`SELECT 1 FROM pacchetto WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR UPDATE`;
  return pacchetto(tx, id);
}

type Nuovo = Pick<
  Pacchetto,
  | 'id'
  | 'enteId'
  | 'convenzioneId'
  | 'clausoleVersione'
  | 'banca'
  | 'estratto'
  | 'formato'
  | 'finalita'
  | 'giorni'
  | 'chiestoDa'
  | 'chiestoIl'
> & { readonly erogatoreId: string; readonly lavoroId: string; readonly campi: string[]; readonly selezione: Record<string, string> };

/** The package as it is asked. */
export async function inserisciPacchetto(tx: Tx, nuovo: Nuovo): Promise<void> {
  await tx.pacchetto.createMany({ data: [{ ...nuovo, stato: 'RICHIESTO' }] });
}

type Cambio = {
  readonly stato: StatoPacchetto;
  readonly tentativo?: number;
  readonly righe?: number;
  readonly totale?: number;
  readonly aggiornatiAl?: Date;
  readonly dimensione?: number;
  readonly sha256?: string;
  readonly soggetti?: string[];
  readonly prontoIl?: Date;
  readonly scadeIl?: Date;
  readonly chiusoIl?: Date;
  readonly motivo?: string | null;
};

/** Of one that this transaction holds. */
export async function cambiaPacchetto(tx: Tx, id: string, cambio: Cambio): Promise<void> {
  await tx.pacchetto.updateMany({ where: { id }, data: cambio });
}

/** True while whoever began with that number is still the one who makes it, and nobody has stopped it: asked between one page and the next. */
export async function avanza(tx: Tx, { id, tentativo }: Pick<Pacchetto, 'id' | 'tentativo'>, righe: number): Promise<boolean> {
  const { count } = await tx.pacchetto.updateMany({ where: { id, tentativo, stato: 'IN_PRODUZIONE' }, data: { righe } });
  return count > 0;
}

/** Those ready whose last day has passed. */
export function scaduti(tx: Tx, now: Date): Promise<{ id: string }[]> {
  return tx.pacchetto.findMany({ where: { stato: 'PRONTO', scadeIl: { lte: now } }, select: { id: true } });
}

/** Who may be chosen as recipient: who may enter under that convenzione, and to what fields it is narrowed. */
export function chiPuoRicevere(tx: Tx, convenzioneId: string): Promise<{ id: string; nome: string; cognome: string; campi: string[] }[]> {
  return tx.operatore.findMany({
    where: { convenzioneId, stato: { in: [...STATI_CHE_ENTRANO] } },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }, { id: 'asc' }],
    select: { id: true, nome: true, cognome: true, campi: true },
  });
}
