/** Source of identifiers: random in production, seeded in simulations so that a run can be repeated. */
export type GeneraId = () => string;

/** UUID version 4 from the platform's cryptographic source. */
export const idCasuale: GeneraId = () => globalThis.crypto.randomUUID();

/** The id that nobody and nothing bears: where one must be given and there is none to give. */
export const ID_DI_NESSUNO = '00000000-0000-0000-0000-000000000000';
