/** Runs one command in a process of its own, under tsx: `lancia-comando.mjs NAME [args]`. A crash ends with 1; the command's own verdicts are its codes. */
import { moduloComando } from './comandi.mjs';

const [nome = '', ...argomenti] = process.argv.slice(2);
const json = argomenti.includes('--json');
const { esegui } = await import(moduloComando(nome));
try {
  process.exitCode = await esegui(
    argomenti.filter((argomento) => argomento !== '--json'),
    json,
  );
} catch (errore) {
  console.error(errore?.brand === 'ErroreVarco' ? errore.message : errore);
  process.exitCode = 1;
}
// Pools that the command left open must not keep it here; what it wrote must get out first.
process.stdout.write('', () => process.exit());
