import { improntaSha256 } from './impronta';

/** The same thing of the same erogatore has the same id at every load: the register can name it for years. Shaped as a version 8 UUID. */
export function idStabile(erogatoreId: string, tipo: string, codice: string): string {
  const hex = improntaSha256(`${erogatoreId}\n${tipo}\n${codice}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
