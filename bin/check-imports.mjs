/**
 * Who imports what, against `.dependency-cruiser.cjs`, and which contexts know one another (`prove/giri.mjs`). A cruiser that sees nothing
 * finds nothing: the check fails as well when it has not seen every module that the repository has.
 */
import { spawnSync } from 'node:child_process';
import { RADICE, nelProgetto } from './avvio/percorsi.mjs';
import { fileDelProgetto } from './prove/elenco-file.mjs';
import { controllaGiri } from './prove/giri.mjs';

const CARTELLE = ['app', 'bin', 'components', 'lib', 'emails', 'jobs'];

const attesi = fileDelProgetto(...CARTELLE).filter(
  (file) => /\.(tsx?|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file) && !file.startsWith('lib/generated/'),
);
const presenti = CARTELLE.filter((cartella) => attesi.some((file) => file.startsWith(`${cartella}/`)));
const programma = nelProgetto('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const esito = spawnSync(process.execPath, [programma, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...presenti], {
  cwd: RADICE,
  encoding: 'utf8',
  maxBuffer: 512 * 1024 * 1024,
});

let errori = 0;
const segnala = (frase) => {
  errori += 1;
  console.error(frase);
};

try {
  const { modules, summary } = JSON.parse(esito.stdout);
  const visti = new Set(modules.map((modulo) => modulo.source));
  for (const file of attesi.filter((atteso) => !visti.has(atteso))) segnala(`${file} non è stato esaminato.`);
  for (const { rule, from, to, cycle } of summary.violations) {
    const giro = cycle ? ` (${cycle.map(({ name }) => name).join(' → ')})` : '';
    segnala(
      `${from} → ${to}${giro}\n    ${rule.name}: ${summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name)?.comment ?? ''}`,
    );
  }
  for (const frase of controllaGiri(modules, summary.ruleSetUsed.forbidden)) segnala(frase);
  if (attesi.length === 0) segnala('Non è stato trovato nessun modulo.');
  console.log(`${visti.size} moduli esaminati, ${attesi.length} del progetto, ${errori} violazioni.`);
} catch {
  segnala(`dependency-cruiser non ha risposto:\n${esito.stderr || esito.stdout}`);
}
process.exitCode = errori ? 1 : 0;
