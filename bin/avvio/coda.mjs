/**
 * BullMQ's tables, in their own PostgreSQL schema: made by the owner, used by the service role alone. That role may create there, and
 * only there, because BullMQ makes a sequence for each queue at its first job.
 */
import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import { RUOLI } from './ruoli.mjs';

/** Object by object, because `ON ALL SEQUENCES` would stumble over those that the service role has made. */
const CONCESSIONI = `
DO $$
DECLARE oggetto text;
BEGIN
  FOR oggetto IN
    SELECT format(CASE relkind WHEN 'S' THEN 'USAGE, SELECT ON SEQUENCE %s' ELSE 'SELECT, INSERT, UPDATE, DELETE ON %s' END, oid::regclass)
    FROM pg_class WHERE relnamespace = '${DEFAULT_SCHEMA}'::regnamespace AND relowner = current_user::regrole AND relkind IN ('r', 'p', 'v', 'S')
  LOOP
    EXECUTE format('GRANT %s TO ${RUOLI.servizio}', oggetto);
  END LOOP;
END $$`;

/** @param {import('pg').Client} proprietario connected as the owner */
export async function preparaCoda(proprietario) {
  await runMigrations(proprietario, DEFAULT_SCHEMA);
  await proprietario.query(`GRANT USAGE, CREATE ON SCHEMA ${DEFAULT_SCHEMA} TO ${RUOLI.servizio}`);
  await proprietario.query(CONCESSIONI);
}
