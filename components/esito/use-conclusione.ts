'use client';

import { useRouter } from 'next/navigation';
import { useChiudiFinestra } from '../ui/finestra';
import { dire } from './detto';

interface Conclusione {
  /** What has been done, in one sentence; null where what is then on the page says it by itself. */
  fatto: string | null;
  /** Where one goes; without it the page is read again. */
  meta?: string | undefined;
  /** The page is not even read again: the caller has what it needs. */
  resta?: boolean;
}

/** The one way an act ends well: its window closes, it is said, one goes where it leads. */
export function useConclusione(): (conclusione: Conclusione) => void {
  const router = useRouter();
  const chiudi = useChiudiFinestra();
  return ({ fatto, meta, resta = false }) => {
    chiudi();
    if (fatto !== null || meta) dire(fatto, meta ?? window.location.pathname);
    if (meta) router.push(meta);
    else if (!resta) router.refresh();
  };
}
