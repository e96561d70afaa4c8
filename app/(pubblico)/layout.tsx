import type { ReactNode } from 'react';
import { NAVIGAZIONE_PUBBLICA } from '@/components/navigazione';
import { Guscio } from '@/components/ui/guscio';
import { env } from '@/lib/platform/env';

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <Guscio voci={NAVIGAZIONE_PUBBLICA} demo={env().demo}>
      {children}
    </Guscio>
  );
}
