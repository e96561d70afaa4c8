import type { ReactNode } from 'react';
import { GuscioArea, metadatiArea } from '@/app/guscio-area';

export const generateMetadata = metadatiArea('/controllo');

export default function LayoutControllo({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/controllo">{children}</GuscioArea>;
}
