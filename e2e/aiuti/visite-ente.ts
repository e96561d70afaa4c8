import { dalQuaderno } from './quaderno';
import { conCiascuno, ID, indirizzi, trovando, type Visita } from './visita';

const unOperatore = new RegExp(`/operatori/${ID}$`);

/** The pages of the ente's people. */
export const ENTE: readonly Visita[] = [
  ...indirizzi('referente.asl', '/ente', '/ente/convenzione', '/ente/documenti', '/ente/operatori', '/ente/registro', '/ente/verifiche'),
  { rotta: '/ente/[...resto]', chi: 'referente.asl', arriva: '/ente/altrove', stato: 404 },
  {
    rotta: '/ente/convenzione/[id]',
    quando: 'ended',
    chi: 'referente',
    arriva: async () => dalQuaderno('convenzioneUfficio').replace('/ufficio/convenzioni/', '/ente/convenzione/'),
  },
  {
    rotta: '/ente/convenzione/[id]',
    quando: 'in force',
    chi: 'referente.asl',
    arriva: async (page) =>
      (await trovando('/ente/convenzione', new RegExp(`/ente/convenzione/${ID}/sospensione$`))(page)).replace(/\/sospensione$/, ''),
  },
  ...conCiascuno(['sospensione', 'recesso'] as const, (quale) => ({
    rotta: '/ente/convenzione/[id]/[atto]',
    quando: quale,
    chi: 'referente.asl' as const,
    arriva: trovando('/ente/convenzione', new RegExp(`/ente/convenzione/${ID}/${quale}$`)),
  })),
  { rotta: '/ente/operatori/[id]', chi: 'referente.asl', arriva: trovando('/ente/operatori', unOperatore) },
  { rotta: '/ente/operatori/nuovi', chi: 'referente.asl', arriva: trovando('/ente/operatori', /\/ente\/operatori\/nuovi\?/) },
  {
    rotta: '/ente/operatori/designazione',
    chi: 'referente.asl',
    arriva: async (page) => (await trovando('/ente/operatori', /\/ente\/operatori\/nuovi\?/)(page)).replace('/nuovi?', '/designazione?'),
  },
  { rotta: '/ente/verifiche/[id]', chi: 'referente.asl', arriva: trovando('/ente/verifiche', new RegExp(`/ente/verifiche/${ID}`)) },
];
