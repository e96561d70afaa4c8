import { chiudiDb } from '@/lib/platform/db';
import { confrontoConsultazione } from './consultazione';
import { rispetta, riga } from './misura';

const confronti = [await confrontoConsultazione()];
for (const confronto of confronti) process.stdout.write(`${riga(confronto)}\n`);
await chiudiDb();
process.exit(confronti.every(rispetta) ? 0 : 1);
