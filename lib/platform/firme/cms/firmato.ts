import type { KeyObject } from 'node:crypto';
import { debolezze, firmaCorrisponde, schemaDellAlgoritmo } from './algoritmi';
import { leggiBit, type Nodo } from './ber';
import { leggiAlgoritmo, type Algoritmo } from './busta';

/** Something signed in the X.509 manner: body, algorithm, signature (revocation lists, answers on revocation). */
export type Firmato = { readonly corpo: Uint8Array; readonly algoritmo: Algoritmo; readonly firma: Uint8Array };

/** `forte` is false for algorithms and keys that are no longer accepted. */
type Esito = { chiave: KeyObject; corrisponde: boolean; forte: boolean };
const gia = new WeakMap<Firmato, Esito[]>();

/** The three parts of a signed sequence; what may follow them is the caller's to read. */
export function leggiFirmato([corpo, algoritmo, firma]: readonly Nodo[]): Firmato | null {
  return corpo && firma ? { corpo: corpo.byte, algoritmo: leggiAlgoritmo(algoritmo), firma: leggiBit(firma) } : null;
}

/** Whether that key signed it. Asked again for every signature of a file, computed once. */
function prova(firmato: Firmato, chiave: KeyObject): Esito {
  const esiti = gia.get(firmato) ?? [];
  const noto = esiti.find((esito) => esito.chiave.equals(chiave));
  if (noto) return noto;
  const esito = { chiave, ...calcola(firmato, chiave) };
  gia.set(firmato, [...esiti, esito]);
  return esito;
}

function calcola({ corpo, algoritmo, firma }: Firmato, chiave: KeyObject): Omit<Esito, 'chiave'> {
  const schema = schemaDellAlgoritmo(algoritmo);
  if (schema === null) return { corrisponde: false, forte: false };
  return { corrisponde: firmaCorrisponde(schema, chiave, [corpo], firma), forte: debolezze(schema, chiave).length === 0 };
}

/** True when that key signed it, with whatever algorithm: it has not been altered. */
export function corrisponde(firmato: Firmato, chiave: KeyObject): boolean {
  return prova(firmato, chiave).corrisponde;
}

/** True when that key signed it with an algorithm that is still accepted; weak evidence is no evidence. */
export function firmatoDa(firmato: Firmato, chiave: KeyObject): boolean {
  const esito = prova(firmato, chiave);
  return esito.corrisponde && esito.forte;
}
