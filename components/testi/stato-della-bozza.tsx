'use client';

import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import { Avviso } from '../ui/avviso';

interface Props {
  salvato: string | null;
  inizio: string;
  /** There is no wording in force that could have changed. */
  maiInVigore?: boolean | undefined;
}

/**
 * Whether what is in the box is what was last saved; while nobody has written anything, nothing. What is not saved stays in the tab, which is
 * said, and the browser asks before the tab is closed with it. The focus is left on the button: who saves goes on writing.
 */
export function StatoDellaBozza({ salvato, inizio, maiInVigore = false }: Props) {
  const testo: unknown = useWatch({ name: 'testo' });
  const daSalvare = testo !== (salvato ?? inizio);
  useEffect(() => {
    if (!daSalvare) return;
    const chiedi = (evento: BeforeUnloadEvent) => evento.preventDefault();
    window.addEventListener('beforeunload', chiedi);
    return () => window.removeEventListener('beforeunload', chiedi);
  }, [daSalvare]);
  if (salvato === null && !daSalvare) return null;
  return !daSalvare ? (
    <Avviso tono="successo">{maiInVigore ? 'Bozza salvata.' : 'Bozza salvata: il testo in vigore non è cambiato.'}</Avviso>
  ) : (
    <Avviso>
      Modifiche non ancora salvate. Se lasci la pagina le ritrovi qui, in questa scheda del browser: chiudendo la scheda o uscendo si
      perdono.
    </Avviso>
  );
}
