import type { ReactNode } from 'react';
import { GuscioArea, metadatiArea } from '@/app/guscio-area';

export const generateMetadata = metadatiArea('/consultazione');

export default function LayoutConsultazione({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/consultazione">{children}</GuscioArea>;
}
