/**
 * In a process of its own, under tsx: `lancia-comando.mjs NAME [args]` runs a command, `lancia-comando.mjs --elenco NAME…` describes some.
 * A crash ends with 1; a command's verdicts are its own codes.
 */
import { moduloComando } from './comandi.mjs';
import { fraseDelSistema } from './errore-avvio.mjs';

async function descrivi(nomi) {
  const larghezza = Math.max(0, ...nomi.map((nome) => nome.length));
  for (const nome of nomi) console.log(`  ${nome.padEnd(larghezza)}  ${(await import(moduloComando(nome))).descrizione}`);
  return 0;
}

async function lancia(nome, argomenti) {
  const { esegui } = await import(moduloComando(nome));
  const altri = argomenti.filter((argomento) => argomento !== '--json');
  return esegui(altri, altri.length < argomenti.length);
}

const [nome = '', ...argomenti] = process.argv.slice(2);
try {
  process.exitCode = await (nome === '--elenco' ? descrivi(argomenti) : lancia(nome, argomenti));
} catch (errore) {
  console.error(errore?.brand === 'ErroreVarco' ? errore.message : (fraseDelSistema(errore) ?? errore));
  process.exitCode = 1;
}
// Pools that the command left open must not keep it here; what it wrote must get out first.
process.stdout.write('', () => process.exit());
