import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformita, idNominati, pagina, sorgenti, titoliConRegola } from './conformita';

describe('the table of conformity', () => {
  it('finds the rules in titles, on one line or more, and with each', () => {
    expect(
      titoliConRegola("it('CA-18 forces a change', …)\nit.each([\n  ['a', 1],\n])(\n  'SA-06 %s and CA-19',\n)\nit('nothing')"),
    ).toEqual(['CA-18 forces a change', 'SA-06 %s and CA-19']);
    expect(idNominati('SA-06 and CA-19, CA-191, XX-01')).toEqual(['SA-06', 'CA-19']);
  });

  it('counts a rule as proved only by a test title, never by a source that cites it', () => {
    const voci = conformita([
      { percorso: 'lib/a.ts', testo: '// RT-01' },
      { percorso: 'lib/a.test.ts', testo: "// RT-01\nit('RT-02 shows', …)" },
    ]);
    expect(voci.find((voce) => voce.regola === 'RT-01')).toMatchObject({ dove: ['lib/a.ts'], prove: [] });
    expect(voci.find((voce) => voce.regola === 'RT-02')?.prove).toEqual([{ file: 'lib/a.test.ts', titolo: 'RT-02 shows' }]);
  });

  it('is what docs/conformita.md says: regenerate it with «npm run varco -- conformita --scrivi»', () => {
    expect(fs.readFileSync('docs/conformita.md', 'utf8')).toBe(pagina(conformita(sorgenti())));
  });
});
