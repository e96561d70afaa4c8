import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';
import { NAVIGAZIONE_CONTROLLO } from '@/components/navigazione';

export default function LayoutControllo({ children }: { children: ReactNode }) {
  return (
    <GuscioArea casa="/controllo" voci={NAVIGAZIONE_CONTROLLO}>
      {children}
    </GuscioArea>
  );
}
