/**
 * For developers: `node bin/migra.mjs --diff` prints the SQL of the whole datamodel; `DATABASE_URL=… node bin/migra.mjs` migrates that
 * database. `npm start` migrates by itself.
 */
import { applicaMigrazioni, differenza } from './avvio/migrazioni.mjs';

if (process.argv.includes('--diff')) {
  process.stdout.write(await differenza());
} else if (process.env.DATABASE_URL) {
  const applicate = await applicaMigrazioni(process.env.DATABASE_URL);
  console.log(applicate.length ? `Migrazioni applicate: ${applicate.join(', ')}.` : 'Nessuna migrazione da applicare.');
} else {
  console.error('Indica il database in DATABASE_URL, oppure chiedi --diff.');
  process.exitCode = 1;
}
// The engine leaves a ten-second timer behind.
process.exit();
