/** Source of identifiers: random in production, seeded in simulations so that a run can be repeated. */
export type GeneraId = () => string;

/** UUID version 4 from the platform's cryptographic source. */
export const idCasuale: GeneraId = () => globalThis.crypto.randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
