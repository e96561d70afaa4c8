import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REQUISITI_NON_ANCORA } from '@/lib/clausole/regole/applicazione';
import { conformita, idNominati, incongruenze, pagina, sorgenti, titoliConRegola } from './conformita';
import { IN_PARTE } from './mancanze';

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

  it('says of every rule without proof what is missing, and of no proved rule that it is not there', () => {
    expect(incongruenze(conformita(sorgenti()))).toEqual([]);
  });

  it('sees a rule about which nobody says anything, and words that are out of date', () => {
    const voci = conformita([{ percorso: 'lib/a.test.ts', testo: "it('RT-02 shows', …)" }]).filter(({ regola }) =>
      /RT-0[1-4]/.test(regola),
    );
    expect(
      incongruenze(voci, { nonAncora: { 'RT-01': 'x', 'RT-02': 'x', 'RT-99': 'x' }, inParte: { 'RT-03': 'x' } }).map((frase) =>
        frase.slice(0, 5),
      ),
    ).toEqual(['RT-03', 'RT-04', 'RT-02', 'RT-03', 'RT-99']);
  });

  it('writes what is missing in the page, apart for what is proved in part', () => {
    const [nonAncora = '', inParte = '', prove = ''] = pagina(conformita([{ percorso: 'lib/a.test.ts', testo: "it('RT-04 tells', …)" }]))
      .split('\n## ')
      .slice(1);
    expect(nonAncora).toMatch(/\| LE-05 \| [^|]+ \| [^|]{20,} \|/);
    expect(inParte).toMatch(/\| RT-04 \| [^|]+ \| [^|]{20,} \|/);
    expect(prove).toContain(
      '| RT-04 | servizio continuo; modifiche e interruzioni comunicate; un contatto tecnico | – | `lib/a.test.ts` |',
    );
  });

  it('is what docs/conformita.md says: regenerate it with «npm run varco -- conformita --scrivi»', () => {
    expect(fs.readFileSync('docs/conformita.md', 'utf8')).toBe(pagina(conformita(sorgenti())));
  });
});

it('tells as proved in part whatever a model tells as not enforced yet', () => {
  expect(REQUISITI_NON_ANCORA.filter((id) => IN_PARTE[id] === undefined)).toEqual([]);
});
