/** NUL, which PostgreSQL cannot store, and halves of a character: nobody types them, whoever sends them tries the door. */
const INAMMISSIBILI = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** True when a text anywhere in the value (also a key) holds characters that are no text. Bytes and dates are not looked into. */
export function haCaratteriInammissibili(valore: unknown): boolean {
  if (typeof valore === 'string') return INAMMISSIBILI.test(valore);
  if (Array.isArray(valore)) return valore.some(haCaratteriInammissibili);
  if (valore === null || typeof valore !== 'object' || Object.getPrototypeOf(valore) !== Object.prototype) return false;
  return Object.entries(valore).some(([chiave, contenuto]) => INAMMISSIBILI.test(chiave) || haCaratteriInammissibili(contenuto));
}
