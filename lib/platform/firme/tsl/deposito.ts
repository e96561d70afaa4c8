import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Criterio } from '../tipi';
import type { ElencoFiducia, FirmatariAmmessi } from './tipi';

const MAX_TENUTI = 8;

/** A list kept before its qualifiers were read (1) is read again from its source. */
const FORMATO = 2;

const criterio: z.ZodType<Criterio> = z.lazy(() =>
  z.discriminatedUnion('tipo', [
    z.object({ tipo: z.enum(['TUTTI', 'ALMENO_UNO', 'NESSUNO']), criteri: z.array(criterio) }),
    z.object({ tipo: z.literal('USO_CHIAVE'), bit: z.array(z.object({ posizione: z.number(), acceso: z.boolean() })) }),
    z.object({ tipo: z.enum(['POLITICHE', 'SCOPI', 'ATTRIBUTI']), oid: z.array(z.string()) }),
    z.object({ tipo: z.literal('IGNOTO') }),
  ]),
);

const schema = z.object({
  formato: z.literal(FORMATO),
  /** Where it came from and who could sign it: a list kept for others is not ours. */
  chiave: z.string(),
  /** SHA-256 of the file that was verified. */
  impronta: z.string(),
  presoIl: z.iso.datetime(),
  elenco: z.object({
    numero: z.number(),
    territorio: z.string(),
    gestore: z.string(),
    emessoIl: z.string(),
    prossimoIl: z.string().nullable(),
    firmatario: z.object({ nome: z.string(), impronta: z.string(), validoAl: z.string() }),
    servizi: z.array(
      z.object({
        nome: z.string(),
        servizio: z.enum(['CA', 'MARCA']),
        certificati: z.array(z.string()),
        periodi: z.array(
          z.object({
            dal: z.string(),
            stato: z.enum(['CONCESSO', 'REVOCATO']),
            qualifiche: z.array(z.object({ qualificatori: z.array(z.string()), criterio })).optional(),
          }),
        ),
      }),
    ),
  }),
});

/** A list that was verified once, with what it was verified against. */
export type ElencoTenuto = { chiave: string; impronta: string; presoIl: string; elenco: ElencoFiducia };

/** A change of the pins is a change of the key: what the old ones vouched for is not read again. */
export function chiaveDeposito(fonte: string, ammessi: FirmatariAmmessi): string {
  return createHash('sha256')
    .update([fonte, ...[...ammessi].sort()].join('\n'))
    .digest('hex');
}

const nomeDi = (chiave: string): string => `elenco-${chiave.slice(0, 32)}.json`;

/**
 * The last list that was verified for this key, or null. What it says is believed without verifying it again, and that is sound only
 * because the folder is readable and writable by Varco's own user alone: whoever can write there can also change the secret, the
 * embedded database and the pins. A file that somebody else owns or could have written is therefore not read.
 */
export async function leggiTenuto(cartella: string, chiave: string): Promise<ElencoTenuto | null> {
  const file = await open(path.join(cartella, nomeDi(chiave))).catch(() => null);
  if (!file) return null;
  try {
    const [suo, dellaCartella] = [await file.stat(), await stat(cartella)];
    if ([suo, dellaCartella].some(({ mode, uid }) => (mode & 0o022) !== 0 || uid !== (process.getuid?.() ?? uid))) return null;
    const letto = schema.safeParse(JSON.parse(await file.readFile('utf8')));
    return letto.success && letto.data.chiave === chiave ? letto.data : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** Keeps a list just verified, whole or not at all; the oldest of too many leave. */
export async function tieni(cartella: string, tenuto: ElencoTenuto): Promise<void> {
  await mkdir(cartella, { recursive: true, mode: 0o700 });
  const provvisorio = path.join(cartella, `.${randomUUID()}`);
  await writeFile(provvisorio, JSON.stringify({ formato: FORMATO, ...tenuto }), { mode: 0o600, flag: 'wx' });
  await rename(provvisorio, path.join(cartella, nomeDi(tenuto.chiave)));
  const file = (await readdir(cartella))
    .filter((nome) => /^elenco-[0-9a-f]{32}\.json$/.test(nome))
    .map((nome) => path.join(cartella, nome));
  const datati = await Promise.all(file.map(async (nome) => ({ nome, quando: (await stat(nome).catch(() => null))?.mtimeMs ?? 0 })));
  const vecchi = datati.sort((a, b) => b.quando - a.quando).slice(MAX_TENUTI);
  await Promise.all(vecchi.map(({ nome }) => rm(nome, { force: true })));
}
