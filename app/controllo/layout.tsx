import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';

export default function LayoutControllo({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/controllo">{children}</GuscioArea>;
}
