/** Rules on the text of the sources that no linter knows. */
import fs from 'node:fs';
import { nelProgetto } from './avvio/percorsi.mjs';
import { fileDelProgetto } from './prove/elenco-file.mjs';
import { controllaInterrogazioni, controllaLockfile, controllaNomi, controllaRighe } from './prove/regole-sorgenti.mjs';

const leggi = (file) => fs.readFileSync(nelProgetto(file), 'utf8');
const file = fileDelProgetto();
const violazioni = [
  ...controllaRighe(file, leggi),
  ...controllaNomi(file, leggi),
  ...controllaInterrogazioni(file, leggi),
  ...controllaLockfile(leggi('package-lock.json')),
];

for (const frase of violazioni) console.error(frase);
console.log(`${file.length} file esaminati, ${violazioni.length} violazioni.`);
process.exitCode = violazioni.length || file.length === 0 ? 1 : 0;
