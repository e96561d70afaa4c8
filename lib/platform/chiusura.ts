import { chiudiDb } from './db';

/** Leaves the database in order: for processes that end, which do not touch it otherwise. */
export async function chiudiCollegamenti(): Promise<void> {
  await chiudiDb();
}
