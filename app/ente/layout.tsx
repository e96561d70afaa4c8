import type { ReactNode } from 'react';
import { GuscioArea, metadatiArea } from '@/app/guscio-area';

export const generateMetadata = metadatiArea('/ente');

export default function LayoutEnte({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/ente">{children}</GuscioArea>;
}
