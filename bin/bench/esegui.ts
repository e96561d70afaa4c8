import { parseArgs } from 'node:util';
import { chiudiDb } from '@/lib/platform/db';
import { confrontoArchivio } from './archivio';
import { confrontoConsultazione } from './consultazione';
import { confrontoFirma } from './firma';
import { confrontoGenerazione } from './generazione';
import { confrontoImportazione } from './importazione';
import { rispetta, riga, type Confronto } from './misura';
import { confrontoPagine } from './pagine';
import { confrontoPresa } from './presa';
import { preparaScena, type Scena } from './scena';

/** What is measured, by the name that `npm run bench -- --solo firma,importazione` asks for. Those of one scene share it. */
function misure(scena: () => Promise<Scena>): Record<string, () => Promise<Confronto[]>> {
  return {
    firma: confrontoFirma,
    archivio: async () => confrontoArchivio(),
    consultazione: async () => [await confrontoConsultazione(await scena())],
    pagine: async () => confrontoPagine(await scena()),
    generazione: () => confrontoGenerazione(process.argv[2] ?? '.varco'),
    importazione: async () => confrontoImportazione(),
    presa: () => confrontoPresa(),
  };
}

const { values: opzioni } = parseArgs({
  args: process.argv.slice(3),
  options: { solo: { type: 'string' }, milione: { type: 'boolean', default: false } },
});
let preparata: Promise<Scena> | undefined;
const tutte = misure(() => (preparata ??= preparaScena()));
const richieste = opzioni.solo?.split(',') ?? Object.keys(tutte);
const confronti: Confronto[] = [];
for (const nome of richieste) {
  const misura = tutte[nome];
  if (!misura) throw new Error(`Misura ignota: ${nome}. Ci sono: ${Object.keys(tutte).join(', ')}.`);
  for (const confronto of await misura()) {
    confronti.push(confronto);
    process.stdout.write(`${riga(confronto)}\n`);
  }
}
await chiudiDb();
process.exit(confronti.every(rispetta) ? 0 : 1);
