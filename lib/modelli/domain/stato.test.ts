import { describe, expect, it } from 'vitest';
import { nomeDelloStato, statoModello } from './stato';

const VERSIONI = [{ id: 'terza' }, { id: 'seconda' }, { id: 'prima' }];

describe('the state of a version of a model', () => {
  it('is told in one word: one that another has followed is superseded, the last one is withdrawn', () => {
    expect(VERSIONI.map(({ id }) => nomeDelloStato({ id, stato: 'RITIRATO' }, VERSIONI))).toEqual(['Ritirata', 'Superata', 'Superata']);
    expect(nomeDelloStato({ id: 'terza', stato: 'IN_VIGORE' }, VERSIONI)).toBe('In vigore');
    expect(nomeDelloStato({ id: 'nuova', stato: 'IN_PREPARAZIONE' }, [])).toBe('In preparazione');
  });

  it('one that nobody approved and that was given up is withdrawn', () => {
    const stato = statoModello({ approvatoIl: null, ritiratoIl: new Date(0) });
    expect(nomeDelloStato({ id: 'nuova', stato }, [])).toBe('Ritirata');
  });
});
