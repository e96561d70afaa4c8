import { chiudiDb } from '@/lib/platform/db';
import { confrontoArchivio } from './archivio';
import { confrontoConsultazione } from './consultazione';
import { confrontoFirma } from './firma';
import { confrontoGenerazione } from './generazione';
import { confrontoImportazione } from './importazione';
import { rispetta, riga, type Confronto } from './misura';
import { confrontoPagine } from './pagine';
import { preparaScena } from './scena';

const scena = await preparaScena();
const confronti: Confronto[] = [];
for (const misura of [
  confrontoFirma,
  async () => confrontoArchivio(),
  async () => [await confrontoConsultazione(scena)],
  () => confrontoPagine(scena),
  () => confrontoGenerazione(process.argv[2] ?? '.varco'),
  async () => confrontoImportazione(),
]) {
  for (const confronto of await misura()) {
    confronti.push(confronto);
    process.stdout.write(`${riga(confronto)}\n`);
  }
}
await chiudiDb();
process.exit(confronti.every(rispetta) ? 0 : 1);
