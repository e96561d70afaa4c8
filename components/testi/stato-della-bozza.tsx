'use client';

import { useWatch } from 'react-hook-form';
import { Avviso } from '../ui/avviso';

/**
 * Whether what is in the box is what was last saved from this page; before any saving it says nothing. The focus is left on the button:
 * who saves goes on writing.
 */
export function StatoDellaBozza({ salvato }: { salvato: string | null }) {
  const testo: unknown = useWatch({ name: 'testo' });
  if (salvato === null) return null;
  return testo === salvato ? (
    <Avviso tono="successo">Bozza salvata: il testo in vigore non è cambiato.</Avviso>
  ) : (
    <Avviso>Modifiche non ancora salvate.</Avviso>
  );
}
