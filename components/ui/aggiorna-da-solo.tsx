'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';

/**
 * While it is on the page, reads the page again every so often, without losing place or focus; a hidden tab asks nothing. Never again
 * before the answer has been shown: a reading that overtakes the one before throws it away, and where answers take longer than the
 * interval nothing would ever be shown.
 */
export function AggiornaDaSolo({ ogniSecondi = 2 }: { ogniSecondi?: number }) {
  const router = useRouter();
  const [inLettura, leggi] = useTransition();
  const occupato = useRef(inLettura);
  useEffect(() => {
    occupato.current = inLettura;
  }, [inLettura]);
  useEffect(() => {
    const orologio = setInterval(() => {
      if (!document.hidden && !occupato.current) leggi(() => router.refresh());
    }, ogniSecondi * 1000);
    return () => clearInterval(orologio);
  }, [router, ogniSecondi]);
  return null;
}
