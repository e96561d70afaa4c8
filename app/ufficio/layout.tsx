import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';

export default function LayoutUfficio({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/ufficio">{children}</GuscioArea>;
}
