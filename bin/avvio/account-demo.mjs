import fs from 'node:fs';
import { nelProgetto } from './percorsi.mjs';

/** @returns {{password: string, account: {nome: string, chi: string}[]} | undefined} the demo's accounts, which its data say */
export function accountDemo() {
  const file = nelProgetto('lib', 'demo', 'account.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}
