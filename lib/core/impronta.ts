import { hash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits: the same content always gives the same one. */
export function improntaSha256(contenuto: string | Uint8Array): string {
  return hash('sha256', contenuto, 'hex');
}

/** The same of a value: of its JSON as jsonb would keep it (a date is its ISO form), whatever the order of its keys. */
export function improntaDi(valore: unknown): string {
  return improntaSha256(jsonCanonico(JSON.parse(JSON.stringify(valore))));
}

/** JSON with sorted keys and no spaces: the same value always gives the same text, also after a journey through jsonb. */
function jsonCanonico(valore: unknown): string {
  if (Array.isArray(valore)) return `[${valore.map(jsonCanonico).join(',')}]`;
  if (typeof valore !== 'object' || valore === null) return JSON.stringify(valore) ?? 'null';
  const voci = Object.entries(valore)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${voci.map(([chiave, v]) => `${JSON.stringify(chiave)}:${jsonCanonico(v)}`).join(',')}}`;
}
