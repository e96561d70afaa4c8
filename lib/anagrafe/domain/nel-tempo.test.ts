import { expect, it } from 'vitest';
import { dalEAl } from './nel-tempo';

it.each([
  [null, null, 'non noto', 'tuttora'],
  ['1990-03-01', '2001-01-01', '01/03/1990', '31/12/2000'],
  [null, '0001-01-01', 'non noto', 'non noto'],
] as const)(
  'RT-11 what held from %s until the eve of %s is told to have held from «%s» to «%s»: no day is before the first',
  (dal, al, ...detti) => {
    expect(dalEAl({ dal, al })).toEqual(detti);
  },
);
