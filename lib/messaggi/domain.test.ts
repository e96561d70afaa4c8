import { describe, expect, it } from 'vitest';
import { STATI_MESSAGGIO } from '@/lib/core/messaggi';
import { ammessa } from '@/lib/core/transizioni';
import { ATTI_MESSAGGIO, nomeMessaggio, TRANSIZIONI_MESSAGGIO } from './domain';

describe('a message in the outbox', () => {
  const AMMESSI: Record<string, string[]> = { ritentare: ['NON_INVIATO', 'DA_VERIFICARE'], confermareInvio: ['DA_VERIFICARE'] };

  it.each(ATTI_MESSAGGIO.flatMap((atto) => STATI_MESSAGGIO.map((stato) => [atto, stato] as const)))('%s from %s', (atto, stato) => {
    expect(ammessa(TRANSIZIONI_MESSAGGIO, stato, atto)).toBe(AMMESSI[atto]?.includes(stato));
  });

  it('has words for its kind, and the code of one from a later version', () => {
    expect(nomeMessaggio('relazione-pronta')).toBe('Relazione annuale pronta');
    expect(nomeMessaggio('cosa-futura')).toBe('cosa-futura');
  });
});
