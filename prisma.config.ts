import { defineConfig } from 'prisma/config';

/** Read by Prisma's command line only: the application builds its clients in `lib/platform/db.ts`. */
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
