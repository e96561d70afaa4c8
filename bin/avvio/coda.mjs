/** BullMQ's tables, in their own PostgreSQL schema: made by the owner, used by the service role alone, which can create nothing. */
import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import { RUOLI } from './ruoli.mjs';

/** @param {import('pg').Client} proprietario connected as the owner */
export async function preparaCoda(proprietario) {
  await runMigrations(proprietario, DEFAULT_SCHEMA);
  await proprietario.query(`
    GRANT USAGE ON SCHEMA ${DEFAULT_SCHEMA} TO ${RUOLI.servizio};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${DEFAULT_SCHEMA} TO ${RUOLI.servizio};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${DEFAULT_SCHEMA} TO ${RUOLI.servizio};
    REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ${DEFAULT_SCHEMA} FROM PUBLIC;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${DEFAULT_SCHEMA} TO ${RUOLI.servizio};
  `);
}
