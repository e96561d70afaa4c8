import type { ReactNode } from 'react';
import { GuscioArea } from '@/app/guscio-area';

export default function LayoutEnte({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/ente">{children}</GuscioArea>;
}
