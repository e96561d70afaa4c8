import type { ReactNode } from 'react';
import { GuscioArea, metadatiArea } from '@/app/guscio-area';

export const generateMetadata = metadatiArea('/ufficio');

export default function LayoutUfficio({ children }: { children: ReactNode }) {
  return <GuscioArea casa="/ufficio">{children}</GuscioArea>;
}
