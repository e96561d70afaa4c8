import { createHash } from 'node:crypto';
import { z } from 'zod';
import { aColonna, type DataIso } from '@/lib/core/date';
import { PARTI_FIRMATARIE, type ParteFirmataria, type StatoDocumento, type TipoDocumento, type Verso } from '@/lib/core/documenti';
import { nonTrovato } from '@/lib/core/errors';
import { improntaSha256 } from '@/lib/core/impronta';
import { apri } from './apertura';
import { dbApp, type Tx } from './db';
import type { AreaFirma } from './firme/tipi';

/** Size of a stored block: small enough that a 20 MB file never stands whole in the database driver. */
const BLOCCO = 256 * 1024;
/** Blocks read at a time while a file is streamed. */
const LETTI_INSIEME = 4;

/**
 * The archive: content-addressed by SHA-256 and immutable (the database refuses any change). Everything that is kept or given back passes
 * through this file, so that another store can come behind it.
 */
export type NuovoDocumento = {
  erogatoreId: string;
  id: string;
  tipo: TipoDocumento;
  nome: string;
  mime: string;
  creatoIl: Date;
  creatoDa?: string | null;
  enteId?: string | null;
  adesioneId?: string | null;
  convenzioneId?: string | null;
  operatoreId?: string | null;
  originaleId?: string | null;
  parte?: string | null;
  anno?: number | null;
  /** The day that it tells, of a register of one day. */
  giorno?: DataIso | null;
  prova?: object | null;
  titolo?: string | null;
  /** What nobody says otherwise has come from somebody else: RICEVUTO, in ENTRATA, not `generato`. */
  stato?: StatoDocumento;
  verso?: Verso;
  generato?: boolean;
  versione?: number;
  firmeRichieste?: ParteFirmataria[];
  testoAttoId?: string | null;
  /** Whom a composed act names as who signs it for the comune. */
  sottoscrittoreId?: string | null;
  /** Where a composed act leaves room for signatures. */
  areeFirma?: readonly AreaFirma[];
  /** Of a file taken over: the load that brings it, the day that it bears, the entry of protocol that it had. */
  presaInCaricoId?: string;
  datatoIl?: DataIso;
  protocolloId?: string | null;
};

/** Archives a file: bytes once a digest, in blocks, never changed afterwards; then its row. Answers the digest. */
export async function archiviare(tx: Tx, documento: NuovoDocumento, contenuto: Uint8Array): Promise<string> {
  const digest = improntaSha256(contenuto);
  for (let indice = 0; indice * BLOCCO < contenuto.length; indice += 1) {
    // A view, not a copy: the driver sends it as it is.
    const parte = contenuto.subarray(indice * BLOCCO, (indice + 1) * BLOCCO);
    const byte = Buffer.from(parte.buffer, parte.byteOffset, parte.byteLength);
    await tx.$executeRaw`
      INSERT INTO documento_blocco (erogatore_id, sha256, indice, contenuto)
      VALUES (${documento.erogatoreId}::uuid, ${digest}, ${indice}::int, ${byte}::bytea)
      ON CONFLICT DO NOTHING`;
  }
  await inserisciDocumento(tx, documento, { sha256: digest, dimensione: contenuto.length });
  return digest;
}

type Byte = { readonly sha256: string; readonly dimensione: number };

/** The same of a file that waits in the load `presaInCaricoId`: its blocks pass from there within the database. */
export async function archiviareDaPresa(tx: Tx, documento: NuovoDocumento & { presaInCaricoId: string }, byte: Byte): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO documento_blocco (erogatore_id, sha256, indice, contenuto)
    SELECT erogatore_id, sha256, indice, contenuto FROM presa_in_carico_blocco
     WHERE erogatore_id = ${documento.erogatoreId}::uuid AND presa_id = ${documento.presaInCaricoId}::uuid AND sha256 = ${byte.sha256}
    ON CONFLICT DO NOTHING`;
  await inserisciDocumento(tx, documento, byte);
}

async function inserisciDocumento(tx: Tx, documento: NuovoDocumento, byte: Byte): Promise<void> {
  const { prova, areeFirma = [], giorno, datatoIl, stato = 'RICEVUTO', verso = 'ENTRATA', ...campi } = documento;
  const facoltativi = {
    ...(prova ? { prova } : {}),
    ...(areeFirma.length > 0 ? { areeFirma } : {}),
    ...(giorno ? { giorno: aColonna(giorno) } : {}),
    ...(datatoIl ? { datatoIl: aColonna(datatoIl) } : {}),
  };
  await tx.documento.createMany({ data: [{ ...campi, ...facoltativi, ...byte, stato, verso }] });
}

/** `areeFirma` null: nobody has said where signatures go, and the verifier keeps to its own measure. */
export type DocumentoLetto = {
  id: string;
  nome: string;
  mime: string;
  sha256: string;
  contenuto: Uint8Array;
  areeFirma: readonly AreaFirma[] | null;
};

const areeFirmaSchema = z
  .array(
    z.object({
      pagina: z.number(),
      x: z.number(),
      y: z.number(),
      larghezza: z.number(),
      altezza: z.number(),
      parte: z.enum(PARTI_FIRMATARIE).optional(),
    }),
  )
  .nullable();

/** The bytes in the archive are not those of their digest: they are not given to anybody. */
export class ContenutoAlterato extends Error {
  constructor(sha256: string) {
    super(`The bytes in the archive are not those of ${sha256}`);
  }
}

/**
 * The whole file with its name and type, for what is small or must be judged whole. Row-level security decides whether it exists; bytes that
 * are not those of its digest are judged by nobody ({@link ContenutoAlterato}).
 */
export async function leggereDocumento(tx: Tx, id: string): Promise<DocumentoLetto> {
  const documento = await tx.documento.findFirst({ where: { id } });
  if (!documento) throw nonTrovato('Il documento');
  const contenuto = new Uint8Array(documento.dimensione);
  for (let indice = 0; indice * BLOCCO < documento.dimensione; indice += 1) {
    const [blocco] = await leggiBlocchi(tx, documento, indice, 1);
    if (!blocco) throw nonTrovato('Il contenuto del documento');
    if (indice * BLOCCO + blocco.length > documento.dimensione) throw new ContenutoAlterato(documento.sha256);
    contenuto.set(blocco, indice * BLOCCO);
  }
  const { nome, mime, sha256 } = documento;
  if (improntaSha256(contenuto) !== sha256) throw new ContenutoAlterato(sha256);
  return { id, nome, mime, sha256, contenuto, areeFirma: areeFirmaSchema.parse(documento.areeFirma) };
}

/** Which bytes of the archive: what a use case answers when whoever asked may have them. */
type Deposito = { readonly erogatoreId: string; readonly sha256: string; readonly dimensione: number };

async function leggiBlocchi(
  tx: Tx,
  { erogatoreId, sha256 }: Omit<Deposito, 'dimensione'>,
  da: number,
  quanti: number,
): Promise<Uint8Array[]> {
  const righe = await tx.$queryRaw<{ contenuto: Uint8Array }[]>`
    SELECT contenuto FROM documento_blocco
     WHERE erogatore_id = ${erogatoreId}::uuid AND sha256 = ${sha256} AND indice >= ${da}::int AND indice < ${da + quanti}::int ORDER BY indice`;
  return righe.map(({ contenuto }) => contenuto);
}

/**
 * The bytes, a few blocks at a time, after the use case that answered the {@link Deposito} has registered who takes them: memory does not
 * grow with the file.
 */
export function flussoDi(deposito: Deposito): AsyncGenerator<Uint8Array, void, undefined> {
  return flusso(deposito, (tx, da) => leggiBlocchi(tx, deposito, da, LETTI_INSIEME));
}

/** The same of a package of data (RT-12), whose bytes are kept until it expires. */
export function flussoDelPacchetto(deposito: Deposito & { readonly pacchettoId: string }): AsyncGenerator<Uint8Array, void, undefined> {
  const { erogatoreId, pacchettoId } = deposito;
  return flusso(deposito, async (tx, da) => {
    const righe = await tx.$queryRaw<{ contenuto: Uint8Array }[]>`
      SELECT contenuto FROM pacchetto_blocco WHERE erogatore_id = ${erogatoreId}::uuid AND pacchetto_id = ${pacchettoId}::uuid
         AND indice >= ${da}::int AND indice < ${da + LETTI_INSIEME}::int ORDER BY indice`;
    return righe.map(({ contenuto }) => contenuto);
  });
}

/**
 * Until there are no more. The digest is verified on the way and the last piece waits for it, so that an altered file never arrives whole
 * ({@link ContenutoAlterato}).
 */
async function* flusso(
  { erogatoreId, sha256, dimensione }: Deposito,
  leggi: (tx: Tx, da: number) => Promise<Uint8Array[]>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const digest = createHash('sha256');
  let [letti, sospeso]: [number, Uint8Array | null] = [0, null];
  for (let da = 0; letti < dimensione; da += LETTI_INSIEME) {
    const gruppo = await dbApp().$transaction(async (tx) => {
      await apri(tx, { credenziale: { tipo: 'SISTEMA', erogatoreId }, now: new Date(), indirizzoIp: null });
      return leggi(tx, da);
    });
    for (const blocco of gruppo) {
      if (sospeso) yield sospeso;
      digest.update(blocco);
      letti += blocco.length;
      sospeso = blocco;
    }
    if (gruppo.length < LETTI_INSIEME) break;
  }
  if (letti !== dimensione || digest.digest('hex') !== sha256) throw new ContenutoAlterato(sha256);
  if (sospeso) yield sospeso;
}
