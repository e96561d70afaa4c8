/** In a process of its own: takes an envelope from a file, judges it as `verificaFirma` does, prints the verdict and the peak memory. */
import fs from 'node:fs';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';
import { verificaFirma } from '@/lib/platform/firme/verifica';

const [file = '', autorita = '', quando = ''] = process.argv.slice(2);
const richiesta = { file: fs.readFileSync(file), ancore: [ancoraConfigurata(fs.readFileSync(autorita))], now: new Date(quando) };
const inizio = performance.now();
const { esito } = await verificaFirma(richiesta);
const ms = performance.now() - inizio;
process.stdout.write(JSON.stringify({ esito, ms, picco: process.resourceUsage().maxRSS * 1024 }));
