import { expect, it } from 'vitest';
import { STATI_LAVORO } from '@/lib/core/lavori';
import { ammessa } from '@/lib/core/transizioni';
import { TRANSIZIONI_LAVORO } from './domain';

it.each(STATI_LAVORO)('a work %s is tried again only when it has failed', (stato) => {
  expect(ammessa(TRANSIZIONI_LAVORO, stato, 'ritentare')).toBe(stato === 'FALLITO');
});
