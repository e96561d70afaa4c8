import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';

export default function LayoutConsultazione({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/consultazione">{children}</GuscioArea>;
}
