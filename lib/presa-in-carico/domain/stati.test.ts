import { describe, expect, it } from 'vitest';
import { ammessa } from '@/lib/core/transizioni';
import { ATTI_PRESA, STATI_PRESA, TRANSIZIONI_PRESA } from './stati';

describe('the life of a load', () => {
  it.each(STATI_PRESA)('%s: what may be done with it', (stato) => {
    const ammessi = {
      ANTEPRIMA: ['cambiare', 'confermare', 'scartare'],
      IN_CORSO: ['restituire', 'compiere'],
      COMPIUTA: [],
    };
    expect(ATTI_PRESA.filter((atto) => ammessa(TRANSIZIONI_PRESA, stato, atto))).toEqual(ammessi[stato]);
  });
});
