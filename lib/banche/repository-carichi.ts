/** The archives that the office has sent, their bytes, and the report of those that were refused. */
import { LAVORO_FALLITO } from '@/lib/core/lavori';
import type { Tx } from '@/lib/platform/db';
import type { FaseCarico } from './domain/carico';
import type { CaricoView } from './views';

interface NuovoCarico {
  readonly erogatoreId: string;
  readonly id: string;
  readonly banca: string;
  readonly nome: string;
  readonly confermaRiduzione: boolean;
  readonly confermaMenoRecente: boolean;
  readonly lavoroId: string;
  readonly chiestoDa: string;
  readonly chiestoIl: Date;
}

/** False when another one of the same bank is not over. */
export async function inserisciCarico(tx: Tx, carico: NuovoCarico): Promise<boolean> {
  const { count } = await tx.bancaCarico.createMany({
    data: [{ ...carico, stato: 'IN_ATTESA', fase: 'ATTESA', quanto: 0 }],
    skipDuplicates: true,
  });
  return count > 0;
}

export async function caricoAperto(tx: Tx, banca: string): Promise<boolean> {
  return (await tx.bancaCarico.findFirst({ where: { banca, conclusoIl: null }, select: { id: true } })) !== null;
}

/** Those that are not over, with what became of their work. */
export async function carichiAperti(tx: Tx): Promise<CaricoView[]> {
  return tx.$queryRaw<CaricoView[]>`
    SELECT c.id, c.banca, c.nome, c.fase, c.quanto, c.annullamento_chiesto AS "annullamentoChiesto", c.chiesto_il AS "chiestoIl", c.lavoro_id AS "lavoroId",
           l.stato = ${LAVORO_FALLITO} AS fallito
      FROM banca_carico c JOIN lavoro l ON l.erogatore_id = c.erogatore_id AND l.id = c.lavoro_id
     WHERE c.erogatore_id = varco_erogatore() AND c.concluso_il IS NULL`;
}

/** The one to load, from here on in course; null when it is over, or nobody wants it any more. */
export async function iniziaCarico(tx: Tx, id: string) {
  const [carico] = await tx.bancaCarico.updateManyAndReturn({
    where: { id, conclusoIl: null, annullamentoChiesto: false },
    data: { stato: 'IN_CORSO', fase: 'LETTURA', quanto: 0 },
  });
  return carico ?? null;
}

export async function esisteCarico(tx: Tx, id: string): Promise<boolean> {
  return (await tx.bancaCarico.findFirst({ where: { id }, select: { id: true } })) !== null;
}

export async function annullamentoChiesto(tx: Tx, id: string): Promise<boolean> {
  return (await tx.bancaCarico.findFirst({ where: { id, annullamentoChiesto: true }, select: { id: true } })) !== null;
}

/** False when the office has asked to stop: then nothing is written. */
export async function avanzaCarico(tx: Tx, id: string, fase: FaseCarico, quanto: number): Promise<boolean> {
  const { count } = await tx.bancaCarico.updateMany({
    where: { id, conclusoIl: null, annullamentoChiesto: false },
    data: { fase, quanto },
  });
  return count === 1;
}

export async function concludiCarico(tx: Tx, id: string, stato: 'CONCLUSO' | 'ANNULLATO', now: Date): Promise<void> {
  await tx.bancaCarico.updateMany({ where: { id, conclusoIl: null }, data: { stato, conclusoIl: now } });
  await buttaPezzi(tx, id);
}

/** Asks the worker to stop, or stops it here when no worker has it; null when it is too late, or there is none. */
export async function fermaCarico(tx: Tx, id: string): Promise<{ fermo: boolean; banca: string } | null> {
  const [carico] = await tx.$queryRaw<{ banca: string; fermo: boolean }[]>`
    UPDATE banca_carico c SET annullamento_chiesto = true FROM lavoro l
     WHERE c.erogatore_id = varco_erogatore() AND c.id = ${id}::uuid AND c.concluso_il IS NULL AND c.fase <> 'SCAMBIO'
       AND l.erogatore_id = c.erogatore_id AND l.id = c.lavoro_id
    RETURNING c.banca, c.stato = 'IN_ATTESA' OR l.stato = ${LAVORO_FALLITO} AS fermo`;
  return carico ?? null;
}

export async function scriviPezzo(
  tx: Tx,
  pezzo: { erogatoreId: string; caricoId: string; indice: number; contenuto: Uint8Array<ArrayBuffer>; arrivatoIl: Date },
): Promise<void> {
  await tx.bancaCaricoPezzo.createMany({ data: [pezzo] });
}

export async function leggiPezzo(tx: Tx, caricoId: string, indice: number): Promise<Uint8Array | null> {
  return (await tx.bancaCaricoPezzo.findFirst({ where: { caricoId, indice }, select: { contenuto: true } }))?.contenuto ?? null;
}

export async function buttaPezzi(tx: Tx, caricoId: string): Promise<void> {
  await tx.bancaCaricoPezzo.deleteMany({ where: { caricoId } });
}

/** Bytes of an archive that never arrived whole. */
export async function buttaOrfani(tx: Tx, prima: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM banca_carico_pezzo p WHERE p.erogatore_id = varco_erogatore() AND p.arrivato_il < ${prima}::timestamptz
       AND NOT EXISTS (SELECT FROM banca_carico c WHERE c.erogatore_id = p.erogatore_id AND c.id = p.carico_id)`;
}

/** The report of a load is written once for each time that it is tried. */
export async function buttaRapporto(tx: Tx, caricamentoId: string): Promise<void> {
  await tx.bancaRapportoPezzo.deleteMany({ where: { caricamentoId } });
}

export async function scriviRapporto(
  tx: Tx,
  pezzo: { erogatoreId: string; caricamentoId: string; indice: number; testo: string },
): Promise<void> {
  await tx.bancaRapportoPezzo.createMany({ data: [pezzo] });
}

export async function leggiRapporto(tx: Tx, caricamentoId: string): Promise<string> {
  const pezzi = await tx.bancaRapportoPezzo.findMany({ where: { caricamentoId }, orderBy: { indice: 'asc' }, select: { testo: true } });
  return pezzi.map(({ testo }) => testo).join('');
}
