'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** While it is on the page, reads the page again every so often, without losing place or focus; a hidden tab asks nothing. */
export function AggiornaDaSolo({ ogniSecondi = 2 }: { ogniSecondi?: number }) {
  const router = useRouter();
  useEffect(() => {
    const orologio = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, ogniSecondi * 1000);
    return () => clearInterval(orologio);
  }, [router, ogniSecondi]);
  return null;
}
