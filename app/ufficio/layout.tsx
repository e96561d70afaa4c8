import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';
import { NAVIGAZIONE_UFFICIO } from '@/components/navigazione';

export default function LayoutUfficio({ children }: { children: ReactNode }) {
  return (
    <GuscioArea casa="/ufficio" voci={NAVIGAZIONE_UFFICIO}>
      {children}
    </GuscioArea>
  );
}
