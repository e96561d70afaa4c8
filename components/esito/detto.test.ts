import { beforeEach, expect, it } from 'vitest';
import { ascoltare, dire, leggere, passare, tacere } from './detto';

beforeEach(tacere);

it('is said on the page for which it is, whatever its query, and forgotten on the next', () => {
  dire('Protocollo registrato.', '/ufficio/documenti/d1?da=elenco');
  expect(leggere()).toMatchObject({ frase: 'Protocollo registrato.', dove: '/ufficio/documenti/d1' });
  passare('/ufficio/altra');
  expect(leggere(), 'the page where one still is, while the other is read').not.toBeNull();
  passare('/ufficio/documenti/d1');
  expect(leggere()).not.toBeNull();
  passare('/ufficio/altra');
  expect(leggere()).toBeNull();
});

it('tells the same sentence said twice from one that is still there, and whoever listens hears each', () => {
  const sentiti: (number | undefined)[] = [];
  const smetti = ascoltare(() => sentiti.push(leggere()?.numero));
  dire('Fatto.', '/a');
  dire('Fatto.', '/a');
  tacere();
  smetti();
  dire('Fatto.', '/a');
  expect(sentiti).toHaveLength(3);
  expect(new Set(sentiti).size).toBe(3);
  expect(sentiti[2]).toBeUndefined();
});
