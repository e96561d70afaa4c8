import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';
import { NAVIGAZIONE_ENTE } from '@/components/navigazione';

export default function LayoutEnte({ children }: { children: ReactNode }) {
  return (
    <GuscioArea casa="/ente" voci={NAVIGAZIONE_ENTE}>
      {children}
    </GuscioArea>
  );
}
