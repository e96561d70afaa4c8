import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PER_CONTESTO } from './input-altrui';

it.each(Object.entries(PER_CONTESTO))(
  'the file of %s speaks of its use cases alone',
  (contesto, { conId, elenchi, perRicerca, delProprio }) => {
    const nomi = [...Object.keys({ ...conId, ...elenchi }), ...(perRicerca ?? []), ...(delProprio ?? [])];
    expect(nomi.length).toBeGreaterThan(0);
    expect(nomi.filter((nome) => !existsSync(`lib/${contesto}/use-cases/${nome}.ts`))).toEqual([]);
  },
);
