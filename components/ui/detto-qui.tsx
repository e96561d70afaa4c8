'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { ascoltare, leggere, passare } from '../esito/detto';
import { AppenaFatto } from './appena-fatto';

/**
 * Where every act says that it is done, on the page to which it leads or on which it stays. What one acted with is often gone, and the focus
 * with it: the sentence takes it; where there is none, and nothing on the new page has taken it, the page does.
 */
export function DettoQui() {
  const qui = usePathname();
  const detto = useSyncExternalStore(ascoltare, leggere, () => null);
  const mio = detto?.dove === qui ? detto : null;
  useEffect(() => {
    if (mio?.frase === null && document.activeElement === document.body)
      document.getElementById('contenuto')?.focus({ preventScroll: true });
    passare(qui);
  }, [mio, qui]);
  if (!mio?.frase) return null;
  return (
    <div className="non-stampare contenitore pt-6">
      <AppenaFatto key={mio.numero} titolo={mio.frase} />
    </div>
  );
}
