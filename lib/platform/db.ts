import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '@/lib/generated/prisma/client';
import { env } from './env';

/** What a use case writes and reads with: a transaction that the door opened, bound to one tenant. */
export type Tx = Prisma.TransactionClient;

/** Connections of one process: the machine is small and the web process serves many people at once. */
const CONNESSIONI = 16;

const nomi = new Map<string, string>();

/** A stable name for each statement. Texts are few (the builders write the same text for the same fields), so they are all kept. */
function nomeIstruzione(sql: string): string {
  let nome = nomi.get(sql);
  if (nome === undefined) nomi.set(sql, (nome = createHash('sha1').update(sql).digest('base64url')));
  return nome;
}

function client(connectionString: string): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString, max: CONNESSIONI },
    // Named statements spare PostgreSQL the parsing: measured at about a quarter of the cost of a consultation.
    { statementNameGenerator: ({ sql }) => nomeIstruzione(sql) },
  );
  return new PrismaClient({ adapter });
}

// Next may load this module once a bundle: the pools hang on the process, so that there is one of each.
const processo = globalThis as { varcoDb?: { app?: PrismaClient; servizio?: PrismaClient } };
const pools = (processo.varcoDb ??= {});

/** Role `varco_app`: use cases, under row-level security. Only the door may call this. */
export function dbApp(): PrismaClient {
  return (pools.app ??= client(env().dbApp));
}

/** Role `varco_servizio`: login, due dates, outbox. It can read no citizen's data. */
export function dbServizio(): PrismaClient {
  return (pools.servizio ??= client(env().dbServizio));
}

/** Closes both pools: at shutdown, and between tests. */
export async function chiudiDb(): Promise<void> {
  await Promise.all([pools.app?.$disconnect(), pools.servizio?.$disconnect()]);
  delete pools.app;
  delete pools.servizio;
}
