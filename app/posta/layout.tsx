import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import { Guscio, Pagina } from '@/components/ui/guscio';
import { env } from '@/lib/platform/env';

/** The local mailbox stands beside the comuni, not inside one, and only in the demonstration. */
export default function LayoutPosta({ children }: { children: ReactNode }) {
  if (!env().demo || env().postaDir === null) notFound();
  return (
    <Guscio casa="/" demo>
      <Pagina>{children}</Pagina>
    </Guscio>
  );
}
