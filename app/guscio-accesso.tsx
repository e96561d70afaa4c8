import type { ReactNode } from 'react';
import { NAVIGAZIONE_PUBBLICA } from '@/components/navigazione';
import { Guscio, Pagina } from '@/components/ui/guscio';
import { CONTI_DEMO } from '@/lib/demo/views';
import { env } from '@/lib/platform/env';

/** The frame of the pages before the login. Under the demonstration it lists with which accounts one may look around. */
export function GuscioAccesso({ children }: { children: ReactNode }) {
  return (
    <Guscio voci={NAVIGAZIONE_PUBBLICA} demo={env().demo ? CONTI_DEMO : false}>
      <Pagina>{children}</Pagina>
    </Guscio>
  );
}
