import { Prisma } from '@/lib/generated/prisma/client';

/** Pieces of SQL that repositories put together: values always travel as parameters, never as text. */
export const { sql, join, empty } = Prisma;
export type Sql = Prisma.Sql;
