import type { Metadata } from 'next';
import { NonTrovato } from '@/components/errori/non-trovato';
import { NAVIGAZIONE_PUBBLICA } from '@/components/navigazione';
import { Guscio } from '@/components/ui/guscio';

export const metadata: Metadata = { title: 'Pagina non trovata' };

export default function RootNotFound() {
  return (
    <Guscio voci={NAVIGAZIONE_PUBBLICA}>
      <NonTrovato />
    </Guscio>
  );
}
