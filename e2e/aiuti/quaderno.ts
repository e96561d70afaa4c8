import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATI } from './istanza';

/** What one leg of the journey leaves to the next: addresses, numbers and credentials that a person would have written down. */
export type Quaderno = {
  enteDenominazione: string;
  entePec: string;
  enteEmail: string;
  numeroDomanda: string;
  adesioneUfficio: string;
  convenzioneUfficio: string;
  convenzioneNumero: string;
  convenzioneEnte: string;
  referente: { nomeUtente: string; password: string };
  rappresentante: { nomeUtente: string; password: string };
  operatore: { nomeUtente: string; password: string };
  secondo: { nomeUtente: string; password: string };
};

const FILE = path.join(DATI, 'quaderno-del-viaggio.json');

function leggi(): Partial<Quaderno> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Quaderno>) : {};
}

export function annota(voci: Partial<Quaderno>): void {
  writeFileSync(FILE, JSON.stringify({ ...leggi(), ...voci }, null, 2));
}

/** What an earlier leg wrote. Throws, naming it, when that leg did not come so far. */
export function dalQuaderno<C extends keyof Quaderno>(chiave: C): Quaderno[C] {
  const valore = leggi()[chiave];
  if (valore === undefined) throw new Error(`The journey has not come so far: ${chiave} is missing.`);
  return valore as Quaderno[C];
}
