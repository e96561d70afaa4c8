/**
 * In a process of its own: judges an envelope as every caller does, in the verifier's thread, and prints the verdict and the peak of memory
 * of the whole process. From the system's own account, because what Node says of the peak counts the process that started this one too.
 */
import fs from 'node:fs';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';
import { verificaInThread } from '@/lib/platform/firme/in-thread';

const picco = (): number => {
  const stato = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'latin1') : '';
  return Number(/VmHWM:\s+(\d+)/.exec(stato)?.[1] ?? process.resourceUsage().maxRSS) * 1024;
};
const [file = '', autorita = '', quando = ''] = process.argv.slice(2);
const base = { ancore: autorita ? [ancoraConfigurata(fs.readFileSync(autorita))] : [], now: new Date(quando) };
await verificaInThread({ ...base, file: new Uint8Array() });
const prima = picco();
const inizio = performance.now();
const { esito, motivi } = await verificaInThread({ ...base, file: fs.readFileSync(file) });
process.stdout.write(
  JSON.stringify({ esito, codici: motivi.map(({ codice }) => codice), ms: performance.now() - inizio, picco: picco(), prima }),
);
